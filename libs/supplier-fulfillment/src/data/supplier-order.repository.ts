import { Injectable } from '@nestjs/common';
import { type Selectable, sql } from 'kysely';

import { NotFound, type OrderId, type OrderLineId, type OrganizationId, type SupplierOrderId } from '@app/kernel';
import { insertRows, type Tx } from '@app/platform';

import type { Tracking } from '../domain/carriers.js';
import type { NewSupplierOrder } from '../domain/new-supplier-order.js';
import { SUPPLIER_ORDER_TRANSITIONS, type SupplierOrderStatus } from '../domain/supplier-order.state.js';
import { fulfillmentTables, NOW } from './supplier-fulfillment-tables.js';
import type { SupplierOrderTable } from './tables.js';

/** What a step needs to know of a supplier order that it has locked. */
export interface LockedSupplierOrder {
  readonly supplierOrderId: SupplierOrderId;
  readonly number: string;
  readonly orderId: OrderId;
  readonly supplierId: OrganizationId;
  readonly creatorId: OrganizationId;
  readonly status: SupplierOrderStatus;
}

const HEAD = ['id', 'number', 'order_id', 'supplier_id', 'creator_id', 'status'] as const;
type HeadRow = Pick<Selectable<SupplierOrderTable>, (typeof HEAD)[number]>;

const ORDER_COLUMNS = {
  id: 'uuid',
  number: 'text',
  order_id: 'uuid',
  supplier_id: 'uuid',
  creator_id: 'uuid',
  shop_name: 'text',
  warehouse_id: 'uuid',
  status: 'text',
  currency: 'text',
  supply_minor: 'int8',
  freight_minor: 'int8',
  weight_grams: 'int4',
  province: 'text',
  city: 'text',
  dispatch_hours: 'int4',
  opened_at: NOW,
} as const;
const LINE_COLUMNS = {
  id: 'uuid',
  supplier_order_id: 'uuid',
  position: 'int4',
  offer_id: 'uuid',
  supplier_sku: 'text',
  title_zh: 'text',
  title_en: 'text',
  options: 'jsonb',
  image: 'text',
  quantity: 'int4',
  supply_price_minor: 'int8',
} as const;

/** Of which nothing has left. */
const UNSENT = SUPPLIER_ORDER_TRANSITIONS.reject.from;

/** Opens and locks supplier orders. Locks are taken sorted by id, before any stock. */
@Injectable()
export class SupplierOrderRepository {
  async insert(tx: Tx, orders: readonly NewSupplierOrder[]): Promise<void> {
    await insertRows(tx, 'supplier_fulfillment.supplier_order', ORDER_COLUMNS, orders.map(toRow));
    await insertRows(tx, 'supplier_fulfillment.supplier_order_line', LINE_COLUMNS, orders.flatMap(toLineRows));
  }

  /** Gives the lines ids of their own, so that another supplier order may serve the order's lines. */
  async detachLines(tx: Tx, supplierOrderId: SupplierOrderId): Promise<void> {
    await sql`update supplier_fulfillment.supplier_order_line set id = gen_random_uuid()
      where supplier_order_id = ${supplierOrderId}`.execute(tx);
  }

  /** @throws NotFound when it does not exist, is another supplier's, or is not paid yet. */
  async lock(tx: Tx, supplierId: OrganizationId, supplierOrderId: SupplierOrderId): Promise<LockedSupplierOrder> {
    const [locked] = await this.lockSome(tx, supplierId, [supplierOrderId]);
    if (!locked) throw new NotFound('The supplier order', ['supplierOrderId']);
    return locked;
  }

  /** Those of them that exist, belong to this supplier (null: to anyone) and are paid. */
  async lockSome(
    tx: Tx,
    supplierId: OrganizationId | null,
    supplierOrderIds: readonly SupplierOrderId[],
  ): Promise<LockedSupplierOrder[]> {
    if (supplierOrderIds.length === 0) return [];
    let query = this.locking(tx).where('id', 'in', supplierOrderIds).where('status', '<>', 'AWAITING_PAYMENT');
    if (supplierId !== null) query = query.where('supplier_id', '=', supplierId);
    return (await query.execute()).map(toLocked);
  }

  async lockOfOrder(tx: Tx, orderId: OrderId): Promise<LockedSupplierOrder[]> {
    return (await this.locking(tx).where('order_id', '=', orderId).execute()).map(toLocked);
  }

  /** Everything that has a parcel with one of these numbers. */
  async lockOfTrackings(tx: Tx, trackings: readonly Tracking[]): Promise<LockedSupplierOrder[]> {
    const { rows } = await sql<HeadRow>`
      select so.id, so.number, so.order_id, so.supplier_id, so.creator_id, so.status
      from supplier_fulfillment.supplier_order so
      where so.id in (
        select s.supplier_order_id from supplier_fulfillment.shipment s
        join unnest(${trackings.map(({ carrier }) => carrier)}::text[],
          ${trackings.map(({ trackingNumber }) => trackingNumber)}::text[]) as seen (carrier, tracking_number)
          on s.tracking_number = seen.tracking_number and s.carrier = seen.carrier)
      order by so.id for update of so`.execute(tx);
    return rows.map(toLocked);
  }

  /** Some of those whose supplier did not answer in time, passing over what another worker holds. */
  async lockUnanswered(tx: Tx, limit: number): Promise<LockedSupplierOrder[]> {
    return this.lockOverdue(tx, 'accept_by', ['READY', 'FORWARDED'], limit);
  }

  /** Some of those that count as received by now, passing over what another worker holds. */
  async lockUnconfirmed(tx: Tx, limit: number): Promise<LockedSupplierOrder[]> {
    return this.lockOverdue(tx, 'receive_by', ['SHIPPED', 'DELIVERED'], limit);
  }

  /** Of these lines those whose order its supplier may still be relieved of, passing over what another worker holds. */
  async lockServing(tx: Tx, lineIds: readonly OrderLineId[]): Promise<ReadonlyMap<OrderLineId, LockedSupplierOrder>> {
    const { rows } = await sql<HeadRow & { line_id: OrderLineId }>`
      select line.id as line_id, so.id, so.number, so.order_id, so.supplier_id, so.creator_id, so.status
      from supplier_fulfillment.supplier_order_line line
      join supplier_fulfillment.supplier_order so on so.id = line.supplier_order_id
      where line.id = any(${lineIds}::uuid[]) and so.status = any(${UNSENT}::text[])
      order by so.id for update of so skip locked`.execute(tx);
    return new Map(rows.map((row) => [row.line_id, toLocked(row)]));
  }

  /** Some of what these suppliers have not sent, passing over what another worker holds. */
  async lockUnsent(tx: Tx, supplierIds: readonly OrganizationId[], limit: number): Promise<LockedSupplierOrder[]> {
    const { rows } = await sql<HeadRow>`
      select so.id, so.number, so.order_id, so.supplier_id, so.creator_id, so.status
      from supplier_fulfillment.supplier_order so
      where so.supplier_id = any(${supplierIds}::uuid[]) and so.status = any(${UNSENT}::text[])
      order by so.id limit ${limit} for update of so skip locked`.execute(tx);
    return rows.map(toLocked);
  }

  async findLineIds(tx: Tx, supplierOrderIds: readonly SupplierOrderId[]): Promise<OrderLineId[]> {
    const { rows } = await sql<{ id: OrderLineId }>`
      select id from supplier_fulfillment.supplier_order_line
      where supplier_order_id = any(${supplierOrderIds}::uuid[])`.execute(tx);
    return rows.map(({ id }) => id);
  }

  private async lockOverdue(
    tx: Tx,
    column: 'accept_by' | 'receive_by',
    statuses: readonly SupplierOrderStatus[],
    limit: number,
  ): Promise<LockedSupplierOrder[]> {
    const rows = await fulfillmentTables
      .write(tx)
      .selectFrom('supplier_fulfillment.supplier_order')
      .select(HEAD)
      .where('status', 'in', statuses)
      .where(column, '<=', NOW)
      .orderBy(column)
      .limit(limit)
      .forUpdate()
      .skipLocked()
      .execute();
    return rows.map(toLocked);
  }

  private locking(tx: Tx) {
    return fulfillmentTables
      .write(tx)
      .selectFrom('supplier_fulfillment.supplier_order')
      .select(HEAD)
      .orderBy('id')
      .forUpdate();
  }
}

function toLocked(row: HeadRow): LockedSupplierOrder {
  return {
    supplierOrderId: row.id as SupplierOrderId,
    number: row.number,
    orderId: row.order_id as OrderId,
    supplierId: row.supplier_id as OrganizationId,
    creatorId: row.creator_id as OrganizationId,
    status: row.status as SupplierOrderStatus,
  };
}

function toRow(order: NewSupplierOrder) {
  return {
    id: order.supplierOrderId,
    number: order.number,
    order_id: order.orderId,
    supplier_id: order.supplierId,
    creator_id: order.creatorId,
    shop_name: order.shopName,
    warehouse_id: order.warehouseId,
    status: 'AWAITING_PAYMENT' satisfies SupplierOrderStatus,
    currency: order.currency,
    supply_minor: order.supplyMinor,
    freight_minor: order.freightMinor,
    weight_grams: order.weightGrams,
    province: order.province,
    city: order.city,
    dispatch_hours: order.dispatchHours,
  };
}

function toLineRows(order: NewSupplierOrder) {
  return order.lines.map((line, index) => ({
    id: line.lineId,
    supplier_order_id: order.supplierOrderId,
    position: index + 1,
    offer_id: line.offerId,
    supplier_sku: line.supplierSku,
    title_zh: line.titleZh,
    title_en: line.titleEn,
    options: JSON.stringify(line.options),
    image: line.image,
    quantity: line.quantity,
    supply_price_minor: line.supplyPriceMinor,
  }));
}
