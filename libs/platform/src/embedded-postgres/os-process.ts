import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './errors.js';

/** The OS account that a child runs as. */
export interface OsUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** A process that a later one with the same pid is not mistaken for. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Differs between two processes that had the same pid, across reboots too. */
  readonly startMark: string;
}

/**
 * What PostgreSQL's programs see of the environment: nothing of the caller's, because PGPORT, PGDATA or a
 * missing LANG would change what they do, and messages in another language could not be recognized.
 */
export const CLEAN_ENVIRONMENT = { LC_ALL: 'C', PATH: '/usr/sbin:/usr/bin:/sbin:/bin' };

/** Runs a program to its end; one that cannot be run counts as failed. */
export async function run(
  file: string,
  args: readonly string[],
  user?: OsUser,
): Promise<{ isOk: boolean; output: string }> {
  try {
    const child = spawn(file, args, {
      ...(user && { uid: user.uid, gid: user.gid }),
      cwd: '/',
      env: CLEAN_ENVIRONMENT,
      // A session of its own: Ctrl-C in the terminal is for Daifa, which then ends its children in order.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const [exitCode] = (await once(child, 'close')) as [number | null];
    return { isOk: exitCode === 0, output: output.trim() };
  } catch (error) {
    return { isOk: false, output: String(error) };
  }
}

/** The identity of a living process, or undefined; a zombie is not living. */
export async function identifyProcess(pid: number): Promise<ProcessIdentity | undefined> {
  const startMark = process.platform === 'linux' ? await startMarkFromProc(pid) : await startMarkFromPs(pid);
  return startMark === undefined ? undefined : { pid, startMark };
}

async function startMarkFromProc(pid: number): Promise<string | undefined> {
  const stat = await readProc(`${pid}/stat`);
  if (stat === undefined) return undefined;
  // The second field is the program's name in parentheses and may hold anything, so count from its end.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, startTicks] = [fields[0], fields[19]];
  if (startTicks === undefined || state === 'Z' || state === 'X') return undefined;
  return `${((await readProc('sys/kernel/random/boot_id')) ?? '').trim()}:${startTicks}`;
}

async function startMarkFromPs(pid: number): Promise<string | undefined> {
  const { isOk, output } = await run('ps', ['-o', 'stat=,lstart=', '-p', String(pid)]);
  const [state, ...startedAt] = output.split(/\s+/);
  return isOk && state !== undefined && !state.startsWith('Z') ? startedAt.join(' ') : undefined;
}

/** The command line of a process, its words joined by single spaces; empty when there is no such process. */
export async function commandLineOf(pid: number): Promise<string> {
  if (process.platform === 'linux') return ((await readProc(`${pid}/cmdline`)) ?? '').replaceAll('\0', ' ').trim();
  const { isOk, output } = await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
  return isOk ? output : '';
}

/** ESRCH: it ended between opening and reading; EPERM, EACCES: hidden from us, so it is neither ours nor our server. */
const NO_SUCH_PROCESS = new Set(['ENOENT', 'ESRCH', 'EPERM', 'EACCES']);

async function readProc(path: string): Promise<string | undefined> {
  try {
    return await readFile(`/proc/${path}`, 'utf8');
  } catch (error) {
    if (NO_SUCH_PROCESS.has(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}

export async function isRunning(identity: ProcessIdentity): Promise<boolean> {
  return (await identifyProcess(identity.pid))?.startMark === identity.startMark;
}

/** Sends a signal to exactly this process, never to one that got its pid later. */
export async function sendSignal(identity: ProcessIdentity, signal: NodeJS.Signals): Promise<void> {
  if (!(await isRunning(identity))) return;
  try {
    process.kill(identity.pid, signal);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

/** Whether the process ended within the time. */
export async function waitForEnd(identity: ProcessIdentity, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (await isRunning(identity)) {
    if (Date.now() >= deadline) return false;
    await sleep(20);
  }
  return true;
}
