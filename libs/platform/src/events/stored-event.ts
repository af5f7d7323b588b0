import type { EventType } from '@app/kernel';

import type { Tx } from '../database/tx.js';

/** An event as its listeners get it. */
export interface StoredEvent<Payload> {
  readonly id: string;
  readonly name: string;
  readonly payload: Payload;
  readonly requestId: string;
  readonly occurredAt: Date;
}

/**
 * Works inside the database only (stock, ledger, states). Runs in the worker, in batches straight from the table; its
 * delivery is marked done in the same transaction, so it happens exactly once to effect.
 */
export interface DatabaseListener<Payload> {
  readonly listener: string;
  readonly event: EventType<Payload>;
  handle(tx: Tx, event: StoredEvent<Payload>): Promise<void>;
}

/** Marks the delivery done, together with what `write` writes, in one transaction. */
export type CompleteDelivery = (write?: (tx: Tx) => Promise<void>) => Promise<void>;

export const QUEUE_LANES = { CALLS: { concurrency: 16 }, LONG: { concurrency: 2 } } as const;
export type QueueLane = keyof typeof QUEUE_LANES;

/**
 * Leaves the process or takes long (calls, mail, imports). Carried by the queue; may run more than once, so what it calls
 * must know a repeat by the event's id.
 */
export interface QueueListener<Payload> {
  readonly listener: string;
  readonly event: EventType<Payload>;
  /** CALLS: short calls to the outside, many at once. LONG: minutes of work (imports, training), few at once. */
  readonly lane: QueueLane;
  /** Waiting times between tries; after the last the delivery is dead until someone replays it. */
  readonly retryAfterMs: readonly number[];
  handle(event: StoredEvent<Payload>, complete: CompleteDelivery): Promise<void>;
  /** What to write when the last try failed. */
  onDead?(tx: Tx, event: StoredEvent<Payload>, error: string): Promise<void>;
}

/** A hand-over that failed but says itself when to try again. */
export class TryAgainLater extends Error {
  constructor(
    message: string,
    readonly afterMs: number,
  ) {
    super(message);
  }
}

/** Not tried at all, for a reason that is not this delivery's (its receiver is left alone): counts as no attempt. */
export class Postpone extends Error {
  constructor(
    message: string,
    readonly afterMs: number,
  ) {
    super(message);
  }
}
