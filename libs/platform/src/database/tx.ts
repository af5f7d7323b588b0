import type { Kysely, Transaction } from 'kysely';

declare const txBrand: unique symbol;

/**
 * An open transaction. Only UnitOfWork makes one, and every write takes one, so that a write outside a transaction does
 * not compile. It knows no table: a context looks at it through its own `tables()` and so sees its own tables only.
 */
export type Tx = Transaction<unknown> & { readonly [txBrand]: true };

/** What reading needs; there is nothing in it that writes. */
export type ReadableTables<Tables> = Pick<
  Kysely<Tables>,
  'selectFrom' | 'with' | 'withRecursive' | 'fn' | 'dynamic' | 'getExecutor'
>;

export interface TableAccess<Tables> {
  /** For queries, inside a transaction or outside. */
  read(db: Kysely<unknown>): ReadableTables<Tables>;
  /** For writes and locks. */
  write(tx: Tx): Kysely<Tables>;
}

/** A context's typed view of its own schema; `Tables` is generated from the database (`npm run gen`). */
export function tableAccess<Tables>(): TableAccess<Tables> {
  return {
    read: (db) => db as unknown as Kysely<Tables>,
    write: (tx) => tx as unknown as Kysely<Tables>,
  };
}
