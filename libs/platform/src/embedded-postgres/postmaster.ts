import { readFile, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './errors.js';
import { commandLineOf, identifyProcess, sendSignal, waitForEnd, type ProcessIdentity } from './os-process.js';

/** PostgreSQL's first process, which the others are children of. */
export interface Postmaster {
  readonly identity: ProcessIdentity;
  readonly port: number;
  readonly isReady: boolean;
  readonly isStopping: boolean;
}

/** The arguments that a server of this cluster is started with, and told by. */
export function postmasterArguments(clusterFolder: string, configurationFile: string): string[] {
  return ['-D', clusterFolder, '-c', `config_file=${configurationFile}`];
}

/** The living server of this cluster, whoever started it. */
export async function findPostmaster(clusterFolder: string): Promise<Postmaster | undefined> {
  // The lines that PostgreSQL documents for postmaster.pid: 1 pid, 4 port, 8 state.
  const lines = (await readPidFile(clusterFolder)).split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!(pid > 0) || !(await isPostmasterOf(pid, clusterFolder))) return undefined;
  const identity = await identifyProcess(pid);
  if (identity === undefined) return undefined;
  return { identity, port: Number(lines[3] ?? 0), isReady: lines[7] === 'ready', isStopping: lines[7] === 'stopping' };
}

/**
 * Removes a postmaster.pid whose pid is taken by something else: another process that got it later, or a zombie.
 * PostgreSQL would refuse to start. A pid that is not taken PostgreSQL handles by itself, and better, because the file
 * leads it to the memory that children of the dead server may still hold.
 */
export async function removeMistakenPidFile(clusterFolder: string): Promise<void> {
  const pid = Number.parseInt(await readPidFile(clusterFolder), 10);
  if (!(pid > 0) || !isTaken(pid) || (await isPostmasterOf(pid, clusterFolder))) return;
  await rm(pidFile(clusterFolder), { force: true });
}

function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/**
 * Ends exactly this server: fast (sessions are cut, everything is written out), then at once (the next start recovers),
 * then by force.
 */
export async function stopPostmaster(identity: ProcessIdentity, fastTimeoutMs: number): Promise<void> {
  const steps = [
    ['SIGINT', fastTimeoutMs],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 10_000],
  ] as const;
  for (const [signal, timeoutMs] of steps) {
    await sendSignal(identity, signal);
    if (await waitForEnd(identity, timeoutMs)) return;
  }
}

function pidFile(clusterFolder: string): string {
  return join(clusterFolder, 'postmaster.pid');
}

/** Empty when there is none. */
async function readPidFile(clusterFolder: string): Promise<string> {
  try {
    return await readFile(pidFile(clusterFolder), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  }
}

/** Its children show other titles; the current folder tells when the cluster was moved under a running server. */
async function isPostmasterOf(pid: number, clusterFolder: string): Promise<boolean> {
  const command = `${await commandLineOf(pid)} `;
  if (!/(^|\/)postgres -D /.test(command)) return false;
  return command.includes(` -D ${clusterFolder} `) || (await currentFolderOf(pid)) === clusterFolder;
}

/** Linux only, and only where we may look. */
async function currentFolderOf(pid: number): Promise<string | undefined> {
  try {
    return await readlink(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
