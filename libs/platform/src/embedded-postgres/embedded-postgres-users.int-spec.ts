import { chmod, cp, mkdir, readlink, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { query, runCommand, start, TestFolders } from './testing/folders.js';
import { killOtherProcesses, startInOtherProcess } from './testing/other-process.js';

const projectRoot = fileURLToPath(new URL('../../../../', import.meta.url));
const folders = new TestFolders();

afterEach(async () => {
  await killOtherProcesses();
  await folders.removeAll();
});

/** Only root can become somebody else; for an ordinary user the other tests already are what is meant here. */
const testAsRoot = process.getuid?.() === 0 ? test : test.skip;

/** The built code with PostgreSQL's programs as npm leaves them when install scripts are blocked and the umask is 077. */
async function makeClone(folder: string): Promise<string> {
  await mkdir(join(folder, 'node_modules'), { recursive: true });
  await cp(join(projectRoot, 'dist/libs/platform/src/embedded-postgres'), join(folder, 'code'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  for (const name of ['@embedded-postgres', 'embedded-postgres']) {
    await runCommand('cp', ['-r', join(projectRoot, 'node_modules', name), join(folder, 'node_modules')]);
  }
  await symlink(join(projectRoot, 'node_modules/pg'), join(folder, 'node_modules/pg'));
  await runCommand('find', [folder, '-path', '*/native/lib/*', '-type', 'l', '-delete']);
  await runCommand('chmod', ['-R', 'u=rwX,go=,a-s', folder]);
  return join(folder, 'code');
}

describe('who runs the server', () => {
  testAsRoot('a clone below a 0700 folder of root gets its server where the OS user can go', async () => {
    const secluded = join(await folders.create(), 'root-only');
    const code = await makeClone(join(secluded, 'clone'));
    await chmod(secluded, 0o700);
    const dataFolder = join(secluded, 'clone/.daifa');

    const first = await startInOtherProcess(dataFolder, { code });
    await query(first.outcome.url, 'CREATE TABLE kept AS SELECT 7 AS number');
    await first.stop();
    const second = await startInOtherProcess(dataFolder, { code });

    const home = await readlink(join(dataFolder, 'postgres'));
    expect(home).toMatch(/^\/var\/lib\/daifa\//);
    expect(await query(second.outcome.url, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
    await second.stop();
    await rm(home, { recursive: true });
  });

  testAsRoot('an ordinary user runs it as himself', async () => {
    const folder = await folders.create();
    const user = await findUser('nobody');
    await runCommand('chown', [`${user.uid}:${user.gid}`, folder]);

    const server = await startInOtherProcess(join(folder, '.daifa'), { user });

    expect(await query(server.outcome.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect((await stat(join(folder, '.daifa/postgres/data'))).uid).toBe(user.uid);
    await server.stop();
  });

  testAsRoot('root goes on with the data of an ordinary user as that user', async () => {
    const folder = await folders.create();
    const user = await findUser('nobody');
    await runCommand('chown', [`${user.uid}:${user.gid}`, folder]);
    await (await startInOtherProcess(folder, { user })).stop();

    const server = await start(folder);

    expect((await stat(`/proc/${server.pid}`)).uid).toBe(user.uid);
    await server.stop();
    expect((await startInOtherProcess(folder, { user })).outcome.code).toBeUndefined();
  });

  testAsRoot('data that belongs to root is refused with the command that helps', async () => {
    const folder = await folders.create();
    await mkdir(join(folder, 'postgres/data'), { recursive: true });

    const attempt = start(folder);

    const message = expect.stringContaining(`chown -R`);
    await expect(attempt).rejects.toMatchObject({ code: 'WRONG_OWNER', message });
  });

  testAsRoot('an ordinary user is refused the data of another one', async () => {
    const folder = await folders.create();
    await mkdir(join(folder, 'postgres/data'), { recursive: true });
    const user = await findUser('nobody');

    const { outcome } = await startInOtherProcess(folder, { user });

    expect(outcome).toMatchObject({ code: 'WRONG_OWNER', message: expect.stringContaining(await realpath(folder)) });
  });
});

async function findUser(name: string): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all([runCommand('id', ['-u', name]), runCommand('id', ['-g', name])]);
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}
