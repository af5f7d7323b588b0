import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';

import { NotFound, type OrganizationId, type SupplierOrderId } from '@app/kernel';
import { Database, type CursorPart, decodeCursor, type Page, toPage } from '@app/platform';

import { STATUSES_OF_TAB, type SupplierOrderTab } from '../domain/supplier-order.state.js';
import { NEEDS_ATTENTION } from './attention.js';
import { RECORD, type SupplierOrderRecord } from './supplier-order-record.js';

export interface SupplierOrderFilter {
  readonly supplierId: OrganizationId;
  /** Null: all. */
  readonly tab: SupplierOrderTab | null;
  readonly isOverdue: boolean;
  readonly needsAttention: boolean;
  /** The beginning of a number, or a whole tracking number; null: any. */
  readonly search: string | null;
}

export interface PageOf {
  readonly first: number;
  readonly after?: string | null;
}

export interface SupplierOrderCounts {
  readonly toAccept: number;
  readonly toShip: number;
  readonly shipped: number;
  readonly overdue: number;
  readonly needingAttention: number;
}

interface Order {
  readonly by: RawBuilder<unknown>;
  readonly shape: readonly CursorPart[];
  readonly keyOf: (record: SupplierOrderRecord) => string[];
  /** Where the rows behind a key lie. */
  readonly behind: (key: readonly string[]) => RawBuilder<boolean>;
}

const OVERDUE = sql<boolean>`((so.status in ('READY', 'FORWARDED') and so.accept_by <= platform.now())
  or (so.status in ('ACCEPTED', 'PARTLY_SHIPPED') and so.dispatch_by <= platform.now()))`;

/** Reads of supplier orders. Nothing is shown before it is paid. */
@Injectable()
export class SupplierOrdersQuery {
  constructor(private readonly database: Database) {}

  /** What has to be done, the most urgent first; everything else, the newest first. */
  async list(filter: SupplierOrderFilter, page: PageOf): Promise<Page<SupplierOrderRecord>> {
    const order = ORDERS[filter.tab ?? 'ALL'];
    return this.page(conditionsOf(filter), order, page);
  }

  /** What forwarding gave up on, of all suppliers, the latest first. */
  async listStuck(page: PageOf): Promise<Page<SupplierOrderRecord>> {
    return this.page([sql`so.stuck_at is not null and so.status = 'READY'`], LATEST_STUCK_FIRST, page);
  }

  /** @param supplierId null: anybody's. @throws NotFound */
  async get(supplierOrderId: SupplierOrderId, supplierId: OrganizationId | null): Promise<SupplierOrderRecord> {
    const [found] = await this.findMany([supplierOrderId], supplierId);
    if (!found) throw new NotFound('The supplier order', ['id']);
    return found;
  }

  async findMany(
    supplierOrderIds: readonly SupplierOrderId[],
    supplierId: OrganizationId | null,
  ): Promise<SupplierOrderRecord[]> {
    const mine = supplierId === null ? sql`true` : sql`so.supplier_id = ${supplierId}`;
    const { rows } = await sql<SupplierOrderRecord>`select ${RECORD} from supplier_fulfillment.supplier_order so
      where so.id = any(${supplierOrderIds}::uuid[]) and ${mine} and so.status <> 'AWAITING_PAYMENT'`.execute(
      this.database.reader,
    );
    return rows;
  }

  /** How much there is to do: states that pass, so counting stays cheap however old the supplier grows. */
  async count(supplierId: OrganizationId): Promise<SupplierOrderCounts> {
    const { rows } = await sql<SupplierOrderCounts>`
      select count(*) filter (where so.status in ('READY', 'FORWARDED'))::int as "toAccept",
        count(*) filter (where so.status in ('ACCEPTED', 'PARTLY_SHIPPED'))::int as "toShip",
        count(*) filter (where so.status in ('SHIPPED', 'DELIVERED'))::int as shipped,
        count(*) filter (where ${OVERDUE})::int as overdue,
        count(*) filter (where ${NEEDS_ATTENTION})::int as "needingAttention"
      from supplier_fulfillment.supplier_order so
      where so.supplier_id = ${supplierId}
        and so.status in ('READY', 'FORWARDED', 'ACCEPTED', 'PARTLY_SHIPPED', 'SHIPPED', 'DELIVERED')`.execute(
      this.database.reader,
    );
    const [counts] = rows;
    if (!counts) throw new Error('Counting gave no row');
    return counts;
  }

  private async page(
    conditions: readonly RawBuilder<unknown>[],
    order: Order,
    { first, after }: PageOf,
  ): Promise<Page<SupplierOrderRecord>> {
    const key = decodeCursor(after, order.shape);
    const all = key ? [...conditions, order.behind(key)] : conditions;
    const { rows } = await sql<SupplierOrderRecord>`select ${RECORD} from supplier_fulfillment.supplier_order so
      where ${sql.join(all, sql` and `)} order by ${order.by} limit ${first + 1}`.execute(this.database.reader);
    return toPage(rows, first, order.keyOf);
  }
}

function conditionsOf(filter: SupplierOrderFilter): RawBuilder<unknown>[] {
  const conditions: RawBuilder<unknown>[] = [sql`so.supplier_id = ${filter.supplierId}`];
  conditions.push(
    filter.tab === null
      ? sql`so.status <> 'AWAITING_PAYMENT'`
      : sql`so.status in (${sql.join(STATUSES_OF_TAB[filter.tab].map((status) => sql.lit(status)))})`,
  );
  if (filter.isOverdue) conditions.push(OVERDUE);
  if (filter.needsAttention) conditions.push(NEEDS_ATTENTION);
  const search = filter.search?.trim().toUpperCase();
  if (search) conditions.push(matches(search));
  return conditions;
}

// A plain range instead of LIKE: nothing in what a person typed has a meaning of its own.
const matches = (search: string): RawBuilder<unknown> =>
  sql`((so.number >= ${search} and so.number < ${`${search}~`}) or so.id in (
    select s.supplier_order_id from supplier_fulfillment.shipment s where s.tracking_number = ${search}))`;

const NEWEST_FIRST: Order = {
  by: sql`so.id desc`,
  shape: ['uuid'],
  keyOf: ({ supplierOrderId }) => [supplierOrderId],
  behind: ([id]) => sql`so.id < ${id}::uuid`,
};

function byInstant(
  column: 'accept_by' | 'dispatch_by' | 'stuck_at',
  direction: 'asc' | 'desc',
  instantOf: (record: SupplierOrderRecord) => Date | null,
): Order {
  const by = sql.ref(`so.${column}`);
  const [suffix, beyond] = direction === 'asc' ? [sql`asc`, sql`>`] : [sql`desc`, sql`<`];
  return {
    by: sql`${by} ${suffix}, so.id ${suffix}`,
    shape: ['timestamptz', 'uuid'],
    keyOf: (record) => [(instantOf(record) ?? new Date(0)).toISOString(), record.supplierOrderId],
    behind: ([at, id]) => sql`(${by}, so.id) ${beyond} (${at}::timestamptz, ${id}::uuid)`,
  };
}

const LATEST_STUCK_FIRST = byInstant('stuck_at', 'desc', ({ stuckAt }) => stuckAt);

const ORDERS: Readonly<Record<SupplierOrderTab | 'ALL', Order>> = {
  ALL: NEWEST_FIRST,
  TO_ACCEPT: byInstant('accept_by', 'asc', ({ acceptBy }) => acceptBy),
  TO_SHIP: byInstant('dispatch_by', 'asc', ({ dispatchBy }) => dispatchBy),
  SHIPPED: NEWEST_FIRST,
  RECEIVED: NEWEST_FIRST,
  CLOSED: NEWEST_FIRST,
};
