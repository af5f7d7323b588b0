import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, rename, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import { clusterFolder } from './cluster.js';
import { configurationFile } from './configuration.js';
import { EmbeddedPostgresError } from './errors.js';
import type { Home } from './home.js';
import { CLEAN_ENVIRONMENT, identifyProcess, isRunning, type ProcessIdentity } from './os-process.js';
import {
  findPostmaster,
  postmasterArguments,
  removeMistakenPidFile,
  stopPostmaster,
  type Postmaster,
} from './postmaster.js';

const LOG_LIMIT_BYTES = 8 * 1024 * 1024;

/** Replaying what a crash left takes as long as the disk needs for at most max_wal_size. */
const READY_TIMEOUT_MS = 10 * 60_000;
const PROGRESS_INTERVAL_MS = 5_000;

/** The running server, or the lines that it logged before it gave up. */
export type LaunchResult = { postmaster: Postmaster } | { logged: string };

/** Starts the server once, in a session of its own, and waits until it takes connections. */
export async function launch(home: Home, binaries: Binaries, log: (line: string) => void): Promise<LaunchResult> {
  const cluster = clusterFolder(home.folder);
  await removeMistakenPidFile(cluster);
  const logFile = await openLog(home.folder);
  try {
    const offset = (await logFile.stat()).size;
    const pid = await spawnServer(home, binaries, logFile);
    const identity = await identifyProcess(pid);
    const postmaster = identity && (await waitUntilReady(cluster, identity, log));
    return postmaster === undefined ? { logged: await readLog(logFile, offset) } : { postmaster };
  } finally {
    await logFile.close();
  }
}

async function spawnServer(home: Home, binaries: Binaries, logFile: FileHandle): Promise<number> {
  const { uid, gid } = home.user;
  const args = postmasterArguments(clusterFolder(home.folder), configurationFile(home.folder));
  const server = spawn(binaries.postgres, args, {
    uid,
    gid,
    cwd: '/',
    env: CLEAN_ENVIRONMENT,
    // Ctrl-C in the terminal must not reach it before Daifa has finished what it holds.
    detached: true,
    stdio: ['ignore', logFile.fd, logFile.fd],
  });
  server.unref();
  await once(server, 'spawn');
  if (server.pid === undefined) throw new Error('A spawned process has a pid.');
  return server.pid;
}

/**
 * Waits for a server that has been started; undefined when it ended instead.
 * @throws EmbeddedPostgresError START_FAILED when it takes longer than any recovery should
 */
export async function waitUntilReady(
  cluster: string,
  identity: ProcessIdentity,
  log: (line: string) => void,
): Promise<Postmaster | undefined> {
  const startedAtMs = Date.now();
  let nextLineAtMs = startedAtMs + PROGRESS_INTERVAL_MS;
  while (await isRunning(identity)) {
    const postmaster = await findPostmaster(cluster);
    if (postmaster?.isReady && postmaster.identity.pid === identity.pid) return postmaster;
    const elapsedMs = Date.now() - startedAtMs;
    if (elapsedMs > READY_TIMEOUT_MS) throw await tooSlow(identity, cluster);
    if (Date.now() > nextLineAtMs) {
      log(`PostgreSQL is still recovering from an unclean end (${Math.round(elapsedMs / 1000)} s)`);
      nextLineAtMs += PROGRESS_INTERVAL_MS;
    }
    await sleep(20);
  }
  return undefined;
}

async function tooSlow(identity: ProcessIdentity, cluster: string): Promise<EmbeddedPostgresError> {
  await stopPostmaster(identity, 0);
  return new EmbeddedPostgresError(
    'START_FAILED',
    `PostgreSQL was not ready within ${READY_TIMEOUT_MS / 60_000} minutes: see server.log beside ${cluster}.`,
  );
}

/** Kept over starts; one that has grown large is set aside. */
async function openLog(home: string): Promise<FileHandle> {
  const path = join(home, 'server.log');
  const logFile = await open(path, 'a+', 0o600);
  if ((await logFile.stat()).size < LOG_LIMIT_BYTES) return logFile;
  await logFile.close();
  await rename(path, `${path}.1`);
  return open(path, 'a+', 0o600);
}

async function readLog(logFile: FileHandle, offset: number): Promise<string> {
  const { size } = await logFile.stat();
  const buffer = Buffer.alloc(size - offset);
  await logFile.read(buffer, 0, buffer.length, offset);
  return buffer.toString('utf8').trim();
}
