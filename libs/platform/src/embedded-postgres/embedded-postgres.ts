import { createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareBinaries, type Binaries } from './binaries.js';
import { clusterFolder, findPassword, openCluster, type Cluster } from './cluster.js';
import {
  configurationFile,
  readConfiguration,
  rememberedPort,
  renderConfiguration,
  writeConfiguration,
} from './configuration.js';
import { databaseUrl, ensureDatabase } from './database.js';
import { EmbeddedPostgresError, explainFileError } from './errors.js';
import { findHomeFolder, openHome, type Home } from './home.js';
import { launch, waitUntilReady } from './launch.js';
import { commandLineOf, isRunning, waitForEnd } from './os-process.js';
import { acquireOwnerLock, findOwner, type OwnerLock } from './owner-lock.js';
import { findPostmaster, postmasterArguments, stopPostmaster, type Postmaster } from './postmaster.js';

/** How long a clean end may take: what is in memory has to reach the disk. */
const FAST_STOP_TIMEOUT_MS = 60_000;

/** A server that does not answer will hardly end cleanly; ending it by force loses nothing that was committed. */
const UNHEALTHY_STOP_TIMEOUT_MS = 5_000;

/** How long backends that outlived a killed postmaster may hold its memory, and taken ports be tried around. */
const OBSTACLE_TIMEOUT_MS = 60_000;

/** How soon the end of a server is noticed that nobody stopped. */
const WATCH_INTERVAL_MS = 500;

export interface EmbeddedPostgresOptions {
  /** Made when missing; everything is below its folder `postgres`. */
  readonly dataFolder: string;
  /** On 127.0.0.1; by default that of the last start, or a free one. */
  readonly port?: number;
  /** Settings of postgresql.conf which win over the embedded server's own. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
  /** Called once when the server ends without having been stopped, such as by a SIGKILL; `reason` is a sentence. */
  readonly onLost?: (reason: string) => void;
}

export interface EmbeddedPostgres {
  /** Of the database `daifa`, with its random password: not for logs. */
  readonly url: string;
  /** Whether this server was left running by a Daifa that was killed. */
  readonly wasAdopted: boolean;
  readonly pid: number;
  /** Cuts the sessions, writes everything out, waits for the end and gives the folder free; a second call does nothing more. */
  stop(): Promise<void>;
}

interface Place {
  readonly home: Home;
  readonly binaries: Binaries;
  readonly cluster: Cluster;
}

/**
 * Starts the PostgreSQL of this folder, or adopts it when a killed Daifa left it running; one living process per folder.
 * The server outlives this process unless it is stopped.
 * @throws EmbeddedPostgresError
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  try {
    const home = await openHome(options.dataFolder, options.log);
    const lock = await acquireOwnerLock(home.folder);
    try {
      return await startAsOwner(home, lock, options);
    } catch (error) {
      await lock.release();
      throw error;
    }
  } catch (error) {
    throw explainFileError(error);
  }
}

/** The URL of the server that a living Daifa runs in this folder, for programs that work beside it. */
export async function findRunningPostgres(dataFolder: string): Promise<string | undefined> {
  try {
    const home = await findHomeFolder(dataFolder);
    if (home === undefined || (await findOwner(home)) === undefined) return undefined;
    const postmaster = await findPostmaster(clusterFolder(home));
    const password = await findPassword(home);
    return postmaster?.isReady && password !== undefined ? databaseUrl(postmaster.port, password) : undefined;
  } catch (error) {
    throw explainFileError(error);
  }
}

async function startAsOwner(home: Home, lock: OwnerLock, options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = await prepareBinaries(home, options.log);
  const place = { home, binaries, cluster: await openCluster(home, binaries, options.log) };
  const adopted = await adopt(place, options);
  const postmaster = adopted ?? (await start(place, options));
  const endWatch = watchOver(postmaster, () => options.onLost?.(lostSentence(home, postmaster)));
  return toHandle(place, postmaster, lock, { wasAdopted: adopted !== undefined, endWatch });
}

interface Watched {
  readonly wasAdopted: boolean;
  readonly endWatch: () => void;
}

function toHandle(place: Place, postmaster: Postmaster, lock: OwnerLock, watched: Watched): EmbeddedPostgres {
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    watched.endWatch();
    await stopPostmaster(postmaster.identity, FAST_STOP_TIMEOUT_MS);
    await lock.release();
  };
  return {
    url: databaseUrl(postmaster.port, place.cluster.password),
    wasAdopted: watched.wasAdopted,
    pid: postmaster.identity.pid,
    stop: () => (stopped ??= stop()),
  };
}

/** An adopted server is no child of ours, so it is looked at rather than waited for. @returns what ends the watch. */
function watchOver({ identity }: Postmaster, onEnd: () => void): () => void {
  const look = async (): Promise<void> => {
    // What cannot be looked at now is looked at again.
    const isAlive = await isRunning(identity).catch(() => true);
    if (isAlive || !isWatching) return;
    endWatch();
    onEnd();
  };
  let isWatching = true;
  const timer = setInterval(() => void look(), WATCH_INTERVAL_MS).unref();
  const endWatch = (): void => {
    isWatching = false;
    clearInterval(timer);
  };
  return endWatch;
}

function lostSentence({ folder }: Home, { identity }: Postmaster): string {
  return `PostgreSQL (process ${identity.pid}) ended by itself, see ${folder}/server.log. Start Daifa again: what was committed is there.`;
}

/** Takes over a healthy orphan that runs just as we would start it; ends any other. */
async function adopt(place: Place, options: EmbeddedPostgresOptions): Promise<Postmaster | undefined> {
  const { cluster } = place;
  const orphan = await findPostmaster(cluster.folder);
  if (orphan === undefined) return undefined;
  const { identity } = orphan;
  if (orphan.isStopping && (await waitForEnd(identity, FAST_STOP_TIMEOUT_MS))) return undefined;

  const isWanted = await isAsWanted(place, orphan, options);
  const ready = isWanted ? await waitUntilReady(cluster.folder, identity, options.log) : undefined;
  if (ready !== undefined && (await isHealthy(place, ready))) {
    options.log(`Took over PostgreSQL (process ${identity.pid}), which an earlier start had left running`);
    return ready;
  }
  options.log(`Ending PostgreSQL (process ${identity.pid}), which an earlier start had left running, to start it anew`);
  await stopPostmaster(identity, isWanted ? UNHEALTHY_STOP_TIMEOUT_MS : FAST_STOP_TIMEOUT_MS);
  return undefined;
}

async function isAsWanted(place: Place, orphan: Postmaster, options: EmbeddedPostgresOptions): Promise<boolean> {
  const { home, binaries, cluster } = place;
  const configuration = await readConfiguration(home.folder);
  const port = options.port ?? rememberedPort(configuration);
  if (port !== orphan.port) return false;
  const wanted = renderConfiguration({ port, settings: options.settings ?? {}, version: binaries.version });
  const args = postmasterArguments(cluster.folder, configurationFile(home.folder)).join(' ');
  return configuration === wanted && (await commandLineOf(orphan.identity.pid)).endsWith(args);
}

/** @throws EmbeddedPostgresError PASSWORD_UNKNOWN, which starting it anew would not change */
async function isHealthy({ home, cluster }: Place, postmaster: Postmaster): Promise<boolean> {
  try {
    await ensureDatabase(home.folder, postmaster.port, cluster.password);
    return true;
  } catch (error) {
    if (error instanceof EmbeddedPostgresError && error.code === 'PASSWORD_UNKNOWN') throw error;
    return false;
  }
}

async function start(place: Place, options: EmbeddedPostgresOptions): Promise<Postmaster> {
  const { home, binaries, cluster } = place;
  const postmaster = await launchAroundObstacles(place, options);
  try {
    await ensureDatabase(home.folder, postmaster.port, cluster.password);
  } catch (error) {
    await stopPostmaster(postmaster.identity, FAST_STOP_TIMEOUT_MS);
    throw error;
  }
  options.log(`${binaries.version} runs on 127.0.0.1:${postmaster.port} (process ${postmaster.identity.pid})`);
  return postmaster;
}

/** A port that was taken meanwhile is changed for another; backends of a killed postmaster are waited for. */
async function launchAroundObstacles(place: Place, options: EmbeddedPostgresOptions): Promise<Postmaster> {
  const { home, binaries } = place;
  const { settings = {}, log } = options;
  const deadlineMs = Date.now() + OBSTACLE_TIMEOUT_MS;
  let port = options.port ?? rememberedPort(await readConfiguration(home.folder)) ?? (await findFreePort());
  for (;;) {
    await writeConfiguration(home.folder, { port, settings, version: binaries.version });
    const result = await launch(home, binaries, log);
    if ('postmaster' in result) return result.postmaster;
    const failure = toFailure(home, port, result.logged);
    if (Date.now() > deadlineMs) throw failure;
    if (failure.code === 'PORT_UNAVAILABLE' && options.port === undefined) port = await findFreePort();
    else if (result.logged.includes('is still in use')) await sleep(200);
    else throw failure;
  }
}

function toFailure(home: Home, port: number, logged: string): EmbeddedPostgresError {
  const lines = logged.split('\n').slice(-5).join(' · ');
  if (logged.includes('could not create any TCP/IP sockets')) {
    const message = `PostgreSQL cannot listen on port ${port}: choose another (${lines}).`;
    return new EmbeddedPostgresError('PORT_UNAVAILABLE', message);
  }
  const message = `PostgreSQL did not start, see ${home.folder}/server.log: ${lines}`;
  return new EmbeddedPostgresError('START_FAILED', message);
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A listening TCP server has a port.');
  return address.port;
}
