import { setImmediate as nextTurn } from 'node:timers/promises';

const TURN_MS = 3;

/** Runs steps to their end, and lets others have their turn every few milliseconds. */
export async function inTurns<Result>(steps: Generator<undefined, Result>): Promise<Result> {
  for (let began = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - began < TURN_MS) continue;
    await nextTurn();
    began = performance.now();
  }
}
