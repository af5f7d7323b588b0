import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { type DynamicModule, type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { sql } from 'kysely';

import { Config } from '../config/config.js';
import { readVariables } from '../config/variables.js';
import { Database } from '../database/database.js';
import { DatabaseDeliveries } from '../events/database-deliveries.js';
import { Listeners } from '../events/listeners.js';
import { QueueDeliveries } from '../events/queue-deliveries.js';
import type { Subscriptions } from '../events/subscriptions.js';
import { PlatformModule } from '../platform.module.js';
import { createTestDatabase } from './test-database.js';

@Module({})
class TestRoot {}

/** A running application as far as builders need it. */
export interface TestServices {
  get<Instance>(token: abstract new (...parameters: never[]) => Instance): Instance;
  readonly database: Database;
}

/** Some modules on a real database of their own, without a server and without a worker's loops. */
export class TestApplication implements TestServices {
  private constructor(
    readonly app: INestApplicationContext,
    private readonly cleanUp: () => Promise<void>,
  ) {}

  /** @param subscriptions who hears which event; nobody by default, so that a context is tested alone. */
  static async start(
    modules: readonly (Type | DynamicModule)[],
    subscriptions: Subscriptions = {},
  ): Promise<TestApplication> {
    const testDatabase = await createTestDatabase();
    const home = await mkdtemp(join(tmpdir(), 'daifa-test-home-'));
    const config = testConfig(testDatabase.url, home);
    const root = { module: TestRoot, imports: [PlatformModule.forRoot(config, subscriptions), ...modules] };
    const app = await NestFactory.createApplicationContext(root, { logger: false, abortOnError: false });
    return new TestApplication(app, async () => {
      await app.close();
      await testDatabase.drop();
      await rm(home, { recursive: true, force: true });
    });
  }

  get<Instance>(token: abstract new (...parameters: never[]) => Instance): Instance {
    return this.app.get(token, { strict: false });
  }

  get database(): Database {
    return this.get(Database);
  }

  /** Delivers what is due until nothing is, listeners in the database and those of the queue alike. */
  async drain(): Promise<void> {
    const queued = this.get(Listeners)
      .byQueue()
      .map(({ listener }) => listener);
    for (let isBusy = true; isBusy;) {
      isBusy = (await this.get(DatabaseDeliveries).runBatch()) > 0;
      const { rows } = await sql<{ event_id: string; listener: string }>`
        select event_id, listener from platform.delivery
        where state = 'PENDING' and due_at <= platform.now() and listener = any(${queued}::text[])`.execute(
        this.database.reader,
      );
      for (const { event_id: eventId, listener } of rows) {
        await this.get(QueueDeliveries).runOne({ eventId, listener });
        isBusy = true;
      }
    }
  }

  stop(): Promise<void> {
    return this.cleanUp();
  }
}

/** Configuration of a test: private addresses may be called, nothing is logged. */
export function testConfig(databaseUrl: string, home: string, port = 0, more: NodeJS.ProcessEnv = {}): Config {
  const variables = readVariables({
    DAIFA_HOME: home,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
    PRIVATE_TARGETS: 'allow',
    DATABASE_POOL_SIZE: '12',
    PORT: String(port),
    REDIS_URL: process.env['REDIS_URL'],
    ...more,
  });
  return new Config(variables, databaseUrl, false, port);
}

/** Waits until `check` gives something; for what other processes do. @throws Error with what was awaited. */
export async function eventually<Found>(
  what: string,
  check: () => Promise<Found | null | undefined | false>,
  timeoutMs = 30_000,
): Promise<Found> {
  const until = performance.now() + timeoutMs;
  for (;;) {
    const found = await check();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > until) throw new Error(`Waited ${timeoutMs / 1_000} s in vain for ${what}`);
    await sleep(50);
  }
}
