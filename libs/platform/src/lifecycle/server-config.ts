import type { Migration } from 'kysely';

import { Config } from '../config/config.js';
import { readVariables } from '../config/variables.js';
import { Database } from '../database/database.js';
import { pendingMigrations } from '../database/migrate.js';
import { CannotStart } from './program.js';

/**
 * The configuration of a process that is started apart: it has to be told its database, and never changes the schema.
 * @throws CannotStart
 */
export async function readServerConfig(migrations: Record<string, Migration>): Promise<Config> {
  const variables = readVariables();
  if (variables.databaseUrl === null) {
    throw new CannotStart('Set DATABASE_URL to a PostgreSQL 18 server; only `npm start` brings its own.');
  }
  const config = new Config(variables, variables.databaseUrl, false);
  const database = new Database({ ...config.database, poolSize: 2 });
  try {
    const pending = await pendingMigrations(database, migrations);
    if (pending.length > 0) {
      throw new CannotStart(
        `The database lacks ${pending.length} migrations. Run \`npm run migrate\` once, then start again.`,
      );
    }
  } finally {
    await database.onApplicationShutdown();
  }
  return config;
}
