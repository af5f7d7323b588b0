import type pg from 'pg';
import { v7 } from 'uuid';

import type { DemoMarket } from '@app/demo-market';
import type { Id } from '@app/kernel';
import type { KeyRing } from '@app/platform';

import { type Cell, copyRows } from './copy.js';

export interface SeedProgress {
  readonly step: string;
  /** 0 to 1 of the whole. */
  readonly done: number;
}

export const CURRENCY = 'CNY';

/** What the steps of one seeding share: the open transaction, the market, and the ids given so far, by index. */
export class Seeding {
  readonly suppliers: string[] = [];
  readonly creators: string[] = [];
  readonly categories: string[] = [];
  readonly warehouses: string[] = [];
  readonly templates: string[] = [];
  readonly products: string[] = [];
  readonly skus: string[] = [];
  readonly offers: string[] = [];
  readonly shops: string[] = [];
  readonly listings: string[] = [];
  /** Pieces sold, by product index. */
  readonly sales = new Map<number, number>();
  /** What search looks at, by product index. */
  readonly searchRows: Cell[][] = [];

  constructor(
    readonly client: pg.ClientBase,
    readonly market: DemoMarket,
    readonly keyRing: KeyRing,
    /** The end of the market's past. */
    readonly now: Date,
    private readonly report: (progress: SeedProgress) => void,
    private readonly signal: AbortSignal,
  ) {}

  copy(table: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): Promise<void> {
    return copyRows(this.client, table, columns, rows);
  }

  /** @throws the signal's reason when the seeding was given up; the transaction then leaves nothing. */
  progress(step: string, done: number): void {
    this.signal.throwIfAborted();
    this.report({ step, done });
  }
}

/** An id whose place in time is `at`, so that lists sorted by id are sorted by time. */
export function idAt<Name extends string>(at: Date): Id<Name> {
  return v7({ msecs: at.getTime() }) as Id<Name>;
}

/** The entry of a list that was filled before. @throws RangeError when there is none: a fault of the seeding's order. */
export function at<Entry>(list: readonly Entry[], index: number): Entry {
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`Nothing stands at ${index} yet`);
  return entry;
}

/** Cuts a stream into lists of `size`. */
export function* inBatches<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
