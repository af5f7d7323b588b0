import { Readable } from 'node:stream';

import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';

import { InvalidInput } from '@app/kernel';

import type { ShipmentRow } from '../domain/shipment-file.rules.js';

type Column = Exclude<keyof ShipmentRow, 'line'>;

/** Each column by the names that its head may have, the first one as in the template. */
const HEADS: Readonly<Record<Column, readonly string[]>> = {
  number: ['number', '供货单号'],
  sku: ['sku', '商品编码'],
  quantity: ['quantity', '数量'],
  carrier: ['carrier', '快递公司'],
  tracking: ['tracking', '运单号'],
};
const COLUMNS = Object.keys(HEADS) as Column[];
const NEEDED: readonly Column[] = ['number', 'carrier', 'tracking'];

export const SHIPMENT_ROWS_MAX = 5_000;
// Longer ones are no rows of such a table, and would only cost time.
const RECORD_CHARACTERS_MAX = 4_000;
const CHUNK_CHARACTERS = 16_384;

export interface ShipmentRowResult {
  readonly row: ShipmentRow;
  readonly outcome: 'SHIPPED' | 'UNCHANGED' | 'REFUSED';
  /** Why it was refused; empty when it was not. */
  readonly message: string;
}

/** The file that suppliers fill in. */
export const SHIPMENT_TEMPLATE = stringify([
  COLUMNS.map((column) => HEADS[column][0]),
  ['DF2603010000000-1', 'CUP-500-WHITE', '2', 'SF', 'SF1234567890123'],
]);

/**
 * Reads a table with a head: UTF-8 or GB18030 (as spreadsheets in China write it), commas, semicolons or tabs.
 * @throws InvalidInput when it is no such table, or too long.
 */
export async function readShipmentFile(bytes: Buffer): Promise<ShipmentRow[]> {
  const records = await parseTable(decode(bytes));
  const [head, ...body] = records;
  if (!head || body.length === 0) throw new InvalidInput('The file has no rows. Fill in the template.', ['file']);
  if (body.length > SHIPMENT_ROWS_MAX) {
    throw new InvalidInput(`The file has more than ${SHIPMENT_ROWS_MAX} rows. Split it.`, ['file']);
  }
  const indexes = indexesOf(head.cells);
  return body.map(({ cells, line }) => {
    const cell = (column: Column): string => cells[indexes[column]]?.trim() ?? '';
    return {
      line,
      number: cell('number').toUpperCase(),
      sku: cell('sku'),
      quantity: cell('quantity'),
      carrier: cell('carrier'),
      tracking: cell('tracking'),
    };
  });
}

/** What became of each row, in the order of the file, ready to be mended and sent again. */
export function writeShipmentResults(results: readonly ShipmentRowResult[]): string {
  const rows = results.map(({ row, outcome, message }) => [
    row.line,
    ...COLUMNS.map((column) => row[column]),
    outcome,
    message,
  ]);
  // The mark makes spreadsheets read it as UTF-8; the escape keeps cells from being taken for formulas.
  return stringify([['line', ...COLUMNS, 'outcome', 'message'], ...rows], { bom: true, escape_formulas: true });
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

interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

// In chunks, so that other requests get their turn while a big file is read.
async function parseTable(text: string): Promise<TableRow[]> {
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
      if (rows.length > SHIPMENT_ROWS_MAX + 1) break;
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

function indexesOf(head: readonly string[]): Readonly<Record<Column, number>> {
  const names = head.map((name) => name.trim().toLowerCase());
  const entries = COLUMNS.map((column) => [column, names.findIndex((name) => HEADS[column].includes(name))] as const);
  const missing = entries.filter(([column, index]) => index < 0 && NEEDED.includes(column)).map(([column]) => column);
  if (missing.length > 0) {
    throw new InvalidInput(`The first line must name the columns; missing: ${missing.join(', ')}. Use the template.`, [
      'file',
    ]);
  }
  return Object.fromEntries(entries) as Record<Column, number>;
}
