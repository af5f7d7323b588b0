import type { ChannelOrder } from './channel-order.js';

/** One row of a file: a line of an order, with where the order goes. */
export interface ChannelOrderRow {
  readonly line: number;
  readonly order: string;
  readonly sku: string;
  readonly quantity: string;
  readonly name: string;
  readonly phone: string;
  readonly province: string;
  readonly city: string;
  readonly district: string;
  readonly street: string;
  readonly note: string;
}

/** Rows of one order number; or why they are none. */
export interface GatheredOrder {
  readonly rows: readonly ChannelOrderRow[];
  readonly order: ChannelOrder | null;
  readonly problem: string;
}

const EXTERNAL_ID_MAX = 64;
const SKU_MAX = 100;
const LINES_MAX = 50;
const PLACE = ['name', 'phone', 'province', 'city', 'district', 'street'] as const;

/** Puts the rows of each order number together; the order of the file stays. */
export function gatherOrders(rows: readonly ChannelOrderRow[]): GatheredOrder[] {
  const byNumber = new Map<string, ChannelOrderRow[]>();
  for (const row of rows) {
    // A row without a number is an order of its own, under a name that no order has.
    const key = row.order === '' ? `\n${row.line}` : row.order;
    const twins = byNumber.get(key);
    if (twins) twins.push(row);
    else byNumber.set(key, [row]);
  }
  return [...byNumber.values()].map(gather);
}

function gather(rows: readonly ChannelOrderRow[]): GatheredOrder {
  const problem = problemOf(rows);
  const [first] = rows;
  if (problem !== null || !first) return { rows, order: null, problem: problem ?? '' };
  const { name, phone, province, city, district, street } = first;
  return {
    rows,
    problem: '',
    order: {
      externalId: first.order,
      lines: rows.map(({ sku, quantity }) => ({ id: sku, sku, quantity: Number(quantity) })),
      recipient: { name, phone, province, city, district, street },
      note: first.note,
    },
  };
}

function problemOf(rows: readonly ChannelOrderRow[]): string | null {
  const [first] = rows;
  if (!first || first.order === '') return 'The order number is missing.';
  if (first.order.length > EXTERNAL_ID_MAX) return `The order number has more than ${EXTERNAL_ID_MAX} characters.`;
  if (rows.length > LINES_MAX) return `An order holds at most ${LINES_MAX} lines.`;
  for (const { line, sku, quantity } of rows) {
    if (sku === '' || sku.length > SKU_MAX) return `The sku in line ${line} is missing or too long.`;
    if (!/^[1-9]\d{0,2}$/.test(quantity)) return `The quantity in line ${line} must be a whole number, 1–999.`;
  }
  const isOnePlace = rows.every((row) => PLACE.every((column) => row[column] === first[column]));
  return isOnePlace ? null : 'The rows of this order go to different people or places.';
}
