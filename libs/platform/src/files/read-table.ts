import { Readable } from 'node:stream';

import { parse } from 'csv-parse';

import { InvalidInput } from '@app/kernel';

// Longer ones are no rows of such a table, and would only cost time.
const RECORD_CHARACTERS_MAX = 4_000;
const CHUNK_CHARACTERS = 16_384;

export interface TableRow {
  readonly cells: readonly string[];
  /** Of the file, the first is 1. */
  readonly line: number;
}

/**
 * Reads a table that a person made: UTF-8 or GB18030 (as spreadsheets in China write it), commas, semicolons or tabs. In
 * chunks, so that other requests get their turn while a big file is read.
 * @param rowsMax without the head.
 * @throws InvalidInput when it is no such table, empty, or too long.
 */
export async function readTable(
  bytes: Buffer,
  rowsMax: number,
): Promise<{ readonly head: readonly string[]; readonly body: readonly TableRow[] }> {
  const [head, ...body] = await parseTable(decode(bytes), rowsMax);
  if (!head || body.length === 0) throw new InvalidInput('The file has no rows. Fill in the template.', ['file']);
  if (body.length > rowsMax) throw new InvalidInput(`The file has more than ${rowsMax} rows. Split it.`, ['file']);
  return { head: head.cells, body };
}

/**
 * Where each column stands.
 * @param heads the names that a column's head may have, in small letters, the first one as in the template.
 * @throws InvalidInput when one that is needed is missing.
 */
export function columnsOf<Column extends string>(
  head: readonly string[],
  heads: Readonly<Record<Column, readonly string[]>>,
  needed: readonly Column[],
): (row: TableRow, column: Column) => string {
  const names = head.map((name) => name.trim().toLowerCase());
  const columns = Object.keys(heads) as Column[];
  const indexes = new Map(
    columns.map((column) => [column, names.findIndex((name) => heads[column].includes(name))] as const),
  );
  const missing = needed.filter((column) => (indexes.get(column) ?? -1) < 0);
  if (missing.length > 0) {
    throw new InvalidInput(`The first line must name the columns; missing: ${missing.join(', ')}. Use the template.`, [
      'file',
    ]);
  }
  return ({ cells }, column) => cells[indexes.get(column) ?? -1]?.trim() ?? '';
}

function decode(bytes: Buffer): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      // Some programs leave U+0000 behind their cells; PostgreSQL takes no text with it.
      return new TextDecoder(encoding, { fatal: true }).decode(bytes).replaceAll('\0', '');
    } catch {
      // Tried with the next one.
    }
  }
  throw new InvalidInput('The file is no text. Save it as CSV (UTF-8).', ['file']);
}

async function parseTable(text: string, rowsMax: number): Promise<TableRow[]> {
  const parser = Readable.from(chunksOf(text)).pipe(
    parse({
      delimiter: [',', ';', '\t'],
      skip_empty_lines: true,
      relax_column_count: true,
      info: true,
      max_record_size: RECORD_CHARACTERS_MAX,
    }),
  ) as AsyncIterable<{ record: string[]; info: { lines: number } }>;
  const rows: TableRow[] = [];
  try {
    for await (const { record, info } of parser) {
      rows.push({ cells: record, line: info.lines });
      if (rows.length > rowsMax + 1) break;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    throw new InvalidInput(`The file is no table: ${reason}. Save it as CSV (UTF-8).`, ['file']);
  }
  return rows;
}

function* chunksOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; start += CHUNK_CHARACTERS) yield text.slice(start, start + CHUNK_CHARACTERS);
}
