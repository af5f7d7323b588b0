import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { NotFound, type OrderId, type OrganizationId } from '@app/kernel';
import { Database, decodeCursor, type Page, toPage } from '@app/platform';

import { ShopperContacts } from '../data/shopper-contacts.js';
import { orderingTables } from '../data/ordering-tables.js';
import type { OrderStatus } from '../domain/order.state.js';

export interface OrderRow {
  readonly id: OrderId;
  readonly number: string;
  readonly shop_id: string;
  readonly shop_name: string;
  readonly creator_id: OrganizationId;
  readonly channel: string;
  readonly status: OrderStatus;
  readonly currency: string;
  readonly goods_minor: bigint;
  readonly freight_minor: bigint;
  readonly total_minor: bigint;
  readonly refunded_minor: bigint;
  readonly province: string;
  readonly city: string;
  readonly hold_reason: string | null;
  readonly note: string;
  readonly placed_at: Date;
  readonly payment_due_at: Date;
  readonly paid_at: Date | null;
  readonly ended_at: Date | null;
}

export interface OrderFilter {
  readonly creatorId: OrganizationId | null;
  readonly statuses: readonly OrderStatus[];
  /** The beginning of an order's number. */
  readonly numberPrefix: string | null;
  /** The whole phone that the order was placed with. */
  readonly phone: string | null;
  /** Only what is held. */
  readonly isHeld: boolean;
  readonly isOldestFirst: boolean;
}

/** Reads of orders. Whoever calls says whose: no creator means all of them, for the operator. */
@Injectable()
export class OrdersQuery {
  constructor(
    private readonly database: Database,
    private readonly contacts: ShopperContacts,
  ) {}

  /** By id; those of the creator. */
  async findNumbers(creatorId: OrganizationId, ids: readonly OrderId[]): Promise<ReadonlyMap<OrderId, string>> {
    const rows = await orderingTables
      .read(this.database.reader)
      .selectFrom('ordering.order')
      .select(['id', 'number'])
      .where('id', 'in', ids)
      .where('creator_id', '=', creatorId)
      .execute();
    return new Map(rows.map(({ id, number }) => [id as OrderId, number]));
  }

  async list(
    filter: OrderFilter,
    page: { readonly first: number; readonly after?: string | null },
  ): Promise<Page<OrderRow>> {
    const [after] = decodeCursor(page.after, ['uuid']) ?? [];
    let query = orderingTables
      .read(this.database.reader)
      .selectFrom('ordering.order')
      .selectAll()
      .orderBy('id', filter.isOldestFirst ? 'asc' : 'desc')
      .limit(page.first + 1)
      .$castTo<OrderRow>();
    if (filter.creatorId) query = query.where('creator_id', '=', filter.creatorId);
    if (filter.statuses.length > 0) query = query.where('status', 'in', [...filter.statuses]);
    if (filter.isHeld) query = query.where('hold_reason', 'is not', null);
    // A plain range instead of LIKE: the number's unique index serves it in any collation.
    if (filter.numberPrefix) {
      query = query.where('number', '>=', filter.numberPrefix).where('number', '<', `${filter.numberPrefix}~`);
    }
    if (filter.phone) {
      const phoneHash = this.contacts.phoneHash(filter.phone);
      query = query.where('id', 'in', (contacts) =>
        contacts.selectFrom('ordering.shopper_contact').select('order_id').where('phone_hash', '=', phoneHash),
      );
    }
    if (after) query = query.where('id', filter.isOldestFirst ? '>' : '<', after);
    const rows = await query.execute();
    return toPage(rows, page.first, ({ id }) => [id]);
  }

  /** @throws NotFound when it is another's. */
  async get(orderId: OrderId, creatorId: OrganizationId | null): Promise<OrderRow> {
    const row = await orderingTables
      .read(this.database.reader)
      .selectFrom('ordering.order')
      .selectAll()
      .where('id', '=', orderId)
      .$if(creatorId !== null, (query) => query.where('creator_id', '=', creatorId ?? ''))
      .$castTo<OrderRow>()
      .executeTakeFirst();
    if (!row) throw new NotFound('The order');
    return row;
  }

  async linesOf(orderIds: readonly OrderId[]) {
    return orderingTables
      .read(this.database.reader)
      .selectFrom('ordering.order_line')
      .selectAll()
      .where('order_id', 'in', [...orderIds])
      .orderBy('order_id')
      .orderBy('position')
      .execute();
  }

  async happeningsOf(orderIds: readonly OrderId[]) {
    return orderingTables
      .read(this.database.reader)
      .selectFrom('ordering.order_happening')
      .selectAll()
      .where('order_id', 'in', [...orderIds])
      .orderBy('id')
      .execute();
  }

  /** How many orders of each status a creator has; null: everybody's. */
  async countByStatus(creatorId: OrganizationId | null): Promise<{ status: OrderStatus; count: number }[]> {
    const { rows } = await sql<{ status: OrderStatus; count: number }>`
      select status, count(*)::int as count from ordering."order"
      where ${creatorId}::uuid is null or creator_id = ${creatorId}::uuid
      group by status`.execute(this.database.reader);
    return rows;
  }
}

export type OrderLineRow = Awaited<ReturnType<OrdersQuery['linesOf']>>[number];
export type OrderHappeningRow = Awaited<ReturnType<OrdersQuery['happeningsOf']>>[number];
