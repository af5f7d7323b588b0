import { parse } from 'csv-parse/sync';
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
export function readShipmentFile(bytes: Buffer): ShipmentRow[] {
  const records = parseTable(decode(bytes));
  const [head, ...body] = records;
  if (!head || body.length === 0) throw new InvalidInput('The file has no rows. Fill in the template.', ['file']);
  if (body.length > SHIPMENT_ROWS_MAX) {
    throw new InvalidInput(`The file has ${body.length} rows; at most ${SHIPMENT_ROWS_MAX} go at once. Split it.`, [
      'file',
    ]);
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
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Tried with the next one.
    }
  }
  throw new InvalidInput('The file is no text. Save it as CSV (UTF-8).', ['file']);
}

function parseTable(text: string): { cells: string[]; line: number }[] {
  try {
    const rows = parse(text, {
      delimiter: [',', ';', '\t'],
      skip_empty_lines: true,
      relax_column_count: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    throw new InvalidInput(`The file is no table: ${reason}. Save it as CSV (UTF-8).`, ['file']);
  }
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
