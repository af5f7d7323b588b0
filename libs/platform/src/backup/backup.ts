import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';

/** A backup or restore that cannot be done, in one sentence. */
export class BackupError extends Error {}

interface SavedTable {
  readonly name: string;
  readonly rows: number;
  readonly sha256: string;
}

interface Manifest {
  readonly format: 1;
  readonly takenAt: string;
  readonly migrations: readonly string[];
  readonly tables: readonly SavedTable[];
}

type Progress = (line: string) => void;

const KEY_RING = 'key-ring.json';
const SIGN_INS = 'sign-ins.json';
const MANIFEST = 'manifest.json';

// What is not the market's own: the queue is built again from the deliveries, sandboxes and limits are of the moment.
const SCHEMAS_LEFT_OUT = ['pg_catalog', 'information_schema', 'pg_toast', 'public', 'bullmq'];

/**
 * Writes every table as of one moment into `folder` (gzipped COPY text), with the key ring that opens what is sealed
 * and the first sign-ins of a market that `npm start` made. Works while Daifa runs, and needs no tool of PostgreSQL's.
 * @throws BackupError
 */
export async function backUp(database: Database, config: Config, folder: string, say: Progress): Promise<void> {
  await mkdir(folder, { recursive: false, mode: 0o700 }).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    throw new BackupError(
      code === 'EEXIST' ? `${folder} exists already. Name a new folder.` : `${folder} cannot be made (${code}).`,
    );
  });
  const client = await database.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const tables: SavedTable[] = [];
    for (const name of await tablesInOrder(client)) {
      tables.push(await saveTable(client, name, fileOf(folder, name)));
      say(`${name}: ${tables.at(-1)?.rows} rows`);
    }
    const takenAt = await client.query<{ at: Date }>('select now() as at');
    const manifest: Manifest = {
      format: 1,
      takenAt: takenAt.rows[0]?.at.toISOString() ?? '',
      migrations: await migrationsOf(client),
      tables,
    };
    if (!(await copySecret(config.keyRingFile, join(folder, KEY_RING)))) {
      throw new BackupError(
        `The key ring ${config.keyRingFile} is missing; without it nobody can read the shoppers' data.`,
      );
    }
    await copySecret(config.signInsFile, join(folder, SIGN_INS));
    // Last, so that a folder without it is known to be unfinished.
    await writeFile(join(folder, MANIFEST), JSON.stringify(manifest, null, 2), { mode: 0o600 });
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/**
 * Fills a migrated, empty database from a backup, in one transaction, and puts its key ring and sign-ins in place.
 * @throws BackupError when the folder is no whole backup, is of another schema, or the database holds something.
 */
export async function restore(database: Database, config: Config, folder: string, say: Progress): Promise<void> {
  const manifest = await readManifest(folder);
  const client = await database.connect();
  try {
    await client.query('begin');
    await assertFits(client, manifest);
    for (const table of manifest.tables) {
      await loadTable(client, table, fileOf(folder, table.name));
      say(`${table.name}: ${table.rows} rows`);
    }
    if (!(await copySecret(join(folder, KEY_RING), config.keyRingFile))) {
      throw new BackupError(`${folder} is not whole: it has no ${KEY_RING}.`);
    }
    await copySecret(join(folder, SIGN_INS), config.signInsFile);
    await client.query('commit');
    await client.query('analyze');
  } finally {
    await client.end();
  }
}

/** For its owner only, whatever the original's mode. @returns false when there is none. */
async function copySecret(from: string, to: string): Promise<boolean> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await copyFile(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  await chmod(to, 0o600);
  return true;
}

const fileOf = (folder: string, table: string): string => join(folder, `${table}.copy.gz`);

/** A table's name as SQL text: these names come from the catalog, but "order" is a word of SQL. */
const quoted = (table: string): string =>
  table
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');

async function saveTable(client: pg.Client, name: string, file: string): Promise<SavedTable> {
  const counted = await client.query<{ rows: number }>(`select count(*)::int as rows from ${quoted(name)}`);
  const hash = createHash('sha256');
  const text = client.query(copyTo(`copy ${quoted(name)} to stdout`));
  text.on('data', (part: Buffer) => hash.update(part));
  await pipeline(text, createGzip({ level: 4 }), createWriteStream(file, { mode: 0o600 }));
  return { name, rows: counted.rows[0]?.rows ?? 0, sha256: hash.digest('hex') };
}

async function loadTable(client: pg.Client, { name, sha256 }: SavedTable, file: string): Promise<void> {
  const hash = createHash('sha256');
  const text = createReadStream(file).pipe(createGunzip());
  text.on('data', (part: Buffer) => hash.update(part));
  await pipeline(text, client.query(copyFrom(`copy ${quoted(name)} from stdin`)));
  if (hash.digest('hex') !== sha256)
    throw new BackupError(`${file} is damaged. Nothing was restored; take another backup.`);
}

/** Every table of ours, those that others refer to first. */
async function tablesInOrder(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; needs: string[] }>(
    `select n.nspname || '.' || c.relname as name,
       coalesce(array_agg(distinct rn.nspname || '.' || rc.relname) filter (where rc.oid <> c.oid), '{}') as needs
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     left join pg_constraint k on k.conrelid = c.oid and k.contype = 'f'
     left join pg_class rc on rc.oid = k.confrelid left join pg_namespace rn on rn.oid = rc.relnamespace
     where c.relkind = 'r' and n.nspname <> all($1) and n.nspname not like 'pg_%'
     group by 1 order by 1`,
    [SCHEMAS_LEFT_OUT],
  );
  const ordered: string[] = [];
  const open = new Map(rows.map(({ name, needs }) => [name, needs]));
  while (open.size > 0) {
    const free = [...open].filter(([, needs]) => needs.every((need) => !open.has(need))).map(([name]) => name);
    if (free.length === 0)
      throw new BackupError(`Tables refer to each other in a circle: ${[...open.keys()].join(', ')}.`);
    for (const name of free) open.delete(name);
    ordered.push(...free);
  }
  return ordered;
}

async function migrationsOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from public.daifa_migration order by name');
  return rows.map(({ name }) => name);
}

async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => {
    throw new BackupError(`${folder} is not a finished backup: it has no ${MANIFEST}.`);
  });
  return JSON.parse(text) as Manifest;
}

async function assertFits(client: pg.Client, manifest: Manifest): Promise<void> {
  const here = await migrationsOf(client);
  if (here.join() !== manifest.migrations.join()) {
    throw new BackupError('The backup is of another version of Daifa. Restore it with that version, then update.');
  }
  const { rows } = await client.query<{ used: boolean }>('select exists (select from identity.organization) as used');
  if (rows[0]?.used) {
    throw new BackupError(
      'The database holds a market already. Restore into an empty one: another DATABASE_URL or DAIFA_HOME.',
    );
  }
}
