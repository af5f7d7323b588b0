import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { sql } from 'kysely';

import { Database, freePort, MarketClock, MarketSettings, UnitOfWork } from '@app/platform';
import { createTestDatabase, testConfig, type TestServices } from '@app/platform/testing';

import { startServer } from '../../apps/all/src/daifa.js';

export interface GraphqlAnswer<Data> {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

type Headers = Readonly<Record<string, string>>;

/** The whole of Daifa on a database of its own, over real HTTP. */
export class RunningApp implements TestServices {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    private readonly cleanUp: () => Promise<void>,
  ) {}

  static async start(): Promise<RunningApp> {
    const testDatabase = await createTestDatabase();
    const home = await mkdtemp(join(tmpdir(), 'daifa-test-home-'));
    const port = await freePort();
    const app = await startServer(testConfig(testDatabase.url, home, port));
    await app.get(UnitOfWork).transaction((tx) => app.get(MarketSettings).set(tx, { sandboxTransitSeconds: 1 }));
    return new RunningApp(app, `http://127.0.0.1:${port}`, async () => {
      await app.close();
      await testDatabase.drop();
      await rm(home, { recursive: true, force: true });
    });
  }

  get<Instance>(token: abstract new (...parameters: never[]) => Instance): Instance {
    return this.app.get(token, { strict: false });
  }

  get database(): Database {
    return this.app.get(Database);
  }

  /** Any answer, refused or not. */
  async ask<Data>(query: string, variables: object = {}, headers: Headers = {}): Promise<GraphqlAnswer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphqlAnswer<Data>;
  }

  /** An answer that must be whole: no errors, no userErrors. @throws Error with what was said instead. */
  async expect<Data>(query: string, variables: object = {}, headers: Headers = {}): Promise<Data> {
    const { data, errors } = await this.ask<Data>(query, variables, headers);
    const refusals = Object.values((data ?? {}) as Record<string, { userErrors?: unknown[] } | null>).flatMap(
      (answer) => answer?.userErrors ?? [],
    );
    if (errors || refusals.length > 0) throw new Error(`Refused: ${JSON.stringify(errors ?? refusals)}\n${query}`);
    return data;
  }

  /** Lets the market's time pass; every process and every deadline follows. */
  advance(byMs: number): Promise<void> {
    return this.app.get(MarketClock).advance(byMs);
  }

  /** Waits until nothing is due: deliveries, and what the sandboxes have yet to send. */
  async drain(timeoutMs = 30_000): Promise<void> {
    const until = performance.now() + timeoutMs;
    for (;;) {
      const { rows } = await sql<{ open: number }>`
        select count(*)::int as open from platform.delivery where state = 'PENDING'`.execute(this.database.reader);
      if (rows[0]?.open === 0) return;
      if (performance.now() > until)
        throw new Error(`${rows[0]?.open} deliveries are still open after ${timeoutMs} ms`);
      await sleep(25);
    }
  }

  stop(): Promise<void> {
    return this.cleanUp();
  }
}
