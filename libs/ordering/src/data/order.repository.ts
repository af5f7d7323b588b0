import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import {
  NotFound,
  type OfferId,
  type OrderId,
  type OrderLineId,
  type OrganizationId,
  type SupplierOrderId,
  type WarehouseId,
} from '@app/kernel';
import { newId, type Tx } from '@app/platform';

import type { OrderStatus } from '../domain/order.state.js';
import { orderingTables } from './ordering-tables.js';

export interface StockClaim {
  readonly orderLineId: OrderLineId;
  readonly offerId: OfferId;
  readonly warehouseId: WarehouseId;
  readonly quantity: number;
}

export interface LockedOrder {
  readonly orderId: OrderId;
  readonly number: string;
  readonly creatorId: OrganizationId;
  readonly status: OrderStatus;
  readonly holdReason: string | null;
}

/** Locks on orders, and what changes of them after they are placed. */
@Injectable()
export class OrderRepository {
  /** @throws NotFound */
  async lock(tx: Tx, orderId: OrderId): Promise<LockedOrder> {
    const row = await orderingTables
      .write(tx)
      .selectFrom('ordering.order')
      .select(['id', 'number', 'creator_id', 'status', 'hold_reason'])
      .where('id', '=', orderId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new NotFound('The order');
    return {
      orderId,
      number: row.number,
      creatorId: row.creator_id as OrganizationId,
      status: row.status as OrderStatus,
      holdReason: row.hold_reason,
    };
  }

  /** Locks unpaid orders whose time is over, skipping those that another worker holds. */
  async lockOverdue(tx: Tx, limit: number): Promise<LockedOrder[]> {
    const { rows } = await sql<{ id: string; number: string; creator_id: string }>`
      select id, number, creator_id from ordering."order"
      where status = 'AWAITING_PAYMENT' and payment_due_at <= platform.now()
      order by payment_due_at limit ${limit} for update skip locked`.execute(tx);
    return rows.map((row) => ({
      orderId: row.id as OrderId,
      number: row.number,
      creatorId: row.creator_id as OrganizationId,
      status: 'AWAITING_PAYMENT',
      holdReason: null,
    }));
  }

  async setStatus(tx: Tx, orderId: OrderId, status: OrderStatus): Promise<void> {
    const isEnd = status === 'COMPLETED' || status === 'EXPIRED' || status === 'CANCELLED';
    await sql`update ordering."order" set status = ${status},
        paid_at = case when ${status} = 'PAID' then platform.now() else paid_at end,
        ended_at = ${isEnd ? sql`platform.now()` : null}
      where id = ${orderId}`.execute(tx);
  }

  /** @param refundedMinor all that went back to the shopper so far. */
  async setRefunded(tx: Tx, orderId: OrderId, refundedMinor: bigint): Promise<void> {
    await sql`update ordering."order" set refunded_minor = ${refundedMinor} where id = ${orderId}`.execute(tx);
  }

  async findLineIds(db: Kysely<unknown>, orderId: OrderId, supplierOrderId?: SupplierOrderId): Promise<OrderLineId[]> {
    const rows = await orderingTables
      .read(db)
      .selectFrom('ordering.order_line')
      .select('id')
      .where('order_id', '=', orderId)
      .$if(supplierOrderId !== undefined, (query) => query.where('supplier_order_id', '=', supplierOrderId ?? ''))
      .execute();
    return rows.map(({ id }) => id as OrderLineId);
  }

  /** What an order's lines hold, or held, of the stock. */
  async findClaims(db: Kysely<unknown>, orderId: OrderId): Promise<StockClaim[]> {
    const rows = await orderingTables
      .read(db)
      .selectFrom('ordering.order_line')
      .select(['id', 'offer_id', 'warehouse_id', 'quantity'])
      .where('order_id', '=', orderId)
      .execute();
    return rows.map((row) => ({
      orderLineId: row.id as OrderLineId,
      offerId: row.offer_id as OfferId,
      warehouseId: row.warehouse_id as WarehouseId,
      quantity: row.quantity,
    }));
  }

  /** Adds to what happened to an order, for people to read. */
  async noteHappening(
    tx: Tx,
    orderId: OrderId,
    kind: string,
    about: { readonly supplierOrderId?: SupplierOrderId; readonly details?: Readonly<Record<string, string>> } = {},
  ): Promise<void> {
    await sql`insert into ordering.order_happening (id, order_id, at, kind, supplier_order_id, details)
      values (${newId()}, ${orderId}, platform.now(), ${kind}, ${about.supplierOrderId ?? null},
        ${JSON.stringify(about.details ?? {})}::jsonb)`.execute(tx);
  }
}
