import type { ChannelOrder, RefundedLine } from './channel-order.js';
import { EventUnreadable } from './errors.js';

export const SHOPIFY_TOPICS = ['orders/create', 'refunds/create'] as const;
export type ShopifyTopic = (typeof SHOPIFY_TOPICS)[number];

type Fields = Readonly<Record<string, unknown>>;

/** Of which of Shopify's orders an event tells. @throws EventUnreadable */
export function shopifyOrderIdOf(topic: ShopifyTopic, body: Fields): string {
  return idOf(body, topic === 'orders/create' ? 'id' : 'order_id');
}

/** The body of `orders/create`. @throws EventUnreadable */
export function readShopifyOrder(body: Fields): ChannelOrder {
  const address = fieldsOf(body['shipping_address']);
  if (!address) throw new EventUnreadable('The order has no shipping address, so nothing can be sent.');
  const lines = listOf(body['line_items']).filter((line) => line['requires_shipping'] !== false);
  if (lines.length === 0) throw new EventUnreadable('The order has no line that is to be shipped.');
  const customer = fieldsOf(body['customer']);
  return {
    externalId: idOf(body, 'id'),
    lines: lines.map((line) => ({
      id: idOf(line, 'id'),
      sku: textOf(line['sku']) || idOf(line, 'variant_id'),
      quantity: wholeOf(line, 'quantity'),
    })),
    recipient: {
      name: textOf(address['name']) || [textOf(address['last_name']), textOf(address['first_name'])].join(''),
      phone: textOf(address['phone']) || textOf(body['phone']) || textOf(customer?.['phone']),
      province: textOf(address['province_code']) || textOf(address['province']),
      city: textOf(address['city']),
      district: '',
      street: [textOf(address['address1']), textOf(address['address2'])].filter(Boolean).join(' '),
    },
    note: textOf(body['note']).slice(0, 200),
  };
}

/** The body of `refunds/create`. @throws EventUnreadable */
export function readShopifyRefund(body: Fields): {
  readonly refundId: string;
  readonly lines: readonly RefundedLine[];
} {
  return {
    refundId: idOf(body, 'id'),
    lines: listOf(body['refund_line_items']).map((line) => ({
      lineId: idOf(line, 'line_item_id'),
      quantity: wholeOf(line, 'quantity'),
    })),
  };
}

/** @throws EventUnreadable */
export function parseShopifyBody(text: string): Fields {
  try {
    const fields = fieldsOf(JSON.parse(text));
    if (fields) return fields;
  } catch {
    // Refused below, as what is no object.
  }
  throw new EventUnreadable('The body is no JSON object.');
}

/** Shopify's ids are whole numbers, beyond what JSON readers in other languages hold exactly, and sometimes text. */
function idOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string' && /^[\w/:.-]{1,64}$/.test(value)) return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  throw new EventUnreadable(`"${name}" is missing.`);
}

function wholeOf(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 1_000) return value;
  throw new EventUnreadable(`"${name}" must be a whole number, 1–999.`);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, 200) : '');

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;

function listOf(value: unknown): Fields[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.map(fieldsOf).filter((fields) => fields !== null);
}
