import { once } from 'node:events';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { findRunningPostgres, postgresMajor } from './index.js';
import { prepareFolder, query, start, TestFolders } from './testing/folders.js';

const lasting = new TestFolders();
const folders = new TestFolders();
let prepared: string;

beforeAll(async () => {
  prepared = await prepareFolder(lasting);
});

afterEach(() => folders.removeAll());
afterAll(() => lasting.removeAll());

async function listenAnywhere(): Promise<{ listener: Server; port: number }> {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return { listener, port: (listener.address() as AddressInfo).port };
}

describe('a first start', () => {
  test('makes a database in which Chinese characters are letters', async () => {
    const server = await start(await folders.create());

    await query(server.url, 'CREATE EXTENSION pg_trgm');
    const [trigrams] = await query(server.url, `SELECT show_trgm('保温杯') AS found`);
    const [database] = await query(
      server.url,
      `SELECT current_database() AS name, pg_encoding_to_char(encoding) AS encoding, datlocprovider AS provider,
              datlocale AS locale, upper('é') AS upper
         FROM pg_database WHERE datname = current_database()`,
    );

    expect(trigrams?.found).toHaveLength(4);
    expect(database).toEqual({ name: 'daifa', encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8', upper: 'É' });
    await server.stop();
  });

  test('clears away what a start that was cut off had begun', async () => {
    const folder = await folders.copyOf(prepared);
    const draft = join(folder, 'postgres/data-draft-aaaaaa');
    await rename(join(folder, 'postgres/data'), draft);

    const server = await start(folder);

    await expect(readFile(join(draft, 'PG_VERSION'))).rejects.toThrow('ENOENT');
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
  });
});

describe('a running server', () => {
  test('is the major version that Daifa brings, listens on the loopback address only and does not risk data', async () => {
    const server = await start(await folders.copyOf(prepared), { settings: { work_mem: '5MB' } });

    const [settings] = await query(
      server.url,
      `SELECT current_setting('server_version_num')::int / 10000 AS major, current_setting('fsync') AS fsync,
              current_setting('synchronous_commit') AS commit, current_setting('full_page_writes') AS pages,
              current_setting('listen_addresses') AS addresses, current_setting('work_mem') AS memory`,
    );

    expect(settings).toEqual({
      major: postgresMajor(),
      fsync: 'on',
      commit: 'on',
      pages: 'on',
      addresses: '127.0.0.1',
      memory: '5MB',
    });
    await server.stop();
  });

  test('wants its password', async () => {
    const server = await start(await folders.copyOf(prepared));
    const url = new URL(server.url);
    url.password = 'guessed';

    const attempt = query(url.href, 'SELECT 1');

    await expect(attempt).rejects.toMatchObject({ code: '28P01' });
    await server.stop();
  });

  test('keeps what shoppers wrote out of its log', async () => {
    const folder = await folders.copyOf(prepared);
    const server = await start(folder);
    await query(server.url, 'CREATE TABLE shopper (name text PRIMARY KEY)');
    await query(server.url, `INSERT INTO shopper VALUES ('王小明')`);

    const again = query(server.url, `INSERT INTO shopper VALUES ('王小明')`);

    await expect(again).rejects.toMatchObject({ code: '23505' });
    const log = await readFile(join(folder, 'postgres/server.log'), 'utf8');
    expect(log).toContain('duplicate key');
    expect(log).not.toContain('王小明');
    await server.stop();
  });

  test('is found by programs that work beside it, until it stops', async () => {
    const folder = await folders.copyOf(prepared);
    const server = await start(folder);

    const whileRunning = await findRunningPostgres(folder);
    await server.stop();
    const afterwards = await findRunningPostgres(folder);

    expect(whileRunning).toBe(server.url);
    expect(afterwards).toBeUndefined();
    expect(await findRunningPostgres(join(folder, 'nothing-here'))).toBeUndefined();
  });
});

describe('a later start', () => {
  test('finds data and port as they were, and a stop may be asked for twice', async () => {
    const folder = await folders.copyOf(prepared);
    const first = await start(folder);
    await query(first.url, 'CREATE TABLE kept AS SELECT 7 AS number');
    await Promise.all([first.stop(), first.stop()]);

    const second = await start(folder);

    expect(second.url).toBe(first.url);
    expect(second.wasAdopted).toBe(false);
    expect(await query(second.url, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
    await second.stop();
  });

  test('takes another port when its own has been taken', async () => {
    const folder = await folders.copyOf(prepared);
    const { listener, port } = await listenAnywhere();
    const configuration = join(folder, 'postgres/postgresql.conf');
    await writeFile(configuration, (await readFile(configuration, 'utf8')).replace(/^port = .*/m, `port = ${port}`));

    const server = await start(folder);

    expect(new URL(server.url).port).not.toBe(String(port));
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
    listener.close();
  });

  test('refuses a port that was asked for and is taken, and leaves the folder free', async () => {
    const folder = await folders.copyOf(prepared);
    const { listener, port } = await listenAnywhere();

    const attempt = start(folder, { port });

    await expect(attempt).rejects.toMatchObject({
      code: 'PORT_UNAVAILABLE',
      message: expect.stringContaining(`${port}`),
    });
    listener.close();
    await once(listener, 'close');
    const server = await start(folder, { port });
    expect(new URL(server.url).port).toBe(String(port));
    await server.stop();
  });

  test('names the setting that PostgreSQL does not accept', async () => {
    const attempt = start(await folders.copyOf(prepared), { settings: { work_mem: 'plenty' } });

    await expect(attempt).rejects.toMatchObject({ code: 'START_FAILED', message: expect.stringContaining('work_mem') });
  });

  test('refuses the data of another major version', async () => {
    const folder = await folders.copyOf(prepared);
    await writeFile(join(folder, 'postgres/data/PG_VERSION'), '17\n');

    const attempt = start(folder);

    await expect(attempt).rejects.toMatchObject({
      code: 'OTHER_MAJOR_VERSION',
      message: expect.stringContaining('PostgreSQL 17'),
    });
  });

  test('says so when the password is missing', async () => {
    const folder = await folders.copyOf(prepared);
    await rm(join(folder, 'postgres/password'));

    const attempt = start(folder);

    await expect(attempt).rejects.toMatchObject({ code: 'PASSWORD_UNKNOWN' });
  });

  test('says so when the password does not fit, and leaves no server behind', async () => {
    const folder = await folders.copyOf(prepared);
    await writeFile(join(folder, 'postgres/password'), 'guessed\n');

    const attempt = start(folder);

    await expect(attempt).rejects.toMatchObject({ code: 'PASSWORD_UNKNOWN' });
    await expect(readFile(join(folder, 'postgres/data/postmaster.pid'))).rejects.toThrow('ENOENT');
  });

  test('refuses a data folder that cannot be one', async () => {
    const file = join(await folders.create(), 'file');
    await writeFile(file, '');

    const attempt = start(join(file, '.daifa'));

    await expect(attempt).rejects.toMatchObject({ code: 'NOT_WRITABLE', message: expect.stringContaining(file) });
  });
});
