import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { acquireOwnerLock, findOwner, type OwnerLock } from './owner-lock.js';
import { identifyProcess } from './os-process.js';
import { prepareFolder, query, start, TestFolders } from './testing/folders.js';
import { killOtherProcesses, startInOtherProcess } from './testing/other-process.js';

const folders = new TestFolders();

afterEach(async () => {
  await killOtherProcesses();
  await folders.removeAll();
});

describe('the lock of a folder', () => {
  test('goes to exactly one of many that want it at once', async () => {
    const folder = await folders.create();

    const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => acquireOwnerLock(folder)));

    const winners = attempts.filter((attempt) => attempt.status === 'fulfilled');
    const losers = attempts.filter((attempt) => attempt.status === 'rejected');
    expect(winners).toHaveLength(1);
    expect(losers.map(({ reason }) => reason as unknown)).toEqual(
      Array.from({ length: 19 }, (): unknown => expect.objectContaining({ code: 'ALREADY_RUNNING_HERE' })),
    );
  });

  test('can be had again and again once it is released, and leaves one file', async () => {
    const folder = await folders.create();
    for (let round = 0; round < 3; round++) await (await acquireOwnerLock(folder)).release();

    const lock: OwnerLock = await acquireOwnerLock(folder);

    expect(await findOwner(folder)).toEqual(await identifyProcess(process.pid));
    expect(await readdir(folder)).toEqual(['owner.4']);
    await lock.release();
    expect(await findOwner(folder)).toBeUndefined();
  });

  test.each([
    ['a process that has our pid but started at another time', JSON.stringify({ pid: process.pid, startMark: 'then' })],
    ['nobody, because the machine went down while it was written', ''],
  ])('is not held by %s', async (_, content) => {
    const folder = await folders.create();
    await writeFile(join(folder, 'owner.7'), content);

    const lock = await acquireOwnerLock(folder);

    expect(await readdir(folder)).toEqual(['owner.8']);
    await lock.release();
  });
});

describe('starts in one folder', () => {
  test('a second one is refused with the pid of the first, which goes on', async () => {
    const folder = await folders.create();
    const first = await startInOtherProcess(folder);

    const second = start(folder);

    await expect(second).rejects.toMatchObject({
      code: 'ALREADY_RUNNING_HERE',
      message: expect.stringContaining(`process ${first.pid}`),
    });
    expect(await query(first.outcome.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await first.stop();
  });

  test('of several at once after a crash, one adopts the server and the others are refused', async () => {
    const folder = await prepareFolder(folders);
    const crashed = await startInOtherProcess(folder);
    await crashed.kill();

    const rivals = await Promise.all([1, 2, 3].map(() => startInOtherProcess(folder)));

    const outcomes = rivals.map(({ outcome }) => outcome.code ?? outcome.wasAdopted);
    expect(outcomes.toSorted()).toEqual(['ALREADY_RUNNING_HERE', 'ALREADY_RUNNING_HERE', true]);
    await Promise.all(rivals.filter(({ outcome }) => outcome.code === undefined).map((rival) => rival.stop()));
  });
});
