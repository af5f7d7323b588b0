import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import { findRunningPostgres, postgresMajor, type EmbeddedPostgres } from './index.js';
import { start, TestFolders } from './testing/folders.js';

const folders = new TestFolders();
let prepared: string;

beforeAll(async () => {
  prepared = await new TestFolders().create();
  const server = await start(prepared);
  await server.stop();
});

afterEach(() => folders.removeAll());

async function query<Row extends pg.QueryResultRow>(server: EmbeddedPostgres, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}
