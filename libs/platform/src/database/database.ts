import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';

import type { DatabaseConfig } from '../config/config.js';

const INT8_OID = 20;

/** int8 becomes bigint; everything else as pg does it. Per pool, because other libraries share the pg module. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === INT8_OID && format !== 'binary'
      ? (text: string) => BigInt(text)
      : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

/** The connection pool of this process. Reads go through `reader`; writes through UnitOfWork. */
@Injectable()
export class Database implements OnApplicationShutdown {
  readonly pool: pg.Pool;
  readonly reader: Kysely<unknown>;

  constructor(readonly config: DatabaseConfig) {
    this.pool = new pg.Pool({
      connectionString: config.url,
      max: config.poolSize,
      connectionTimeoutMillis: 10_000,
      application_name: 'daifa',
      types,
    });
    // A connection that the server ends while idle is replaced by the pool; without a listener it would end the process.
    this.pool.on('error', () => undefined);
    this.reader = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: this.pool }) });
  }

  /** A connection outside the pool, for LISTEN and other things that last. The caller ends it. */
  async connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.config.url, types, application_name: 'daifa-listener' });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  async ping(): Promise<void> {
    await sql`select 1`.execute(this.reader);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.reader.destroy();
  }
}
