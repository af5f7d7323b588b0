import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { OrderLineId, OrganizationId, SupplierOrderId } from '@app/kernel';
import { Database } from '@app/platform';

import type { ShippableOrder } from '../domain/shipment-file.rules.js';

interface ShippableRow {
  readonly id: string;
  readonly number: string;
  readonly lines: { id: string; sku: string; quantity: number; shipped: number }[];
  readonly parcels: { carrier: string; number: string; lines: { id: string; quantity: number }[] }[];
}

@Injectable()
export class ShippableOrdersQuery {
  constructor(private readonly database: Database) {}

  /** The supplier's own of these numbers, by number; nothing that is not paid. */
  async findByNumbers(
    supplierId: OrganizationId,
    numbers: readonly string[],
  ): Promise<ReadonlyMap<string, ShippableOrder>> {
    const { rows } = await sql<ShippableRow>`
      select so.id, so.number,
        (select jsonb_agg(jsonb_build_object('id', l.id, 'sku', l.supplier_sku, 'quantity', l.quantity,
            'shipped', l.shipped_quantity) order by l.position)
          from supplier_fulfillment.supplier_order_line l where l.supplier_order_id = so.id) as lines,
        (select coalesce(jsonb_agg(jsonb_build_object('carrier', s.carrier, 'number', s.tracking_number, 'lines',
            (select jsonb_agg(jsonb_build_object('id', sl.line_id, 'quantity', sl.quantity))
              from supplier_fulfillment.shipment_line sl where sl.shipment_id = s.id))), '[]')
          from supplier_fulfillment.shipment s where s.supplier_order_id = so.id) as parcels
      from supplier_fulfillment.supplier_order so
      where so.number = any(${numbers}::text[]) and so.supplier_id = ${supplierId}
        and so.status <> 'AWAITING_PAYMENT'`.execute(this.database.reader);
    return new Map(rows.map((row) => [row.number, toShippableOrder(row)]));
  }
}

function toShippableOrder({ id, number, lines, parcels }: ShippableRow): ShippableOrder {
  return {
    supplierOrderId: id as SupplierOrderId,
    number,
    lines: lines.map((line) => ({
      lineId: line.id as OrderLineId,
      supplierSku: line.sku,
      quantity: line.quantity,
      shippedQuantity: line.shipped,
    })),
    parcels: parcels.map((parcel) => ({
      carrier: parcel.carrier,
      trackingNumber: parcel.number,
      lines: parcel.lines.map((line) => ({ lineId: line.id as OrderLineId, quantity: line.quantity })),
    })),
  };
}
