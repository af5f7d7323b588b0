import { stringify } from 'csv-stringify/sync';

import { columnsOf, readTable } from '@app/platform';

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

/** @throws InvalidInput when it is no table, or too long. */
export async function readShipmentFile(bytes: Buffer): Promise<ShipmentRow[]> {
  const { head, body } = await readTable(bytes, SHIPMENT_ROWS_MAX);
  const cell = columnsOf(head, HEADS, NEEDED);
  return body.map((row) => ({
    line: row.line,
    number: cell(row, 'number').toUpperCase(),
    sku: cell(row, 'sku'),
    quantity: cell(row, 'quantity'),
    carrier: cell(row, 'carrier'),
    tracking: cell(row, 'tracking'),
  }));
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
