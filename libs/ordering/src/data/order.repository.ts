import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import {
  type CurrencyCode,
  type ListingId,
  NotFound,
  type OfferId,
  type OrderId,
  type OrderLineId,
  type OrganizationId,
  type ProductId,
  type ShopId,
  type SkuId,
  type SupplierOrderId,
  type WarehouseId,
} from '@app/kernel';
import { newId, type Tx } from '@app/platform';

import type { PlannedLine } from '../domain/order-plan.js';
import type { OrderStatus } from '../domain/order.state.js';
import { orderingTables } from './ordering-tables.js';

export interface StockClaim {
  readonly orderLineId: OrderLineId;
  readonly offerId: OfferId;
  readonly warehouseId: WarehouseId;
  readonly quantity: number;
}

export type OptionValues = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

export interface NewOrderLine extends PlannedLine {
  readonly position: number;
  readonly listingId: ListingId;
  readonly productId: ProductId;
  readonly skuId: SkuId;
  readonly supplierOrderId: SupplierOrderId;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly options: OptionValues;
  readonly image: string | null;
}

export interface NewOrder {
  readonly orderId: OrderId;
  readonly shopId: ShopId;
  readonly shopName: string;
  readonly creatorId: OrganizationId;
  readonly channel: 'STOREFRONT' | 'LIVE' | 'API' | 'CSV';
  readonly currency: CurrencyCode;
  readonly goodsMinor: bigint;
  readonly freightMinor: bigint;
  readonly province: string;
  readonly city: string;
  readonly note: string;
  readonly linkTokenHash: Buffer;
  readonly paymentSeconds: number;
}

export interface LockedOrder {
  readonly orderId: OrderId;
  readonly number: string;
  readonly creatorId: OrganizationId;
  readonly status: OrderStatus;
  readonly holdReason: string | null;
}

/** Every write and lock on orders. */
@Injectable()
export class OrderRepository {
  /** Takes a number that is free; `numbers` gives new ones until one is. */
  async insert(tx: Tx, order: NewOrder, numbers: () => string): Promise<string> {
    for (;;) {
      const number = numbers();
      const { rows } = await sql<{ number: string }>`
        insert into ordering."order" (id, number, shop_id, shop_name, creator_id, channel, status, currency, goods_minor,
          freight_minor, total_minor, province, city, note, link_token_hash, placed_at, payment_due_at)
        values (${order.orderId}, ${number}, ${order.shopId}, ${order.shopName}, ${order.creatorId}, ${order.channel},
          'AWAITING_PAYMENT', ${order.currency}, ${order.goodsMinor}, ${order.freightMinor},
          ${order.goodsMinor + order.freightMinor}, ${order.province}, ${order.city}, ${order.note},
          ${order.linkTokenHash}, platform.now(), platform.now() + ${order.paymentSeconds} * interval '1 second')
        on conflict (number) do nothing returning number`.execute(tx);
      if (rows[0]) return rows[0].number;
    }
  }

  async insertLines(tx: Tx, orderId: OrderId, lines: readonly NewOrderLine[]): Promise<void> {
    await orderingTables
      .write(tx)
      .insertInto('ordering.order_line')
      .values(
        lines.map((line) => ({
          id: line.lineId,
          order_id: orderId,
          position: line.position,
          listing_id: line.listingId,
          product_id: line.productId,
          sku_id: line.skuId,
          offer_id: line.offerId,
          warehouse_id: line.warehouseId,
          supplier_order_id: line.supplierOrderId,
          mode: line.mode,
          title_zh: line.titleZh,
          title_en: line.titleEn,
          options: JSON.stringify(line.options),
          image: line.image,
          quantity: line.quantity,
          unit_price_minor: line.unitPriceMinor,
          supply_price_minor: line.supplyPriceMinor,
          commission_basis_points: line.commissionBasisPoints,
          fee_basis_points: line.feeBasisPoints,
        })),
      )
      .execute();
  }

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
