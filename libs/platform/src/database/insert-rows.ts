import { type RawBuilder, sql } from 'kysely';

import type { Tx } from './tx.js';
import { gather } from './write-together.js';

type ColumnType = 'uuid' | 'text' | 'int4' | 'int8' | 'float8' | 'bool' | 'bytea' | 'jsonb';

/** What is written: PostgreSQL's type of each column, or one expression that gives every row its value. */
type Columns = Readonly<Record<string, ColumnType | RawBuilder<unknown>>>;

/** A jsonb value is given as its text. */
type Value = string | number | bigint | boolean | Buffer | null;

/** One value per column that has a type. */
type RowOf<Written extends Columns> = {
  readonly [Name in keyof Written as Written[Name] extends ColumnType ? Name : never]: Value;
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
  const { typed, written, selected, given } = shapeOf(columns);
  const arrays = typed.map(([name, type]) => {
    const values = rows.map((row) => (row as Readonly<Record<string, Value>>)[name] ?? null);
    return sql`${PLAIN.has(type) ? plainArray(values) : values}::${sql.raw(`${type}[]`)}`;
  });
  const statement = sql<Returned>`insert into ${sql.table(table)} (${written})
    select ${selected} from unnest(${sql.join(arrays)}) as new (${given})
    ${tail ?? sql``}`;
  // What has a tail may be waited for: its rows, or what it found there already.
  if (tail === undefined && gather(tx, statement)) return [];
  return (await statement.execute(tx)).rows;
}

interface Shape {
  readonly typed: readonly (readonly [name: string, type: ColumnType])[];
  readonly written: RawBuilder<unknown>;
  readonly selected: RawBuilder<unknown>;
  readonly given: RawBuilder<unknown>;
}

const shapes = new WeakMap<Columns, Shape>();

/** The parts of the statement that are always the same for these columns. */
function shapeOf(columns: Columns): Shape {
  const known = shapes.get(columns);
  if (known) return known;
  const entries = Object.entries(columns);
  const typed = entries.flatMap(([name, column]) => (typeof column === 'string' ? [[name, column] as const] : []));
  const shape = {
    typed,
    written: names(entries.map(([name]) => name)),
    selected: sql.join(entries.map(([name, column]) => (typeof column === 'string' ? names([name]) : column))),
    given: names(typed.map(([name]) => name)),
  };
  shapes.set(columns, shape);
  return shape;
}

const names = (columns: readonly string[]): RawBuilder<unknown> =>
  sql.raw(columns.map((name) => `"${name}"`).join(', '));

/** Types whose text holds nothing that would have to be escaped in an array. */
const PLAIN: ReadonlySet<ColumnType> = new Set(['uuid', 'int4', 'int8', 'float8', 'bool']);

const plainArray = (values: readonly Value[]): string => `{${values.map((value) => value ?? 'NULL').join(',')}}`;
