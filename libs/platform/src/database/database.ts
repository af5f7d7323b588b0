import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';

import type { DatabaseConfig } from '../config/config.js';
import { CopiedText, copyThrough } from './copy-rows.js';

const INT8_OID = 20;

/** int8 becomes bigint; everything else as pg does it. Per pool, because other libraries share the pg module. */
const types = new pg.TypeOverrides();
types.setTypeParser(INT8_OID, (text) => BigInt(text));

/**
 * A connection that may be lost at any moment, between two statements too: the next one fails, and whoever sent it tries
 * again. Of a plain client, an error that comes while nobody asks ends the process.
 */
export class LosableClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
    const query = this.query.bind(this) as (...parameters: unknown[]) => unknown;
    // Kysely hands on a text and values, and no other kind of query: a COPY's content comes as such a value.
    this.query = ((statement: unknown, values: unknown, ...rest: readonly unknown[]) => {
      const [content] = Array.isArray(values) ? (values as unknown[]) : [];
      if (content instanceof CopiedText) return copyThrough(this, String(statement), content);
      return query(statement, values, ...rest);
    }) as typeof this.query;
  }
}

/**
 * The connections of this process, in two pools: a read that is made while a transaction is open never waits for a
 * connection that transactions hold, so however many there are at once, they cannot lock each other out.
 */
@Injectable()
export class Database implements OnApplicationShutdown {
  /** For reads outside transactions. */
  readonly pool: pg.Pool;
  /** For transactions. */
  readonly writerPool: pg.Pool;
  readonly reader: Kysely<unknown>;
  /** Only UnitOfWork begins transactions on it. */
  readonly writer: Kysely<unknown>;

  constructor(readonly config: DatabaseConfig) {
    const forReads = Math.max(1, Math.floor(config.poolSize / 2));
    this.pool = openPool(config.url, forReads);
    this.writerPool = openPool(config.url, Math.max(1, config.poolSize - forReads));
    this.reader = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: this.pool }) });
    this.writer = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: this.writerPool }) });
  }

  /** A connection outside the pool, for LISTEN and other things that last. The caller ends it. */
  async connect(): Promise<pg.Client> {
    const client = new LosableClient({ connectionString: this.config.url, types, application_name: 'daifa-listener' });
    await client.connect();
    return client;
  }

  async ping(): Promise<void> {
    await sql`select 1`.execute(this.reader);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.reader.destroy(), this.writer.destroy()]);
  }
}

function openPool(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    Client: LosableClient,
    max,
    connectionTimeoutMillis: 30_000,
    application_name: 'daifa',
    types,
  });
  // What the pool tells of a connection that is lost while idle; it opens another by itself.
  pool.on('error', () => undefined);
  return pool;
}
