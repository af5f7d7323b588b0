import { CannotStart, Config, Database, pendingMigrations, readVariables } from '@app/platform';

import { MIGRATIONS } from '../../../migrations/index.js';

/**
 * The configuration of a process that is started apart: it has to be told its database, and never changes the schema.
 * @throws CannotStart
 */
export async function readServerConfig(): Promise<Config> {
  const variables = readVariables();
  if (variables.databaseUrl === null) {
    throw new CannotStart('Set DATABASE_URL to a PostgreSQL 18 server; only `npm start` brings its own.');
  }
  const config = new Config(variables, variables.databaseUrl, false);
  const database = new Database({ ...config.database, poolSize: 2 });
  try {
    const pending = await pendingMigrations(database, MIGRATIONS);
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
