/** The shop has more orders than it can take at once, and says when to ask again. */
export interface BusyAnswer {
  readonly retryAfterSeconds: number;
  readonly ordersAhead: number;
}

/** After so many tries it is for the shopper to say whether to go on. */
const TRIES_MAX = 5;
// Those who were turned away together come back apart.
const SPREAD_MS = 1_000;

/**
 * Sends the same again while the answer is that the shop is busy.
 * @param onWait called before each pause, with what was answered.
 * @returns the first other answer, or the last one that there is.
 */
export async function sendWhileBusy<Answer extends object>(
  send: () => Promise<Answer | BusyAnswer>,
  onWait: (answer: BusyAnswer) => void,
  pause: (ms: number) => Promise<unknown> = pauseFor,
): Promise<Answer | BusyAnswer> {
  for (let tries = 1; ; tries += 1) {
    const answer = await send();
    if (!('retryAfterSeconds' in answer) || tries === TRIES_MAX) return answer;
    onWait(answer);
    await pause(answer.retryAfterSeconds * 1_000 + Math.random() * SPREAD_MS);
  }
}

const pauseFor = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));
