import { type BusyAnswer, sendWhileBusy } from './while-busy.js';

const BUSY: BusyAnswer = { retryAfterSeconds: 3, ordersAhead: 1_200 };
const PLACED = { number: 'DF1' };

function aShop(answers: readonly (BusyAnswer | typeof PLACED)[]) {
  const seen = { sent: 0, waits: 0, pausesMs: [] as number[] };
  const send = () => {
    seen.sent += 1;
    return Promise.resolve(answers[seen.sent - 1] ?? BUSY);
  };
  const onWait = () => {
    seen.waits += 1;
  };
  const pause = (ms: number) => {
    seen.pausesMs.push(ms);
    return Promise.resolve();
  };
  return { seen, order: () => sendWhileBusy(send, onWait, pause) };
}

describe('an order to a shop that is busy', () => {
  it('is sent again after the time that the shop names, and a little', async () => {
    const { seen, order } = aShop([BUSY, BUSY, PLACED]);

    const answer = await order();

    expect(answer).toBe(PLACED);
    expect(seen).toMatchObject({ sent: 3, waits: 2 });
    expect(seen.pausesMs.every((ms) => ms >= 3_000 && ms < 4_000)).toBe(true);
  });

  it('is sent once when it is taken', async () => {
    const { seen, order } = aShop([PLACED]);

    await order();

    expect(seen).toEqual({ sent: 1, waits: 0, pausesMs: [] });
  });

  it('is left to its shopper after five tries', async () => {
    const { seen, order } = aShop([]);

    const answer = await order();

    expect(answer).toBe(BUSY);
    expect(seen).toMatchObject({ sent: 5, waits: 4 });
  });
});
