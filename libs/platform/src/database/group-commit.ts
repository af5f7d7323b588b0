/** What became of one request of a batch: its answer, its refusal, or another round, as others were faster. */
export type Outcome<Answer> = { readonly answer: Answer } | { readonly refusal: unknown } | 'AGAIN';

export interface GroupCommitOptions {
  /** Requests that are written together at most. */
  readonly batchMax: number;
  /** Batches under way at once, so that one is prepared while another one is being written. */
  readonly batchesAtOnce: number;
  /** A further batch beside one under way is begun for so many requests; fewer wait for its end. */
  readonly worthABatch: number;
  /** Requests that may wait; one more is turned away. */
  readonly waitingMax: number;
}

interface Waiting<Request, Answer> {
  readonly request: Request;
  rounds: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Gathers what is asked at the same time and has it written together, so that one commit serves many callers. Batches
 * adapt to the load: a lone request is written at once, and what comes while batches are under way makes up the next one.
 */
export class GroupCommit<Request, Answer> {
  private readonly waiting: Waiting<Request, Answer>[] = [];
  private underWay = 0;
  private isBeginning = false;

  /**
   * @param write gives one outcome per request, in their order, and may be called again with those that are to go round
   * AGAIN. What it throws is thrown to every caller of the batch.
   * @param turnAway makes the refusal of a request for which there is no room, or which went round too often.
   */
  constructor(
    private readonly options: GroupCommitOptions,
    private readonly write: (requests: readonly Request[]) => Promise<readonly Outcome<Answer>[]>,
    private readonly turnAway: (waiting: number) => Error,
  ) {}

  get waitingCount(): number {
    return this.waiting.length;
  }

  /** Answers when the batch of the request is committed. */
  submit(request: Request): Promise<Answer> {
    if (this.waiting.length >= this.options.waitingMax) return Promise.reject(this.turnAway(this.waiting.length));
    return new Promise((resolve, reject) => {
      this.waiting.push({ request, rounds: 0, resolve, reject });
      this.beginSoon();
    });
  }

  // What arrives in the same turn of the event loop shares a batch.
  private beginSoon(): void {
    if (this.isBeginning) return;
    this.isBeginning = true;
    setImmediate(() => {
      this.isBeginning = false;
      while (this.mayBegin()) void this.run(this.waiting.splice(0, this.options.batchMax));
    });
  }

  private mayBegin(): boolean {
    const { batchesAtOnce, worthABatch } = this.options;
    if (this.underWay >= batchesAtOnce) return false;
    return this.waiting.length >= (this.underWay === 0 ? 1 : worthABatch);
  }

  private async run(batch: readonly Waiting<Request, Answer>[]): Promise<void> {
    this.underWay += 1;
    try {
      const outcomes = await this.write(batch.map(({ request }) => request));
      for (const [index, one] of batch.entries()) this.settle(one, outcomes[index]);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    } finally {
      this.underWay -= 1;
      this.beginSoon();
    }
  }

  private settle(one: Waiting<Request, Answer>, outcome: Outcome<Answer> | undefined): void {
    if (outcome === undefined) one.reject(new RangeError('A batch left a request without an outcome'));
    else if (outcome === 'AGAIN') this.goRound(one);
    else if ('answer' in outcome) one.resolve(outcome.answer);
    else one.reject(outcome.refusal);
  }

  private goRound(one: Waiting<Request, Answer>): void {
    one.rounds += 1;
    if (one.rounds > ROUNDS_MAX) one.reject(this.turnAway(this.waiting.length));
    else this.waiting.unshift(one);
  }
}

// Who loses a race goes round; losing so many in a row means that the system is past its limit.
const ROUNDS_MAX = 10;
