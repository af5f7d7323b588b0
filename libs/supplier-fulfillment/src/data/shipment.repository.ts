import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { NotFound, type OrderLineId, type OrganizationId, type ShipmentId, type SupplierOrderId } from '@app/kernel';
import type { Tx } from '@app/platform';

import type { Tracking } from '../domain/carriers.js';
import type { CarrierScan } from '../domain/scan.rules.js';
import type { ParcelLine, ShippableLine } from '../domain/shipping.rules.js';
import { fulfillmentTables, NOW } from './supplier-fulfillment-tables.js';

export interface Shipment extends Tracking {
  readonly shipmentId: ShipmentId;
  readonly lines: readonly ParcelLine[];
}

/** Parcels, what is in them and what carriers report of them; the caller holds the supplier order's lock. */
@Injectable()
export class ShipmentRepository {
  async findShippableLines(tx: Tx, supplierOrderId: SupplierOrderId): Promise<ShippableLine[]> {
    const rows = await fulfillmentTables
      .read(tx)
      .selectFrom('supplier_fulfillment.supplier_order_line')
      .select(['id', 'supplier_sku', 'quantity', 'shipped_quantity'])
      .where('supplier_order_id', '=', supplierOrderId)
      .orderBy('position')
      .execute();
    return rows.map((row) => ({
      lineId: row.id as OrderLineId,
      supplierSku: row.supplier_sku,
      quantity: row.quantity,
      shippedQuantity: row.shipped_quantity,
    }));
  }

  async findOfSupplierOrder(tx: Tx, supplierOrderId: SupplierOrderId): Promise<Shipment[]> {
    const rows = await fulfillmentTables
      .read(tx)
      .selectFrom('supplier_fulfillment.shipment as s')
      .innerJoin('supplier_fulfillment.shipment_line as l', 'l.shipment_id', 's.id')
      .select(['s.id', 's.carrier', 's.tracking_number', 'l.line_id', 'l.quantity'])
      .where('s.supplier_order_id', '=', supplierOrderId)
      .execute();
    const shipments = new Map<string, Shipment & { lines: ParcelLine[] }>();
    for (const row of rows) {
      const known = shipments.get(row.id) ?? {
        shipmentId: row.id as ShipmentId,
        carrier: row.carrier,
        trackingNumber: row.tracking_number,
        lines: [],
      };
      known.lines.push({ lineId: row.line_id as OrderLineId, quantity: row.quantity });
      shipments.set(row.id, known);
    }
    return [...shipments.values()];
  }

  /** @throws NotFound when it does not exist or is another supplier's. */
  async getSupplierOrderId(tx: Tx, supplierId: OrganizationId, shipmentId: ShipmentId): Promise<SupplierOrderId> {
    const row = await fulfillmentTables
      .read(tx)
      .selectFrom('supplier_fulfillment.shipment as s')
      .innerJoin('supplier_fulfillment.supplier_order as so', 'so.id', 's.supplier_order_id')
      .select('so.id')
      .where('s.id', '=', shipmentId)
      .where('so.supplier_id', '=', supplierId)
      .executeTakeFirst();
    if (!row) throw new NotFound('The parcel', ['shipmentId']);
    return row.id as SupplierOrderId;
  }

  async insert(tx: Tx, supplierOrderId: SupplierOrderId, shipment: Shipment): Promise<void> {
    const db = fulfillmentTables.write(tx);
    await db
      .insertInto('supplier_fulfillment.shipment')
      .values({
        id: shipment.shipmentId,
        supplier_order_id: supplierOrderId,
        carrier: shipment.carrier,
        tracking_number: shipment.trackingNumber,
        shipped_at: NOW,
      })
      .execute();
    await db
      .insertInto('supplier_fulfillment.shipment_line')
      .values(
        shipment.lines.map(({ lineId, quantity }) => ({ shipment_id: shipment.shipmentId, line_id: lineId, quantity })),
      )
      .execute();
    await sql`update supplier_fulfillment.supplier_order_line line
      set shipped_quantity = line.shipped_quantity + packed.quantity
      from unnest(${shipment.lines.map(({ lineId }) => lineId)}::uuid[],
        ${shipment.lines.map(({ quantity }) => quantity)}::int[]) as packed (line_id, quantity)
      where line.id = packed.line_id`.execute(tx);
  }

  /** What was reported so far was of somebody else's parcel, so it goes. */
  async changeTracking(tx: Tx, shipmentId: ShipmentId, tracking: Tracking): Promise<void> {
    const db = fulfillmentTables.write(tx);
    await db.deleteFrom('supplier_fulfillment.tracking_scan').where('shipment_id', '=', shipmentId).execute();
    await db
      .updateTable('supplier_fulfillment.shipment')
      .set({ carrier: tracking.carrier, tracking_number: tracking.trackingNumber, delivered_at: null })
      .where('id', '=', shipmentId)
      .execute();
  }

  /** Adds what is new of these reports to the parcels of the locked supplier orders. @returns how many were new. */
  async addScans(tx: Tx, locked: readonly SupplierOrderId[], scans: readonly CarrierScan[]): Promise<number> {
    const added = await sql`
      insert into supplier_fulfillment.tracking_scan
        (shipment_id, carrier_event_id, code, place, occurred_at, received_at)
      select s.id, seen.carrier_event_id, seen.code, seen.place, seen.occurred_at, platform.now()
      from unnest(${scans.map(({ carrier }) => carrier)}::text[],
        ${scans.map(({ trackingNumber }) => trackingNumber)}::text[],
        ${scans.map(({ carrierEventId }) => carrierEventId)}::text[], ${scans.map(({ code }) => code)}::text[],
        ${scans.map(({ place }) => place)}::text[], ${scans.map(({ occurredAt }) => occurredAt)}::timestamptz[])
        as seen (carrier, tracking_number, carrier_event_id, code, place, occurred_at)
      join supplier_fulfillment.shipment s
        on s.tracking_number = seen.tracking_number and s.carrier = seen.carrier
      where s.supplier_order_id = any(${locked}::uuid[])
      on conflict do nothing`.execute(tx);
    await sql`update supplier_fulfillment.shipment s set delivered_at = arrived.at
      from (select scan.shipment_id, min(scan.occurred_at) as at
        from supplier_fulfillment.tracking_scan scan
        join supplier_fulfillment.shipment parcel on parcel.id = scan.shipment_id
        where parcel.supplier_order_id = any(${locked}::uuid[]) and scan.code = 'DELIVERED'
        group by scan.shipment_id) as arrived
      where s.id = arrived.shipment_id and s.delivered_at is null`.execute(tx);
    return Number(added.numAffectedRows ?? 0n);
  }

  /** Those of them whose parcels have all arrived, with the time of the last. */
  async findArrived(
    tx: Tx,
    supplierOrderIds: readonly SupplierOrderId[],
  ): Promise<{ supplierOrderId: SupplierOrderId; deliveredAt: Date }[]> {
    const { rows } = await sql<{ supplier_order_id: string; delivered_at: Date }>`
      select supplier_order_id, max(delivered_at) as delivered_at from supplier_fulfillment.shipment
      where supplier_order_id = any(${supplierOrderIds}::uuid[])
      group by supplier_order_id having bool_and(delivered_at is not null)
      order by supplier_order_id`.execute(tx);
    return rows.map((row) => ({
      supplierOrderId: row.supplier_order_id as SupplierOrderId,
      deliveredAt: row.delivered_at,
    }));
  }
}
