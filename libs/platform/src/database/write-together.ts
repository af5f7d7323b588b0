import { type RawBuilder, sql } from 'kysely';

import type { Tx } from './tx.js';

/** What is gathered in transactions that gather. */
const gathering = new WeakMap<Tx, RawBuilder<unknown>[]>();

/**
 * Sends everything that `work` writes by `insertRows` and does not ask an answer for in one statement at its end: many
 * tables, one round trip. Rows may refer to each other, as foreign keys are checked when the statement ends; `work` itself
 * cannot read what it wrote.
 */
export async function writeTogether<Result>(tx: Tx, work: () => Promise<Result>): Promise<Result> {
  const writes: RawBuilder<unknown>[] = [];
  gathering.set(tx, writes);
  const result = await work().finally(() => gathering.delete(tx));
  const named = writes.map((write, index) => sql`${sql.ref(`written_${index}`)} as (${write})`);
  if (named.length > 0) await sql`with ${sql.join(named)} select`.execute(tx);
  return result;
}

/** Leaves a write to `writeTogether`. @returns false when nobody gathers in this transaction. */
export function gather(tx: Tx, write: RawBuilder<unknown>): boolean {
  const writes = gathering.get(tx);
  writes?.push(write);
  return writes !== undefined;
}
