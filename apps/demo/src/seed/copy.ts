import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';

import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** A value of one column; objects become JSON, arrays PostgreSQL arrays of text. */
export type Cell = string | number | bigint | boolean | Date | Buffer | null | undefined | readonly string[] | Json;

/** A value for a jsonb column. */
export class Json {
  constructor(readonly value: unknown) {}
}

/** Writes rows by COPY, the fastest way into a table. */
export async function copyRows(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = columns.map((column) => `"${column}"`).join(', ');
  await pipeline(Readable.from(linesOf(rows)), client.query(copyFrom(`copy ${table} (${names}) from stdin`)));
}

const ROWS_PER_CHUNK = 500;

function* linesOf(rows: readonly (readonly Cell[])[]): Generator<string> {
  for (let start = 0; start < rows.length; start += ROWS_PER_CHUNK) {
    yield rows
      .slice(start, start + ROWS_PER_CHUNK)
      .map((row) => `${row.map(toText).join('\t')}\n`)
      .join('');
  }
}

function toText(cell: Cell): string {
  if (cell === null || cell === undefined) return '\\N';
  if (typeof cell === 'string') return escape(cell);
  if (cell instanceof Date) return cell.toISOString();
  if (Buffer.isBuffer(cell)) return `\\\\x${cell.toString('hex')}`;
  if (cell instanceof Json) return escape(JSON.stringify(cell.value));
  if (typeof cell === 'object') return escape(`{${cell.map(quote).join(',')}}`);
  return String(cell);
}

const quote = (text: string): string => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

// COPY's text format: the separators and the escape character itself are escaped.
function escape(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}
