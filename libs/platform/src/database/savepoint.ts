import { sql } from 'kysely';

import type { Tx } from './tx.js';

/** Runs a part of a transaction that may fail by itself: what it wrote is undone, what came before stays. */
export async function withSavepoint<Result>(tx: Tx, work: () => Promise<Result>): Promise<Result> {
  await sql`savepoint part`.execute(tx);
  try {
    const result = await work();
    await sql`release savepoint part`.execute(tx);
    return result;
  } catch (error) {
    await sql`rollback to savepoint part`.execute(tx);
    throw error;
  }
}
