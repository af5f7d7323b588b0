import { execFile } from 'node:child_process';
import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { clusterFolder } from '../cluster.js';
import { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from '../embedded-postgres.js';
import { findHomeFolder } from '../home.js';
import { findPostmaster, stopPostmaster } from '../postmaster.js';

export const runCommand = promisify(execFile);

/** Folders of one test file; whatever still runs in them is ended with them. */
export class TestFolders {
  private readonly folders: string[] = [];

  async create(): Promise<string> {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'daifa-embedded-')));
    // mkdtemp shuts out the server's OS user.
    await chmod(folder, 0o755);
    this.folders.push(folder);
    return folder;
  }

  /** A data folder as an earlier start left it. */
  async copyOf(prepared: string): Promise<string> {
    const folder = await this.create();
    await runCommand('cp', ['-a', `${prepared}/.`, folder]);
    return folder;
  }

  async removeAll(): Promise<void> {
    for (const folder of this.folders.splice(0)) {
      await endServerIn(folder);
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** A data folder with a database that was stopped cleanly. */
export async function prepareFolder(folders: TestFolders): Promise<string> {
  const folder = await folders.create();
  const server = await start(folder);
  await server.stop();
  return folder;
}

/** Starts with the options that a test does not care about filled in. */
export async function start(
  dataFolder: string,
  options: Partial<EmbeddedPostgresOptions> = {},
): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({ dataFolder, log: () => undefined, ...options });
}

export async function query<Row extends pg.QueryResultRow>(url: string | undefined, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  // A test may kill the server under it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

async function endServerIn(dataFolder: string): Promise<void> {
  const home = await findHomeFolder(dataFolder);
  const postmaster = home && (await findPostmaster(clusterFolder(home)));
  if (postmaster) await stopPostmaster(postmaster.identity, 10_000);
}
