import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { OfferId, OrderId, OrganizationId } from '@app/kernel';
import type { Tx } from '@app/platform';

import { DEFAULT_HOLD_RULES, type HoldRule, type HoldVerdict } from '../domain/hold.rules.js';

/** What ordering itself knows of a paid order, for the rules. */
export interface CountedOrder {
  readonly orderId: OrderId;
  readonly number: string;
  readonly creatorId: OrganizationId;
  readonly totalMinor: bigint;
  readonly ordersOfPhone: number;
  readonly ordersOfAddress: number;
  readonly expiredOrders: number;
  /** Lines whose price the creator set. */
  readonly markups: readonly { readonly offerId: OfferId; readonly priceMinor: string }[];
  readonly rules: readonly HoldRule[];
}

export interface NewHold extends HoldVerdict {
  readonly orderId: OrderId;
}

export type HoldDecision = 'RELEASED' | 'CANCELLED';
export type DecidedBy = 'PERSON' | 'TIMER';

/** Every write of holds and of their rules; the orders are locked by the caller. */
@Injectable()
export class HoldRepository {
  /** Each order with its figures and the rules that count for it, in one query for any number of them. */
  async count(db: Kysely<unknown>, orderIds: readonly OrderId[]): Promise<CountedOrder[]> {
    const { rows } = await sql<Omit<CountedOrder, 'rules'> & { rules: HoldRule[] | null }>`
      select o.id as "orderId", o.number, o.creator_id as "creatorId", o.total_minor as "totalMinor",
        phone.placed as "ordersOfPhone", address.placed as "ordersOfAddress",
        greatest(phone.expired, address.expired) as "expiredOrders",
        (select coalesce(jsonb_agg(jsonb_build_object('offerId', line.offer_id, 'priceMinor', line.unit_price_minor::text)), '[]')
          from ordering.order_line line where line.order_id = o.id and line.mode = 'MARKUP') as markups,
        coalesce((select rules from ordering.hold_rules where creator_id = o.creator_id),
          (select rules from ordering.hold_rules where creator_id is null)) as rules
      from ordering."order" o
      left join ordering.shopper_contact contact on contact.order_id = o.id
      cross join lateral (${countDay('phone_hash')}) phone
      cross join lateral (${countDay('address_hash')}) address
      where o.id = any(${orderIds}::uuid[])
      order by o.id`.execute(db);
    return rows.map((row) => ({ ...row, rules: withDefaults(row.rules) }));
  }

  async insertAll(tx: Tx, holds: readonly NewHold[]): Promise<void> {
    if (holds.length === 0) return;
    const orderIds = holds.map(({ orderId }) => orderId);
    await sql`insert into ordering.hold (order_id, reasons, held_at, due_at, when_due)
      select order_id, reasons::jsonb, platform.now(), platform.now() + make_interval(hours => hours), when_due
      from unnest(${orderIds}::uuid[], ${holds.map(({ reasons }) => JSON.stringify(reasons))}::text[],
        ${holds.map(({ hours }) => hours)}::int[], ${holds.map(({ whenDue }) => whenDue)}::text[])
        as new (order_id, reasons, hours, when_due)`.execute(tx);
    await sql`update ordering."order" held set hold_reason = new.reason
      from unnest(${orderIds}::uuid[], ${holds.map(({ reasons }) => reasons[0]?.rule)}::text[]) as new (id, reason)
      where held.id = new.id`.execute(tx);
  }

  /** The open hold of an order ends. */
  async decide(tx: Tx, orderId: OrderId, decision: HoldDecision, by: DecidedBy): Promise<void> {
    await sql`update ordering.hold set decision = ${decision}, decided_by = ${by}, decided_at = platform.now()
      where order_id = ${orderId} and decision is null`.execute(tx);
    await sql`update ordering."order" set hold_reason = null where id = ${orderId}`.execute(tx);
  }

  /** Orders whose time to decide is over, in the order in which it was; at most `limit`. */
  async findDue(db: Kysely<unknown>, limit: number): Promise<{ orderId: OrderId; whenDue: 'RELEASE' | 'CANCEL' }[]> {
    const { rows } = await sql<{ orderId: OrderId; whenDue: 'RELEASE' | 'CANCEL' }>`
      select order_id as "orderId", when_due as "whenDue" from ordering.hold
      where decision is null and due_at <= platform.now() order by due_at limit ${limit}`.execute(db);
    return rows;
  }

  /** @param creatorId null: the market's, for creators without rules of their own. */
  async findRules(db: Kysely<unknown>, creatorId: OrganizationId | null): Promise<readonly HoldRule[]> {
    const { rows } = await sql<{ rules: HoldRule[] }>`
      select rules from ordering.hold_rules where creator_id = ${creatorId}::uuid or creator_id is null
      order by creator_id nulls last limit 1`.execute(db);
    return withDefaults(rows[0]?.rules ?? null);
  }

  async putRules(tx: Tx, creatorId: OrganizationId | null, rules: readonly HoldRule[]): Promise<void> {
    await sql`insert into ordering.hold_rules (creator_id, rules, changed_at)
      values (${creatorId}, ${JSON.stringify(rules)}::jsonb, platform.now())
      on conflict (creator_id) do update set rules = excluded.rules, changed_at = excluded.changed_at`.execute(tx);
  }
}

/** Orders of the same creator and day; hash by hash and order by order, as the planner must not read all of either. */
const countDay = (column: 'phone_hash' | 'address_hash') => sql`
  select count(*) filter (where other.status not in ('EXPIRED', 'CANCELLED'))::int as placed,
    count(*) filter (where other.status = 'EXPIRED')::int as expired
  from ordering.shopper_contact same
  cross join lateral (select status, creator_id from ordering."order" where id = same.order_id offset 0) other
  where same.${sql.ref(column)} = contact.${sql.ref(column)} and other.creator_id = o.creator_id
    and same.placed_at > platform.now() - interval '24 hours'`;

/** A rule that came after a creator wrote his counts for him as it does for everybody. */
function withDefaults(rules: readonly HoldRule[] | null): readonly HoldRule[] {
  return DEFAULT_HOLD_RULES.map((rule) => rules?.find(({ kind }) => kind === rule.kind) ?? rule);
}
