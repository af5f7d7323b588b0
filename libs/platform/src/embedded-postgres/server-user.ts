import { EmbeddedPostgresError } from './errors.js';
import { run, type OsUser } from './os-process.js';

const OWN_USER_NAME = 'daifa';

/** Accounts that may already be there for this purpose: ours, the one of Debian and Red Hat, the one of macOS. */
const EXPECTED_USER_NAMES = [OWN_USER_NAME, 'postgres', '_postgres'];

export interface DataOwner {
  readonly uid: number;
  readonly gid: number;
  readonly folder: string;
}

export function isRoot(): boolean {
  return ownUid() === 0;
}

/**
 * Chooses who runs the server: ourselves; or, as PostgreSQL refuses to run as root, another account when we are root.
 * Whoever owns the data must run it.
 * @throws EmbeddedPostgresError WRONG_OWNER, START_FAILED
 */
export async function chooseServerUser(owner: DataOwner | undefined): Promise<OsUser> {
  if (!isRoot()) return ourselves(owner);
  const user = await userForRoot(owner);
  const { isOk, output } = await run('/bin/sh', ['-c', ':'], user);
  if (isOk) return user;
  throw new EmbeddedPostgresError(
    'START_FAILED',
    `PostgreSQL does not run as root, and root may not become the OS user ${user.name} here (${output}): start Daifa as an ordinary user, or set DATABASE_URL.`,
  );
}

async function userForRoot(owner: DataOwner | undefined): Promise<OsUser> {
  if (owner === undefined) return findOrCreateUser();
  if (owner.uid !== 0) return { ...owner, name: await nameOf(owner.uid) };
  const { name } = await findOrCreateUser();
  throw new EmbeddedPostgresError(
    'WRONG_OWNER',
    `The database in ${owner.folder} belongs to root, as which PostgreSQL refuses to run: run \`chown -R ${name}: '${owner.folder}'\` and start again.`,
  );
}

async function ourselves(owner: DataOwner | undefined): Promise<OsUser> {
  const uid = ownUid();
  if (owner !== undefined && owner.uid !== uid) {
    throw new EmbeddedPostgresError(
      'WRONG_OWNER',
      `The database in ${owner.folder} belongs to the OS user ${await nameOf(owner.uid)}, not to you: start Daifa as that user or as root, or choose another data folder.`,
    );
  }
  return { name: await nameOf(uid), uid, gid: process.getgid?.() ?? uid };
}

function ownUid(): number {
  return process.getuid?.() ?? -1;
}

async function findOrCreateUser(): Promise<OsUser> {
  for (const name of EXPECTED_USER_NAMES) {
    const user = await findUser(name);
    if (user !== undefined) return user;
  }
  const user = (await createUser()) ?? (await findUser('nobody'));
  if (user !== undefined) return user;
  throw new EmbeddedPostgresError(
    'START_FAILED',
    'PostgreSQL does not run as root, and no other OS user could be found or created: add one named daifa, or start Daifa as an ordinary user.',
  );
}

/** undefined on machines without useradd. */
async function createUser(): Promise<OsUser | undefined> {
  const account = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent'];
  await run('useradd', [...account, '--shell', '/usr/sbin/nologin', OWN_USER_NAME]);
  return findUser(OWN_USER_NAME);
}

/** Its number where the machine knows no name for it. */
async function nameOf(uid: number): Promise<string> {
  const { isOk, output } = await run('id', ['-nu', String(uid)]);
  return isOk ? output : String(uid);
}

async function findUser(name: string): Promise<OsUser | undefined> {
  const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
  return uid.isOk && gid.isOk ? { name, uid: Number(uid.output), gid: Number(gid.output) } : undefined;
}
