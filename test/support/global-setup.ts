import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// File by file, because the face of the platform brings @nestjs/graphql along, which keeps the types that it knows in a
// global. Jest hands that on to a test file that it runs in this same process, whose own String is of another realm.
import { Database } from '../../libs/platform/src/database/database.js';
import { migrate } from '../../libs/platform/src/database/migrate.js';
import { startEmbeddedPostgres } from '../../libs/platform/src/embedded-postgres/index.js';
import { createDatabase, TEMPLATE_DATABASE, withDatabaseName } from '../../libs/platform/src/testing/test-database.js';
import { MIGRATIONS } from '../../migrations/index.js';
import { keepForTeardown } from './started.js';

// Nothing of a test has to outlive the machine's failure; the crash bench is what proves durability.
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };

/** Once per run: a server (TEST_DATABASE_URL or an embedded one) and the migrated template that tests are cloned from. */
export default async function globalSetup(): Promise<void> {
  const given = process.env['TEST_DATABASE_URL'];
  const serverUrl = given ?? (await startServer());
  const templateUrl = withDatabaseName(serverUrl, TEMPLATE_DATABASE);
  await createDatabase(serverUrl, TEMPLATE_DATABASE, null);
  const database = new Database({ url: templateUrl, poolSize: 2 });
  await migrate(database, MIGRATIONS);
  await database.onApplicationShutdown();
  process.env['DAIFA_TEST_SERVER'] = serverUrl;
}

async function startServer(): Promise<string> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'daifa-test-'));
  // As root, PostgreSQL runs as another user, who must be able to come here; else it would live, and stay, in /var/lib.
  await chmod(dataFolder, 0o755);
  const server = await startEmbeddedPostgres({ dataFolder, settings: SETTINGS, log: () => undefined });
  keepForTeardown({ server, dataFolder });
  return server.url;
}
