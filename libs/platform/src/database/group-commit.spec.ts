import { setImmediate as turn } from 'node:timers/promises';

import { GroupCommit, type Outcome } from './group-commit.js';

const OPTIONS = { batchMax: 4, batchesAtOnce: 1, worthABatch: 2, waitingMax: 6 };
const isBusy = new Error('busy');

/** Batches that the test ends itself. */
class Writer {
  readonly batches: number[][] = [];
  private readonly ends: ((outcomes: readonly Outcome<number>[]) => void)[] = [];

  readonly write = (requests: readonly number[]): Promise<readonly Outcome<number>[]> => {
    this.batches.push([...requests]);
    return new Promise((resolve) => this.ends.push(resolve));
  };

  async end(outcomes?: readonly Outcome<number>[]): Promise<void> {
    const batch = this.batches[this.batches.length - this.ends.length] ?? [];
    this.ends.shift()?.(outcomes ?? batch.map((request) => ({ answer: request * 10 })));
    await turn();
    await turn();
  }
}

describe('GroupCommit', () => {
  it('writes a lone request at once', async () => {
    const writer = new Writer();
    const group = new GroupCommit(OPTIONS, writer.write, () => isBusy);

    const answer = group.submit(1);
    await turn();

    expect(writer.batches).toEqual([[1]]);
    await writer.end();
    expect(await answer).toBe(10);
  });

  it('writes together what comes while a batch is under way, and no more at once than a batch holds', async () => {
    const writer = new Writer();
    const group = new GroupCommit(OPTIONS, writer.write, () => isBusy);
    const first = group.submit(1);
    await turn();

    const others = [2, 3, 4, 5, 6].map((request) => group.submit(request));
    await turn();
    await writer.end();
    await writer.end();
    await writer.end();

    expect(writer.batches).toEqual([[1], [2, 3, 4, 5], [6]]);
    expect(await Promise.all([first, ...others])).toEqual([10, 20, 30, 40, 50, 60]);
  });

  it('begins a second batch beside the first only for as many as are worth it', async () => {
    const writer = new Writer();
    const group = new GroupCommit({ ...OPTIONS, batchesAtOnce: 2 }, writer.write, () => isBusy);

    void group.submit(1);
    await turn();
    void group.submit(2);
    await turn();
    expect(writer.batches).toEqual([[1]]);
    void group.submit(3);
    await turn();

    expect(writer.batches).toEqual([[1], [2, 3]]);
  });

  it('answers and refuses each by itself, and sends round who is to go AGAIN, before the others', async () => {
    const writer = new Writer();
    const group = new GroupCommit(OPTIONS, writer.write, () => isBusy);
    const refusal = new Error('sold out');

    const [one, two, three] = [group.submit(1), group.submit(2), group.submit(3)];
    const outcome = expect(two).rejects.toBe(refusal);
    await turn();
    void group.submit(4);
    await writer.end([{ answer: 1 }, { refusal }, 'AGAIN']);
    await writer.end();

    expect(writer.batches).toEqual([
      [1, 2, 3],
      [3, 4],
    ]);
    expect(await one).toBe(1);
    await outcome;
    expect(await three).toBe(30);
  });

  it('turns away who finds no room, and who loses every race', async () => {
    const writer = new Writer();
    const group = new GroupCommit({ ...OPTIONS, waitingMax: 1 }, writer.write, () => isBusy);

    const unlucky = group.submit(1);
    const ended = expect(unlucky).rejects.toBe(isBusy);
    await expect(group.submit(2)).rejects.toBe(isBusy);
    for (let round = 0; round <= 10; round += 1) {
      await turn();
      await writer.end(['AGAIN']);
    }

    await ended;
  });

  it('gives everyone of a batch what the writing of it threw, and goes on', async () => {
    const broken = new Error('no database');
    let isBroken = true;
    const group = new GroupCommit<number, number>(
      OPTIONS,
      (requests) => (isBroken ? Promise.reject(broken) : Promise.resolve(requests.map((answer) => ({ answer })))),
      () => isBusy,
    );

    await expect(Promise.allSettled([group.submit(1), group.submit(2)])).resolves.toEqual([
      { status: 'rejected', reason: broken },
      { status: 'rejected', reason: broken },
    ]);
    isBroken = false;

    expect(await group.submit(3)).toBe(3);
  });
});
