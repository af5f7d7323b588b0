import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import {
  type CurrencyCode,
  NotFound,
  type OfferId,
  type OrderId,
  type OrderLineId,
  type OrganizationId,
  type SkuId,
  type SupplierOrderId,
  type WarehouseId,
} from '@app/kernel';
import { newId, type Tx } from '@app/platform';

import type { PlannedLine } from '../domain/order-plan.js';
import type { OrderStatus } from '../domain/order.state.js';
import type { OptionValues } from './new-order.repository.js';
import { orderingTables } from './ordering-tables.js';

export interface StockClaim {
  readonly orderLineId: OrderLineId;
  readonly offerId: OfferId;
  readonly warehouseId: WarehouseId;
  readonly quantity: number;
}

/** A line of an order as it stands, but for its weight, which only its offer knows. */
export interface PartLine extends Omit<PlannedLine, 'weightGrams'> {
  readonly skuId: SkuId;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly options: OptionValues;
  readonly image: string | null;
}

export type MovedLine = Pick<PlannedLine, 'lineId' | 'offerId' | 'warehouseId' | 'supplyPriceMinor'> & {
  readonly supplierOrderId: SupplierOrderId;
};

export interface LockedOrder {
  readonly orderId: OrderId;
  readonly number: string;
  readonly creatorId: OrganizationId;
  readonly currency: CurrencyCode;
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
      .select(['id', 'number', 'creator_id', 'currency', 'status', 'hold_reason'])
      .where('id', '=', orderId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new NotFound('The order');
    return {
      orderId,
      number: row.number,
      creatorId: row.creator_id as OrganizationId,
      currency: row.currency as CurrencyCode,
      status: row.status as OrderStatus,
      holdReason: row.hold_reason,
    };
  }

  /** Locks unpaid orders whose time is over, skipping those that another worker holds. */
  async lockOverdue(tx: Tx, limit: number): Promise<LockedOrder[]> {
    const { rows } = await sql<{ id: string; number: string; creator_id: string; currency: string }>`
      select id, number, creator_id, currency from ordering."order"
      where status = 'AWAITING_PAYMENT' and payment_due_at <= platform.now()
      order by payment_due_at limit ${limit} for update skip locked`.execute(tx);
    return rows.map((row) => ({
      orderId: row.id as OrderId,
      number: row.number,
      creatorId: row.creator_id as OrganizationId,
      currency: row.currency as CurrencyCode,
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

  /** The lines of one part, with their terms. */
  async findPartLines(db: Kysely<unknown>, orderId: OrderId, supplierOrderId: SupplierOrderId): Promise<PartLine[]> {
    const rows = await orderingTables
      .read(db)
      .selectFrom('ordering.order_line')
      .selectAll()
      .where('order_id', '=', orderId)
      .where('supplier_order_id', '=', supplierOrderId)
      .orderBy('position')
      .execute();
    return rows.map((row) => ({
      lineId: row.id as OrderLineId,
      skuId: row.sku_id as SkuId,
      offerId: row.offer_id as OfferId,
      warehouseId: row.warehouse_id as WarehouseId,
      mode: row.mode as PartLine['mode'],
      titleZh: row.title_zh,
      titleEn: row.title_en,
      options: row.options as OptionValues,
      image: row.image,
      quantity: row.quantity,
      unitPriceMinor: row.unit_price_minor,
      supplyPriceMinor: row.supply_price_minor,
      commissionBasisPoints: row.commission_basis_points,
      feeBasisPoints: row.fee_basis_points,
    }));
  }

  /** Where an order goes, and whose name its label bears. */
  async getDestination(
    db: Kysely<unknown>,
    orderId: OrderId,
  ): Promise<{ readonly province: string; readonly city: string; readonly shopName: string }> {
    const row = await orderingTables
      .read(db)
      .selectFrom('ordering.order')
      .select(['province', 'city', 'shop_name as shopName'])
      .where('id', '=', orderId)
      .executeTakeFirst();
    if (!row) throw new NotFound('The order');
    return row;
  }

  /** Lines that other offers serve from now on. */
  async moveLines(tx: Tx, lines: readonly MovedLine[]): Promise<void> {
    await sql`update ordering.order_line line
      set offer_id = moved.offer_id, warehouse_id = moved.warehouse_id, supplier_order_id = moved.supplier_order_id,
        supply_price_minor = moved.supply_price_minor
      from unnest(${lines.map((line) => line.lineId)}::uuid[], ${lines.map((line) => line.offerId)}::uuid[],
        ${lines.map((line) => line.warehouseId)}::uuid[], ${lines.map((line) => line.supplierOrderId)}::uuid[],
        ${lines.map((line) => line.supplyPriceMinor)}::bigint[])
        as moved (id, offer_id, warehouse_id, supplier_order_id, supply_price_minor)
      where line.id = moved.id`.execute(tx);
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

  /** Its creator need not say any more what becomes of its parts. */
  async withdrawQuestions(tx: Tx, orderId: OrderId): Promise<void> {
    await sql`update ordering.reroute_question set answer = 'WITHDRAWN', answered_at = platform.now()
      where order_id = ${orderId} and answered_at is null`.execute(tx);
  }

  /** Whether its creator is still to say what becomes of a part. */
  async hasOpenQuestion(tx: Tx, orderId: OrderId): Promise<boolean> {
    const { rows } = await sql`select 1 from ordering.reroute_question
      where order_id = ${orderId} and answered_at is null limit 1`.execute(tx);
    return rows.length > 0;
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
