import { stringify } from 'csv-stringify/sync';

import { columnsOf, readTable } from '@app/platform';

import type { ChannelOrderRow } from '../domain/channel-order-rows.js';

type Column = Exclude<keyof ChannelOrderRow, 'line'>;

/** Each column by the names that its head may have, the first one as in the template. */
const HEADS: Readonly<Record<Column, readonly string[]>> = {
  order: ['order', '订单号'],
  sku: ['sku', '商品编码'],
  quantity: ['quantity', '数量'],
  name: ['name', '收货人'],
  phone: ['phone', '电话'],
  province: ['province', '省份'],
  city: ['city', '城市'],
  district: ['district', '区县'],
  street: ['street', '详细地址'],
  note: ['note', '备注'],
};
const COLUMNS = Object.keys(HEADS) as Column[];
const NEEDED: readonly Column[] = COLUMNS.filter((column) => column !== 'district' && column !== 'note');

export const CHANNEL_ROWS_MAX = 5_000;

export interface ChannelRowResult {
  readonly row: Pick<ChannelOrderRow, 'line' | 'order' | 'sku'>;
  readonly outcome: 'ACCEPTED' | 'ALREADY_THERE' | 'REFUSED';
  readonly reasonCode: string;
  readonly reason: string;
}

/** The file that creators fill in. */
export const CHANNEL_ORDER_TEMPLATE = stringify([
  COLUMNS.map((column) => HEADS[column][0]),
  ['TB-20261122-1', 'CUP-500-WHITE', '2', '王小满', '13800000000', '广东', '广州市', '天河区', '天河路 1 号', ''],
]);

/** @throws InvalidInput when it is no table, or too long. */
export async function readChannelOrderFile(bytes: Buffer): Promise<ChannelOrderRow[]> {
  const { head, body } = await readTable(bytes, CHANNEL_ROWS_MAX);
  const cell = columnsOf(head, HEADS, NEEDED);
  return body.map((row) => ({
    line: row.line,
    ...(Object.fromEntries(COLUMNS.map((column) => [column, cell(row, column)])) as Record<Column, string>),
  }));
}

/** What became of each row, in the order of the file. Of shoppers it holds nothing, so it may be kept and mailed. */
export function writeChannelOrderResults(results: readonly ChannelRowResult[]): string {
  const rows = results.map(({ row, outcome, reasonCode, reason }) => [
    row.line,
    row.order,
    row.sku,
    outcome,
    reasonCode,
    reason,
  ]);
  // The mark makes spreadsheets read it as UTF-8; the escape keeps cells from being taken for formulas.
  return stringify([['line', 'order', 'sku', 'outcome', 'code', 'message'], ...rows], {
    bom: true,
    escape_formulas: true,
  });
}
