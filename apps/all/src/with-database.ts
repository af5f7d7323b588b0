import { Config, Database, findRunningPostgres, migrate, readVariables, startEmbeddedPostgres } from '@app/platform';

import { MIGRATIONS } from '../../../migrations/index.js';

/** Runs a command-line task on the database: DATABASE_URL's, that of a Daifa that runs here, or the one it starts itself. */
export async function withDatabase(work: (database: Database, config: Config) => Promise<void>): Promise<void> {
  const variables = readVariables();
  const known = variables.databaseUrl ?? (await findRunningPostgres(variables.home));
  const own = known ? null : await startEmbeddedPostgres({ dataFolder: variables.home, log: () => undefined });
  const config = new Config(variables, known ?? own?.url ?? '', variables.databaseUrl === null);
  const database = new Database({ ...config.database, poolSize: 4 });
  try {
    await migrate(database, MIGRATIONS);
    await work(database, config);
  } finally {
    await database.onApplicationShutdown();
    await own?.stop();
  }
}
