import { link, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { EmbeddedPostgresError, codeOf } from './errors.js';
import { identifyProcess, isRunning, type ProcessIdentity } from './os-process.js';

/*
 * The owner of a folder is the living process named in the highest of the files owner.1, owner.2, …
 * A dead owner is followed by linking the next number into place, which succeeds for one process only, so that two
 * starts after a crash can never both take over. The highest number is never removed: a slow rival that still
 * looks at an older one would else believe that it was next.
 */
const FILE = /^owner\.(\d+)$/;

export interface OwnerLock {
  release(): Promise<void>;
}

/**
 * Makes this process the owner of the folder, which must exist.
 * @throws EmbeddedPostgresError ALREADY_RUNNING_HERE when a living process owns it
 */
export async function acquireOwnerLock(folder: string): Promise<OwnerLock> {
  const self = await identifyProcess(process.pid);
  const content = JSON.stringify(self);
  for (;;) {
    const latest = await findLatest(folder);
    const owner = latest === 0 ? undefined : await readOwner(folder, latest);
    if (owner !== undefined && (await isRunning(owner))) throw alreadyRunning(folder, owner);
    const claimed = latest + 1;
    if (await claim(folder, claimed, content)) {
      await removeOlder(folder, claimed);
      return { release: () => put(folder, claimed, '{}') };
    }
  }
}

/** The living process that owns the folder. */
export async function findOwner(folder: string): Promise<ProcessIdentity | undefined> {
  const latest = await findLatest(folder);
  const owner = latest === 0 ? undefined : await readOwner(folder, latest);
  return owner !== undefined && (await isRunning(owner)) ? owner : undefined;
}

function alreadyRunning(folder: string, owner: ProcessIdentity): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'ALREADY_RUNNING_HERE',
    `Daifa is already running here as process ${owner.pid} (its database is in ${folder}): stop that one first, or start this one in another folder.`,
  );
}

async function claim(folder: string, number: number, content: string): Promise<boolean> {
  const draft = await writeDraft(folder, content);
  try {
    await link(draft, join(folder, `owner.${number}`));
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
  if ((await findLatest(folder)) === number) return true;
  // We looked at an old number that its follower's owner has removed meanwhile.
  await rm(join(folder, `owner.${number}`), { force: true });
  return false;
}

async function put(folder: string, number: number, content: string): Promise<void> {
  await rename(await writeDraft(folder, content), join(folder, `owner.${number}`));
}

/** Written aside and then put in place, so that nobody ever reads half a file. */
async function writeDraft(folder: string, content: string): Promise<string> {
  const draft = join(folder, `owner-draft-${randomUUID()}`);
  await writeFile(draft, content, { mode: 0o644 });
  return draft;
}

async function listNumbers(folder: string): Promise<number[]> {
  return (await readdir(folder)).flatMap((name) => FILE.exec(name)?.[1] ?? []).map(Number);
}

async function findLatest(folder: string): Promise<number> {
  return Math.max(0, ...(await listNumbers(folder)));
}

async function removeOlder(folder: string, number: number): Promise<void> {
  const older = (await listNumbers(folder)).filter((other) => other < number);
  await Promise.all(older.map((other) => rm(join(folder, `owner.${other}`), { force: true })));
}

/** undefined when the lock was released, or the machine went down while it was written. */
async function readOwner(folder: string, number: number): Promise<ProcessIdentity | undefined> {
  try {
    const owner: unknown = JSON.parse(await readFile(join(folder, `owner.${number}`), 'utf8'));
    return isIdentity(owner) ? owner : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function isIdentity(value: unknown): value is ProcessIdentity {
  return typeof value === 'object' && value !== null && 'pid' in value && 'startMark' in value;
}
