import { type RawBuilder, sql } from 'kysely';

import type { Tx } from './tx.js';
import { gather } from './write-together.js';

type ColumnType = 'uuid' | 'text' | 'int4' | 'int8' | 'float8' | 'bool' | 'bytea' | 'jsonb';

/** What is written: PostgreSQL's type of each column, or one expression that gives every row its value. */
type Columns = Readonly<Record<string, ColumnType | RawBuilder<unknown>>>;

/** One value per column that has a type; a jsonb value is given as its text. */
type RowOf<Written extends Columns> = {
  readonly [Name in keyof Written as Written[Name] extends ColumnType ? Name : never]:
    string | number | bigint | boolean | Buffer | null;
};

/** For columns that hold the moment of writing; read once for all rows of a statement. */
export const NOW = sql<Date>`(select platform.now())`;

/**
 * Writes any number of rows with one statement whose text does not depend on how many there are: one array per column.
 * Inside of `writeTogether` it is sent with what else is written there, unless it has a tail.
 * @param tail what stands behind the rows, such as `on conflict do nothing returning id`.
 */
export async function insertRows<const Written extends Columns, Returned = unknown>(
  tx: Tx,
  table: string,
  columns: Written,
  rows: readonly RowOf<Written>[],
  tail?: RawBuilder<Returned>,
): Promise<readonly Returned[]> {
  if (rows.length === 0) return [];
  const typed = Object.entries(columns).filter((entry): entry is [string, ColumnType] => typeof entry[1] === 'string');
  const arrays = typed.map(([name, type]) => {
    const values = rows.map((row) => (row as Readonly<Record<string, unknown>>)[name]);
    return sql`${values}::${sql.raw(`${type}[]`)}`;
  });
  const selected = Object.entries(columns).map(([name, column]) =>
    typeof column === 'string' ? sql.ref(name) : column,
  );
  const statement = sql<Returned>`insert into ${sql.table(table)} (${refs(Object.keys(columns))})
    select ${sql.join(selected)} from unnest(${sql.join(arrays)}) as new (${refs(typed.map(([name]) => name))})
    ${tail ?? sql``}`;
  // What has a tail may be waited for: its rows, or what it found there already.
  if (tail === undefined && gather(tx, statement)) return [];
  return (await statement.execute(tx)).rows;
}

const refs = (names: readonly string[]): RawBuilder<unknown> => sql.join(names.map((name) => sql.ref(name)));
