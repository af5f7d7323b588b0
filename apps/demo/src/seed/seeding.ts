import { setImmediate } from 'node:timers/promises';

import type pg from 'pg';

import type { DemoMarket } from '@app/demo-market';
import type { KeyRing } from '@app/platform';

import { type Cell, copyRows } from './copy.js';

export interface SeedProgress {
  readonly step: string;
  /** 0 to 1 of the whole. */
  readonly done: number;
}

export interface TableRows {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
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
  private writing = Promise.resolve();

  constructor(
    readonly client: pg.ClientBase,
    readonly market: DemoMarket,
    readonly keyRing: KeyRing,
    /** The end of the market's past. */
    readonly now: Date,
    private readonly report: (progress: SeedProgress) => void,
    private readonly signal: AbortSignal,
  ) {}

  /** Begins to write these rows when the last ones are written: the next ones are made meanwhile. */
  async write(batch: readonly TableRows[]): Promise<void> {
    await this.writing;
    this.writing = this.copyAll(batch);
    // Whoever waits for it next learns of a failure; nobody may wait yet.
    this.writing.catch(() => undefined);
  }

  written(): Promise<void> {
    return this.writing;
  }

  /** Gives the write that is under way a turn. To be called every few milliseconds while rows are made. */
  letWrite(): Promise<void> {
    return setImmediate();
  }

  copy(table: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): Promise<void> {
    return copyRows(this.client, table, columns, rows);
  }

  private async copyAll(batch: readonly TableRows[]): Promise<void> {
    for (const { table, columns, rows } of batch) await this.copy(table, columns, rows);
  }

  /** @throws the signal's reason when the seeding was given up; the transaction then leaves nothing. */
  progress(step: string, done: number): void {
    this.signal.throwIfAborted();
    this.report({ step, done });
  }
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
