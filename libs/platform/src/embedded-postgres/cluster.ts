import { randomBytes } from 'node:crypto';
import { chown, mkdtemp, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { postgresMajor, type Binaries } from './binaries.js';
import { EmbeddedPostgresError, codeOf } from './errors.js';
import type { Home } from './home.js';
import { run } from './os-process.js';

export const SUPERUSER = 'daifa';

/** What the C library is told; macOS knows no C.UTF-8. The collation is PostgreSQL's own C.UTF-8 everywhere. */
const LIBC_LOCALE = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

const DRAFT_PREFIX = 'data-draft-';

/** The database files, made by initdb. */
export interface Cluster {
  readonly folder: string;
  readonly password: string;
}

/**
 * Opens the home's cluster, made on the first start.
 * @throws EmbeddedPostgresError OTHER_MAJOR_VERSION, PASSWORD_UNKNOWN, START_FAILED
 */
export async function openCluster(home: Home, binaries: Binaries, log: (line: string) => void): Promise<Cluster> {
  const folder = clusterFolder(home.folder);
  const version = await find(join(folder, 'PG_VERSION'));
  if (version === undefined) return createCluster(home, binaries, log);
  if (Number(version) !== postgresMajor()) throw otherMajor(folder, version);
  const password = await findPassword(home.folder);
  if (password !== undefined) return { folder, password };
  throw new EmbeddedPostgresError(
    'PASSWORD_UNKNOWN',
    `The password of the database is missing: put ${passwordFile(home.folder)} back from a backup, or remove ${folder} to begin with an empty database.`,
  );
}

export function clusterFolder(home: string): string {
  return join(home, 'data');
}

export function passwordFile(home: string): string {
  return join(home, 'password');
}

export async function findPassword(home: string): Promise<string | undefined> {
  return (await find(passwordFile(home))) || undefined;
}

async function find(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function otherMajor(folder: string, version: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'OTHER_MAJOR_VERSION',
    `The database in ${folder} was written by PostgreSQL ${version}, and this Daifa brings ${postgresMajor()}: make a backup with the Daifa that wrote it, remove that folder, and restore the backup here.`,
  );
}

/** initdb writes aside and its result is moved into place whole, so a start that was cut off leaves no half cluster. */
async function createCluster(home: Home, binaries: Binaries, log: (line: string) => void): Promise<Cluster> {
  log(`Creating the database in ${home.folder}`);
  await removeDrafts(home.folder);
  const password = randomBytes(24).toString('base64url');
  await writePassword(home, password);
  const draft = await mkdtemp(join(home.folder, DRAFT_PREFIX));
  await chown(draft, home.user.uid, home.user.gid);
  const { isOk, output } = await run(binaries.initdb, initdbArguments(home, draft), home.user);
  if (!isOk) {
    const lines = output.split('\n').slice(-5).join(' · ');
    throw new EmbeddedPostgresError('START_FAILED', `initdb could not create the database in ${draft}: ${lines}`);
  }
  const folder = clusterFolder(home.folder);
  await rename(draft, folder);
  await syncFolder(home.folder);
  return { folder, password };
}

function initdbArguments(home: Home, folder: string): string[] {
  return [
    `--pgdata=${folder}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile(home.folder)}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Given in full, because without LANG the C locale would come in, where Chinese characters are no letters.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    `--locale=${LIBC_LOCALE}`,
    '--no-instructions',
  ];
}

async function removeDrafts(home: string): Promise<void> {
  const drafts = (await readdir(home)).filter((name) => name.startsWith(DRAFT_PREFIX));
  // An initdb that outlived its start may still be writing there.
  const options = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 };
  await Promise.all(drafts.map((name) => rm(join(home, name), options)));
}

/** Belongs to the server's user, because initdb reads it, and to nobody else. */
async function writePassword(home: Home, password: string): Promise<void> {
  const file = passwordFile(home.folder);
  await rm(file, { force: true });
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(`${password}\n`);
    await handle.chown(home.user.uid, home.user.gid);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A renamed folder survives a power cut once its parent is on the disk. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
