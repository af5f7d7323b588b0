import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { identifyProcess } from './os-process.js';
import { prepareFolder, query, start, TestFolders } from './testing/folders.js';
import { killOtherProcesses, startInOtherProcess, type OtherProcess } from './testing/other-process.js';

const lasting = new TestFolders();
const folders = new TestFolders();
let prepared: string;

beforeAll(async () => {
  prepared = await prepareFolder(lasting);
});

afterEach(async () => {
  await killOtherProcesses();
  await folders.removeAll();
});
afterAll(() => lasting.removeAll());

function killServer(other: OtherProcess): void {
  process.kill(other.outcome.pid ?? 0, 'SIGKILL');
}

async function openSession(url: string | undefined): Promise<{ pid: number; ended: Promise<void> }> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => client.once('end', () => resolve()));
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  return { pid: rows[0]?.pid ?? 0, ended };
}

async function waitForText(file: string, text: string): Promise<void> {
  while (!(await readFile(file, 'utf8')).includes(text)) await sleep(50);
}

async function spawnAsServerUser(folder: string): Promise<ChildProcess> {
  const { uid, gid } = await stat(join(folder, 'postgres/data'));
  return spawn('sleep', ['600'], { uid, gid, cwd: '/', stdio: 'ignore' });
}

async function replaceFirstLine(file: string, line: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^.*/, line));
}

describe('when Daifa ends without stopping its server', () => {
  test('the server outlives a SIGKILL and is adopted with what was committed', async () => {
    const folder = await folders.copyOf(prepared);
    const first = await startInOtherProcess(folder);
    await query(first.outcome.url, 'CREATE TABLE kept AS SELECT 7 AS number');
    await first.kill();

    const second = await start(folder);

    expect(second).toMatchObject({ wasAdopted: true, pid: first.outcome.pid, url: first.outcome.url });
    expect(await query(second.url, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
    await second.stop();
    expect(await identifyProcess(second.pid)).toBeUndefined();
  });

  test('Ctrl-C in its terminal does not reach the server', async () => {
    const folder = await folders.copyOf(prepared);
    const first = await startInOtherProcess(folder);
    await first.interrupt();

    const answer = await query(first.outcome.url, 'SELECT 1 AS one');

    expect(answer).toEqual([{ one: 1 }]);
  });

  test('a server with other settings than wanted is ended and started anew', async () => {
    const folder = await folders.copyOf(prepared);
    const first = await startInOtherProcess(folder);
    await first.kill();

    const second = await start(folder, { settings: { work_mem: '5MB' } });

    expect(second.wasAdopted).toBe(false);
    expect(await identifyProcess(first.outcome.pid ?? 0)).toBeUndefined();
    expect(await query(second.url, 'SHOW work_mem')).toEqual([{ work_mem: '5MB' }]);
    await second.stop();
  });
});

describe('when the server itself is killed', () => {
  test('Daifa is told, but not of a server that it stopped', async () => {
    const folder = await folders.copyOf(prepared);
    const reasons: string[] = [];
    const onLost = (reason: string): void => void reasons.push(reason);
    const stopped = await start(folder, { onLost });
    await stopped.stop();
    const killed = await start(folder, { onLost });

    process.kill(killed.pid, 'SIGKILL');
    while (reasons.length === 0) await sleep(50);

    expect(reasons).toEqual([expect.stringContaining(`PostgreSQL (process ${killed.pid}) ended by itself`)]);
    await killed.stop();
  });

  test('the next start recovers what was committed', async () => {
    const folder = await folders.copyOf(prepared);
    const first = await startInOtherProcess(folder);
    await query(first.outcome.url, 'CREATE TABLE kept AS SELECT 7 AS number');
    killServer(first);
    await first.kill();

    const second = await start(folder);

    expect(second.wasAdopted).toBe(false);
    expect(await query(second.url, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
    await second.stop();
  });

  test('the next start waits for a session of the dead server that still holds its memory', async () => {
    const folder = await folders.copyOf(prepared);
    const first = await startInOtherProcess(folder);
    const session = await openSession(first.outcome.url);
    // Stopped, it cannot see that its server has died.
    process.kill(session.pid, 'SIGSTOP');
    killServer(first);
    await first.kill();

    const starting = start(folder);
    await waitForText(join(folder, 'postgres/server.log'), 'is still in use');
    process.kill(session.pid, 'SIGCONT');
    const second = await starting;

    expect(await query(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await session.ended;
    await second.stop();
  });

  test('a pid that something else got since does not hinder the next start', async () => {
    const folder = await folders.copyOf(prepared);
    const first = await startInOtherProcess(folder);
    killServer(first);
    await first.kill();
    const bystander = await spawnAsServerUser(folder);
    await replaceFirstLine(join(folder, 'postgres/data/postmaster.pid'), String(bystander.pid));

    const second = await start(folder);

    expect(await query(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(bystander.exitCode).toBeNull();
    bystander.kill();
    await second.stop();
  });
});
