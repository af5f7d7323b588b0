import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import {
  NotFound,
  type OrderLineId,
  type OrganizationId,
  type ShipmentId,
  type SupplierOrderId,
  type WarehouseId,
} from '@app/kernel';

import { fulfillmentTables } from '../data/supplier-fulfillment-tables.js';
import type { Tracking } from '../domain/carriers.js';
import type { ScanCode } from '../domain/scan.rules.js';
import type { ParcelLine } from '../domain/shipping.rules.js';

export interface Scan {
  readonly code: ScanCode;
  /** May be empty. */
  readonly place: string;
  readonly occurredAt: Date;
}

export interface Parcel extends Tracking {
  readonly shipmentId: ShipmentId;
  readonly supplierOrderId: SupplierOrderId;
  readonly shippedAt: Date;
  readonly deliveredAt: Date | null;
  readonly lines: readonly ParcelLine[];
  /** The latest 100, oldest first. */
  readonly scans: readonly Scan[];
}

const SCANS_MAX = 100;

interface ParcelRow {
  readonly id: string;
  readonly supplier_order_id: string;
  readonly carrier: string;
  readonly tracking_number: string;
  readonly shipped_at: Date;
  readonly delivered_at: Date | null;
  readonly lines: { line: string; quantity: number }[];
  readonly scans: { code: ScanCode; place: string; at: string }[];
}

/** Reads of parcels with what is in them and what carriers said of them: one statement, whatever their number. */
@Injectable()
export class ParcelsQuery {
  async findOfSupplierOrders(db: Kysely<unknown>, supplierOrderIds: readonly SupplierOrderId[]): Promise<Parcel[]> {
    return this.find(db, sql`s.supplier_order_id = any(${supplierOrderIds}::uuid[])`);
  }

  /** @throws NotFound when it does not exist or is another supplier's. */
  async get(db: Kysely<unknown>, shipmentId: ShipmentId, supplierId: OrganizationId): Promise<Parcel> {
    const [parcel] = await this.find(
      db,
      sql`s.id = ${shipmentId} and exists (select from supplier_fulfillment.supplier_order so
        where so.id = s.supplier_order_id and so.supplier_id = ${supplierId})`,
    );
    if (!parcel) throw new NotFound('The parcel', ['shipmentId']);
    return parcel;
  }

  /** From where to where a parcel goes. @throws NotFound */
  async getRoute(
    db: Kysely<unknown>,
    shipmentId: ShipmentId,
  ): Promise<Tracking & { readonly warehouseId: WarehouseId; readonly toCity: string }> {
    const row = await fulfillmentTables
      .read(db)
      .selectFrom('supplier_fulfillment.shipment as s')
      .innerJoin('supplier_fulfillment.supplier_order as so', 'so.id', 's.supplier_order_id')
      .select(['s.carrier', 's.tracking_number', 'so.warehouse_id', 'so.city'])
      .where('s.id', '=', shipmentId)
      .executeTakeFirst();
    if (!row) throw new NotFound('The parcel');
    return {
      carrier: row.carrier,
      trackingNumber: row.tracking_number,
      warehouseId: row.warehouse_id as WarehouseId,
      toCity: row.city,
    };
  }

  private async find(db: Kysely<unknown>, where: ReturnType<typeof sql>): Promise<Parcel[]> {
    const { rows } = await sql<ParcelRow>`
      select s.id, s.supplier_order_id, s.carrier, s.tracking_number, s.shipped_at, s.delivered_at,
        (select jsonb_agg(jsonb_build_object('line', l.line_id, 'quantity', l.quantity) order by l.line_id)
          from supplier_fulfillment.shipment_line l where l.shipment_id = s.id) as lines,
        (select coalesce(jsonb_agg(jsonb_build_object('code', t.code, 'place', t.place, 'at', t.occurred_at)
            order by t.occurred_at, t.carrier_event_id), '[]')
          from (select * from supplier_fulfillment.tracking_scan where shipment_id = s.id
            order by occurred_at desc limit ${SCANS_MAX}) t) as scans
      from supplier_fulfillment.shipment s where ${where} order by s.supplier_order_id, s.id`.execute(db);
    return rows.map(toParcel);
  }
}

function toParcel(row: ParcelRow): Parcel {
  return {
    shipmentId: row.id as ShipmentId,
    supplierOrderId: row.supplier_order_id as SupplierOrderId,
    carrier: row.carrier,
    trackingNumber: row.tracking_number,
    shippedAt: row.shipped_at,
    deliveredAt: row.delivered_at,
    lines: row.lines.map(({ line, quantity }) => ({ lineId: line as OrderLineId, quantity })),
    scans: row.scans.map(({ code, place, at }) => ({ code, place, occurredAt: new Date(at) })),
  };
}
