import { sql } from 'kysely';

import type { Database } from '../database/database.js';
import { KeyRing } from './key-ring.js';

/** Where sealed values stand: each context says it of its own tables. */
export interface SealedColumn {
  /** With its schema. */
  readonly table: string;
  /** A column of UUIDs that tells rows apart. */
  readonly key: string;
  readonly column: string;
  /** What a row's value is bound to. */
  readonly ownerOf: (key: string) => string;
}

interface SealedRow {
  readonly key: string;
  readonly sealed: Buffer;
}

const BATCH = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * Seals every value of a column with the active key, a batch in one transaction; what has it already is left alone.
 * @returns how many were sealed anew.
 */
export async function sealAnew(
  database: Database,
  keyRing: KeyRing,
  { table, key, column, ownerOf }: SealedColumn,
): Promise<number> {
  const [from, by, sealed] = [sql.table(table), sql.ref(key), sql.ref(column)];
  let after = FIRST;
  let changed = 0;
  for (;;) {
    const rows = await database.writer.transaction().execute(async (tx) => {
      const found = await sql<SealedRow>`select ${by} as key, ${sealed} as sealed from ${from}
        where ${by} > ${after}::uuid and ${sealed} is not null order by ${by} limit ${BATCH} for update`.execute(tx);
      const old = found.rows.filter((row) => KeyRing.keyOf(row.sealed) !== keyRing.activeKey);
      const fresh = old.map((row) => keyRing.seal(keyRing.open(row.sealed, ownerOf(row.key)), ownerOf(row.key)));
      await sql`update ${from} set ${sealed} = fresh.value
        from unnest(${old.map((row) => row.key)}::uuid[], ${fresh}::bytea[]) fresh (key, value)
        where ${by} = fresh.key`.execute(tx);
      changed += old.length;
      return found.rows;
    });
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return changed;
    after = last.key;
  }
}
