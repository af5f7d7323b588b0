import { existsSync } from 'node:fs';
import { join } from 'node:path';

import {
  CannotStart,
  Config,
  Database,
  type EmbeddedPostgres,
  findRunningPostgres,
  migrate,
  readVariables,
  startEmbeddedPostgres,
} from '@app/platform';

import { MIGRATIONS } from '../../../migrations/index.js';

interface WithDatabaseOptions {
  /** Whether a market that is not there yet is made. */
  readonly mayCreate?: boolean;
}

/**
 * Runs a command-line task on the database: DATABASE_URL's, that of a Daifa that runs here, or the one it starts itself.
 * @throws CannotStart when there is no market in the folder: a mistyped one shall not look like an empty one.
 */
export async function withDatabase(
  work: (database: Database, config: Config) => Promise<void>,
  { mayCreate = false }: WithDatabaseOptions = {},
): Promise<void> {
  const variables = readVariables();
  const known = variables.databaseUrl ?? (await findRunningPostgres(variables.home));
  const own = known ? null : await startOwn(variables.home, mayCreate);
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

function startOwn(home: string, mayCreate: boolean): Promise<EmbeddedPostgres> {
  if (!mayCreate && !existsSync(join(home, 'postgres'))) {
    throw new CannotStart(`There is no market in ${home} yet. Look at DAIFA_HOME, or run npm start first.`);
  }
  return startEmbeddedPostgres({ dataFolder: home, log: () => undefined });
}
