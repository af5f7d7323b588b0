import { createHash } from 'node:crypto';
import { chmod, mkdir, readlink, realpath, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError, codeOf } from './errors.js';
import { run, type OsUser } from './os-process.js';
import { chooseServerUser, isRoot, type DataOwner } from './server-user.js';

/** Where the cluster lives when its OS user cannot enter the clone: root can always make it, and anybody pass it. */
const FOLDER_FOR_ANY_USER = '/var/lib/daifa';

/** Others may pass through but not list: the password file (0600) and the cluster (0700) guard themselves. */
const PASSABLE = 0o711;

/** The folder that holds the cluster and all that belongs to it, and the OS user that runs it. */
export interface Home {
  readonly folder: string;
  readonly user: OsUser;
}

/**
 * Finds or makes the home below `dataFolder`. When the server's OS user cannot get there, as in a clone below
 * root's 0700 home folder, `dataFolder`/postgres is a symbolic link to a folder where it can.
 * @throws EmbeddedPostgresError NOT_REACHABLE, WRONG_OWNER
 */
export async function openHome(dataFolder: string, log: (line: string) => void): Promise<Home> {
  await mkdir(dataFolder, { recursive: true });
  const parent = await realpath(dataFolder);
  const entry = join(parent, 'postgres');
  const linked = await findLink(entry);
  const owner = await findDataOwner(linked ?? entry);
  const user = await chooseServerUser(owner);
  if (linked !== undefined) return open(linked, user);
  if (await canEnter(user, parent)) return open(entry, user);
  if (owner !== undefined) throw notReachable(entry, user);

  const elsewhere = join(FOLDER_FOR_ANY_USER, createHash('sha256').update(parent).digest('hex').slice(0, 16));
  log(`The OS user ${user.name} cannot enter ${parent}, so the database lives in ${elsewhere}.`);
  await makePassable(FOLDER_FOR_ANY_USER);
  await makePassable(elsewhere);
  await writeFile(join(elsewhere, 'belongs-to'), `${parent}\n`);
  await linkOnce(elsewhere, entry);
  return open(elsewhere, user);
}

/** The home below `dataFolder` as it stands, or undefined before the first start. */
export async function findHomeFolder(dataFolder: string): Promise<string | undefined> {
  try {
    return await realpath(join(dataFolder, 'postgres'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function open(folder: string, user: OsUser): Promise<Home> {
  await makePassable(folder);
  if (!(await canEnter(user, folder))) throw notReachable(folder, user);
  return { folder, user };
}

function notReachable(folder: string, user: OsUser): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'NOT_REACHABLE',
    `The OS user ${user.name}, who owns the database in ${folder}, cannot enter that folder: allow it to pass the folders above (chmod o+x), or move the clone back to where it was.`,
  );
}

/** Says it whatever the umask is. */
async function makePassable(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, PASSABLE);
}

/** Tries it, because modes alone do not tell: access lists and mount options count as well. */
async function canEnter(user: OsUser, folder: string): Promise<boolean> {
  if (!isRoot()) return true;
  const { isOk } = await run('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], user);
  return isOk;
}

async function findDataOwner(home: string): Promise<DataOwner | undefined> {
  const folder = join(home, 'data');
  try {
    const { uid, gid } = await stat(folder);
    return { uid, gid, folder };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function findLink(path: string): Promise<string | undefined> {
  try {
    return await readlink(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'EINVAL') return undefined;
    throw error;
  }
}

/** Two first starts at once make the same link. */
async function linkOnce(target: string, path: string): Promise<void> {
  try {
    await symlink(target, path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}
