import { randomBytes } from 'node:crypto';

import pg from 'pg';

export const TEMPLATE_DATABASE = 'daifa_test_template';

/** The same server, another database. */
export function withDatabaseName(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}

/** Makes a database, in place of an older one of that name. @param template null: an empty one. */
export async function createDatabase(serverUrl: string, name: string, template: string | null): Promise<string> {
  await onServer(serverUrl, async (client) => {
    await client.query(`drop database if exists "${name}" with (force)`);
    await client.query(`create database "${name}"${template === null ? '' : ` template "${template}"`}`);
  });
  return withDatabaseName(serverUrl, name);
}

export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  await onServer(serverUrl, async (client) => {
    await client.query(`drop database if exists "${name}" with (force)`);
  });
}

/** A migrated database of this test file alone. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Clones the migrated template that the run's global set-up made. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = process.env['DAIFA_TEST_SERVER'];
  if (!serverUrl) throw new Error('Run integration tests through `npm test`: its set-up starts the database.');
  const name = `daifa_test_${randomBytes(6).toString('hex')}`;
  const url = await createDatabase(serverUrl, name, TEMPLATE_DATABASE);
  return { url, drop: () => dropDatabase(serverUrl, name) };
}

async function onServer(serverUrl: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: withDatabaseName(serverUrl, 'postgres') });
  await client.connect();
  try {
    // Cloning a template fails while another clones it: one at a time.
    await client.query(`select pg_advisory_lock(hashtext('daifa-test-databases'))`);
    await work(client);
  } finally {
    await client.end();
  }
}
