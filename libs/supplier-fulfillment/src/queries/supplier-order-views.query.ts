import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import type { OrderId, OrderLineId, OrganizationId, SupplierOrderId, WarehouseId } from '@app/kernel';

import { fulfillmentTables } from '../data/supplier-fulfillment-tables.js';
import type { SupplierOrderStatus } from '../domain/supplier-order.state.js';
import { type Parcel, ParcelsQuery } from './parcels.query.js';

/** A part of an order as other contexts may know it. */
export interface SupplierOrderView {
  readonly supplierOrderId: SupplierOrderId;
  readonly number: string;
  readonly orderId: OrderId;
  readonly supplierId: OrganizationId;
  readonly warehouseId: WarehouseId;
  readonly status: SupplierOrderStatus;
  readonly freightMinor: bigint;
  readonly acceptBy: Date | null;
  /** Until when it has to leave the warehouse; null before the payment. */
  readonly dispatchBy: Date | null;
  readonly shippedAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly receiveBy: Date | null;
  readonly receivedAt: Date | null;
  readonly rejectCode: string | null;
  readonly parcels: readonly Parcel[];
}

@Injectable()
export class SupplierOrderViewsQuery {
  constructor(private readonly parcels: ParcelsQuery) {}

  async findByOrders(db: Kysely<unknown>, orderIds: readonly OrderId[]): Promise<SupplierOrderView[]> {
    if (orderIds.length === 0) return [];
    const rows = await fulfillmentTables
      .read(db)
      .selectFrom('supplier_fulfillment.supplier_order')
      .selectAll()
      .where('order_id', 'in', orderIds)
      .orderBy('order_id')
      .orderBy('number')
      .execute();
    const parcels = await this.parcels.findOfSupplierOrders(
      db,
      rows.map(({ id }) => id as SupplierOrderId),
    );
    return rows.map((row) => ({
      supplierOrderId: row.id as SupplierOrderId,
      number: row.number,
      orderId: row.order_id as OrderId,
      supplierId: row.supplier_id as OrganizationId,
      warehouseId: row.warehouse_id as WarehouseId,
      status: row.status as SupplierOrderStatus,
      freightMinor: row.freight_minor,
      acceptBy: row.accept_by,
      dispatchBy: row.dispatch_by,
      shippedAt: row.shipped_at,
      deliveredAt: row.delivered_at,
      receiveBy: row.receive_by,
      receivedAt: row.received_at,
      rejectCode: row.reject_code,
      parcels: parcels.filter(({ supplierOrderId }) => supplierOrderId === row.id),
    }));
  }

  /** The numbers of a supplier's orders, by the lines in them. */
  async findNumbersByLines(
    db: Kysely<unknown>,
    supplierId: OrganizationId,
    lineIds: readonly OrderLineId[],
  ): Promise<ReadonlyMap<OrderLineId, string>> {
    const rows = await fulfillmentTables
      .read(db)
      .selectFrom('supplier_fulfillment.supplier_order_line as line')
      .innerJoin('supplier_fulfillment.supplier_order as so', 'so.id', 'line.supplier_order_id')
      .select(['line.id', 'so.number'])
      .where('line.id', 'in', lineIds)
      .where('so.supplier_id', '=', supplierId)
      .execute();
    return new Map(rows.map(({ id, number }) => [id as OrderLineId, number]));
  }
}
