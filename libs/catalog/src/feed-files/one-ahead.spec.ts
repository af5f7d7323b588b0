import { oneAhead } from './one-ahead.js';

async function* numbers(made: number[], failsAt: number | null = null): AsyncGenerator<number> {
  try {
    for (let number = 1; number <= 4; number += 1) {
      await Promise.resolve();
      if (number === failsAt) throw new Error('no more');
      made.push(number);
      yield number;
    }
  } finally {
    made.push(0);
  }
}

it('the next item is made while the one before is used', async () => {
  const made: number[] = [];
  const seen: number[][] = [];

  for await (const number of oneAhead(numbers(made))) {
    await new Promise(setImmediate);
    seen.push([number, ...made]);
  }

  expect(seen).toEqual([
    [1, 1, 2],
    [2, 1, 2, 3],
    [3, 1, 2, 3, 4],
    [4, 1, 2, 3, 4, 0],
  ]);
});

it('a failure comes where it belongs', async () => {
  const seen: number[] = [];

  const reading = (async () => {
    for await (const number of oneAhead(numbers([], 3))) {
      await new Promise(setImmediate);
      seen.push(number);
    }
  })();

  await expect(reading).rejects.toThrow('no more');
  expect(seen).toEqual([1, 2]);
});

it('the source is ended when nobody wants more', async () => {
  const made: number[] = [];

  for await (const number of oneAhead(numbers(made))) if (number === 1) break;

  expect(made).toEqual([1, 2, 0]);
});
