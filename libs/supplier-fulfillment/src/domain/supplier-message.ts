import {
  type CurrencyCode,
  type OrderLineId,
  type SupplierOrderId,
  toDecimalText,
  toGlobalId,
  type WarehouseId,
} from '@app/kernel';

import type { Recipient } from './recipient.rules.js';

export interface ForwardedLine {
  readonly lineId: OrderLineId;
  readonly supplierSku: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly quantity: number;
  readonly supplyPriceMinor: bigint;
}

/** A supplier order as its supplier's system may know it. */
export interface ForwardedOrder {
  readonly supplierOrderId: SupplierOrderId;
  readonly number: string;
  readonly shopName: string;
  readonly warehouseId: WarehouseId;
  readonly currency: string;
  readonly readyAt: Date;
  readonly acceptBy: Date;
  readonly dispatchBy: Date;
  readonly lines: readonly ForwardedLine[];
}

/** A message of Standard Webhooks: its id is the same for each repeat, and so is its body. */
export interface SupplierMessage {
  readonly id: string;
  readonly body: string;
}

/** By it the receiver knows a repeat. */
export function messageIdOf(supplierOrderId: SupplierOrderId): string {
  return `msg_${toGlobalId('SupplierOrder', supplierOrderId)}`;
}

/** The order with its label's address. No retail price is in it, nor anything of other suppliers (blind shipping). */
export function toOrderMessage(order: ForwardedOrder, recipient: Recipient, provinceName: string): SupplierMessage {
  const { province, ...address } = recipient;
  return toMessage(messageIdOf(order.supplierOrderId), 'supplier_order.created', order.readyAt, {
    id: toGlobalId('SupplierOrder', order.supplierOrderId),
    number: order.number,
    shopName: order.shopName,
    warehouseId: toGlobalId('Warehouse', order.warehouseId),
    acceptBy: order.acceptBy,
    dispatchBy: order.dispatchBy,
    recipient: { ...address, provinceCode: province, province: provinceName },
    lines: order.lines.map((line) => ({
      id: toGlobalId('OrderLine', line.lineId),
      supplierSku: line.supplierSku,
      titleZh: line.titleZh,
      titleEn: line.titleEn,
      quantity: line.quantity,
      supplyPrice: {
        amount: toDecimalText(line.supplyPriceMinor, order.currency as CurrencyCode),
        currencyCode: order.currency,
      },
    })),
  });
}

/** What a supplier sends himself to see whether his system listens. @param id new for each test. */
export function toTestMessage(id: string, sentAt: Date): SupplierMessage {
  return toMessage(`msg_test_${id}`, 'connection.test', sentAt, {
    text: 'Daifa can reach this system. Answer with any status from 200 to 299.',
  });
}

function toMessage(
  id: string,
  type: string,
  timestamp: Date,
  data: Readonly<Record<string, unknown>>,
): SupplierMessage {
  return { id, body: JSON.stringify({ type, timestamp, data }) };
}
