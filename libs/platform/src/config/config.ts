import { resolve } from 'node:path';

import type { VariableValues } from './variables.js';

export interface DatabaseConfig {
  readonly url: string;
  readonly poolSize: number;
}

/** What a process knows of its surroundings; made once, before the app is built. */
export class Config {
  readonly home: string;
  readonly publicUrl: string;

  constructor(
    private readonly values: VariableValues,
    /** The server in use: DATABASE_URL or the embedded one. */
    private readonly databaseUrl: string,
    readonly isDatabaseEmbedded: boolean,
    /** The port that is really listened on, when PORT is 0 or the process serves none. */
    readonly port: number = values.port,
  ) {
    this.home = resolve(values.home);
    this.publicUrl = (values.publicUrl ?? `http://${values.host}:${port}`).replace(/\/+$/, '');
  }

  get database(): DatabaseConfig {
    return { url: this.databaseUrl, poolSize: this.values.databasePoolSize };
  }

  get host(): string {
    return this.values.host;
  }

  /** Empty: no proxy is believed about who calls. */
  get trustedProxies(): readonly string[] {
    return this.values.trustedProxies;
  }

  get redisUrl(): string | null {
    return this.values.redisUrl;
  }

  get tokenSecret(): string | null {
    return this.values.tokenSecret;
  }

  get keyRingFile(): string {
    return resolve(this.values.keyRingFile ?? `${this.home}/key-ring.json`);
  }

  /** The first sign-ins of a market that `npm start` made, for the person at the machine. */
  get signInsFile(): string {
    return resolve(`${this.home}/sign-ins.json`);
  }

  get mayCallPrivateAddresses(): boolean {
    return this.values.privateTargets === 'auto' ? this.isDatabaseEmbedded : this.values.privateTargets === 'allow';
  }

  get smtpUrl(): string | null {
    return this.values.smtpUrl;
  }

  get mailFrom(): string {
    return this.values.mailFrom;
  }

  get paymentProvider(): VariableValues['paymentProvider'] {
    return this.values.paymentProvider;
  }

  get carrierGateway(): VariableValues['carrierGateway'] {
    return this.values.carrierGateway;
  }

  get logLevel(): VariableValues['logLevel'] {
    return this.values.logLevel;
  }
}
