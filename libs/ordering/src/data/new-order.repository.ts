import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type {
  ChannelId,
  CurrencyCode,
  DropId,
  ListingId,
  OrderId,
  OrganizationId,
  ProductId,
  ShopId,
  SkuId,
  SupplierOrderId,
} from '@app/kernel';
import { insertRows, newId, NOW, type Tx } from '@app/platform';

import type { PlannedLine } from '../domain/order-plan.js';
import type { OrderStatus } from '../domain/order.state.js';

export type OptionValues = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** A line before the part that it belongs to has an id. */
export interface DraftLine extends PlannedLine {
  readonly position: number;
  readonly listingId: ListingId;
  readonly productId: ProductId;
  readonly skuId: SkuId;
  readonly supplierSku: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly options: OptionValues;
  readonly image: string | null;
}

interface NewOrderLine extends DraftLine {
  readonly orderId: OrderId;
  readonly supplierOrderId: SupplierOrderId;
}

/** What a shopper is told of his new order. */
export interface PlacedOrder {
  readonly orderId: OrderId;
  readonly number: string;
  readonly totalMinor: bigint;
  readonly currency: string;
  readonly paymentDueAt: Date;
}

export interface NewOrder {
  readonly orderId: OrderId;
  readonly shopId: ShopId;
  readonly shopName: string;
  readonly creatorId: OrganizationId;
  readonly channel: 'STOREFRONT' | 'LIVE' | 'API' | 'CSV' | 'SHOPIFY';
  /** Both null for what was placed in the shop. */
  readonly channelId: ChannelId | null;
  readonly externalId: string | null;
  readonly currency: CurrencyCode;
  readonly goodsMinor: bigint;
  readonly freightMinor: bigint;
  readonly province: string;
  readonly city: string;
  readonly note: string;
  readonly linkTokenHash: Buffer;
  readonly dropId: DropId | null;
  /** All its pieces; null outside of drops. */
  readonly dropPieces: number | null;
}

const ORDER_COLUMNS = {
  id: 'uuid',
  number: 'text',
  shop_id: 'uuid',
  shop_name: 'text',
  creator_id: 'uuid',
  channel: 'text',
  channel_id: 'uuid',
  external_id: 'text',
  status: 'text',
  currency: 'text',
  goods_minor: 'int8',
  freight_minor: 'int8',
  total_minor: 'int8',
  province: 'text',
  city: 'text',
  note: 'text',
  link_token_hash: 'bytea',
  drop_id: 'uuid',
  drop_pieces: 'int4',
} as const;
const LINE_COLUMNS = {
  id: 'uuid',
  order_id: 'uuid',
  position: 'int4',
  listing_id: 'uuid',
  product_id: 'uuid',
  sku_id: 'uuid',
  offer_id: 'uuid',
  warehouse_id: 'uuid',
  supplier_order_id: 'uuid',
  mode: 'text',
  title_zh: 'text',
  title_en: 'text',
  options: 'jsonb',
  image: 'text',
  quantity: 'int4',
  unit_price_minor: 'int8',
  supply_price_minor: 'int8',
  commission_basis_points: 'int4',
  fee_basis_points: 'int4',
} as const;
const PLACED_COLUMNS = sql`id as "orderId", number, total_minor as "totalMinor", currency, payment_due_at as "paymentDueAt"`;

/** Writes new orders, many at a time. */
@Injectable()
export class NewOrderRepository {
  /** Gives each a number that is free; `numberOf` makes one up, and another one while it is taken. */
  async insertAll(
    tx: Tx,
    orders: readonly NewOrder[],
    paymentSeconds: number,
    numberOf: () => string,
  ): Promise<ReadonlyMap<OrderId, PlacedOrder>> {
    const placed = new Map<OrderId, PlacedOrder>();
    const columns = {
      ...ORDER_COLUMNS,
      placed_at: NOW,
      payment_due_at: sql`${NOW} + ${paymentSeconds} * interval '1 second'`,
    };
    while (placed.size < orders.length) {
      const unnumbered = orders.filter(({ orderId }) => !placed.has(orderId));
      const rows = await insertRows(
        tx,
        'ordering.order',
        columns,
        unnumbered.map((order) => toOrderRow(order, numberOf())),
        sql<PlacedOrder>`on conflict (number) do nothing returning ${PLACED_COLUMNS}`,
      );
      for (const row of rows) placed.set(row.orderId, row);
    }
    return placed;
  }

  /** The begin of what happened to each of them, for people to read. */
  async notePlaced(tx: Tx, orderIds: readonly OrderId[]): Promise<void> {
    await insertRows(
      tx,
      'ordering.order_happening',
      { id: 'uuid', order_id: 'uuid', at: NOW, kind: 'text' },
      orderIds.map((orderId) => ({ id: newId(), order_id: orderId, kind: 'PLACED' })),
    );
  }

  /** By id, in any state. */
  async findPlaced(db: Kysely<unknown>, orderIds: readonly string[]): Promise<ReadonlyMap<string, PlacedOrder>> {
    if (orderIds.length === 0) return new Map();
    const { rows } = await sql<PlacedOrder>`
      select ${PLACED_COLUMNS} from ordering."order" where id = any(${orderIds}::uuid[])`.execute(db);
    return new Map(rows.map((row) => [row.orderId, row]));
  }

  /** By the channel's own numbers. */
  async findOfChannel(
    db: Kysely<unknown>,
    channelId: ChannelId,
    externalIds: readonly string[],
  ): Promise<ReadonlyMap<string, OrderId>> {
    const { rows } = await sql<{ externalId: string; orderId: OrderId }>`
      select external_id as "externalId", id as "orderId" from ordering."order"
      where channel_id = ${channelId} and external_id = any(${externalIds}::text[])`.execute(db);
    return new Map(rows.map(({ externalId, orderId }) => [externalId, orderId]));
  }

  async insertLines(tx: Tx, lines: readonly NewOrderLine[]): Promise<void> {
    await insertRows(
      tx,
      'ordering.order_line',
      LINE_COLUMNS,
      lines.map((line) => ({
        id: line.lineId,
        order_id: line.orderId,
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
    );
  }
}

function toOrderRow(order: NewOrder, number: string) {
  return {
    id: order.orderId,
    number,
    shop_id: order.shopId,
    shop_name: order.shopName,
    creator_id: order.creatorId,
    channel: order.channel,
    channel_id: order.channelId,
    external_id: order.externalId,
    status: 'AWAITING_PAYMENT' satisfies OrderStatus,
    currency: order.currency,
    goods_minor: order.goodsMinor,
    freight_minor: order.freightMinor,
    total_minor: order.goodsMinor + order.freightMinor,
    province: order.province,
    city: order.city,
    note: order.note,
    link_token_hash: order.linkTokenHash,
    drop_id: order.dropId,
    drop_pieces: order.dropPieces,
  };
}
