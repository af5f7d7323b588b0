import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { OrderId, OrganizationId } from '@app/kernel';
import { canonicalJson, type Tx } from '@app/platform';

import type { RoutingDecision } from '../domain/decision.js';
import { orderRoutingTables } from './order-routing-tables.js';

export interface OrderDecision {
  readonly orderId: OrderId;
  readonly creatorId: OrganizationId;
  readonly decision: RoutingDecision;
}

/** Every write of decisions and of the room that they take. */
@Injectable()
export class DecisionRepository {
  /** Keeps why each line went where it went, with the figures of that moment, and takes room on the days of the parcels. */
  async insertAll(tx: Tx, decided: readonly OrderDecision[]): Promise<void> {
    if (decided.length === 0) return;
    const decisions = decided.map(({ decision }) => decision);
    await sql`insert into order_routing.decision (order_id, creator_id, province, request, weights, lines, freight_minor,
        cost_minor, is_proven, gap, decided_at)
      select order_id, creator_id, province, request::jsonb, weights::jsonb, lines::jsonb, freight_minor, cost_minor,
        is_proven, gap, platform.now()
      from unnest(${decided.map(({ orderId }) => orderId)}::uuid[],
        ${decided.map(({ creatorId }) => creatorId)}::uuid[],
        ${decisions.map(({ province }) => province)}::text[],
        ${decisions.map(({ asked }) => canonicalJson(asked))}::text[],
        ${decisions.map(({ weights }) => canonicalJson(weights))}::text[],
        ${decisions.map(({ lines }) => canonicalJson(lines))}::text[],
        ${decisions.map(({ freightMinor }) => freightMinor)}::bigint[],
        ${decisions.map(({ costMinor }) => costMinor)}::bigint[],
        ${decisions.map(({ isProven }) => isProven)}::boolean[],
        ${decisions.map(({ gap }) => gap)}::float8[])
        as new (order_id, creator_id, province, request, weights, lines, freight_minor, cost_minor, is_proven, gap)`.execute(
      tx,
    );
    const limited = decided.flatMap(({ orderId, decision }) =>
      decision.parcels
        .filter(({ isLimited }) => isLimited)
        .map(({ warehouseId, beginsOn, pieces }) => ({
          warehouse_id: warehouseId,
          begins_on: beginsOn,
          order_id: orderId,
          pieces,
        })),
    );
    if (limited.length === 0) return;
    await orderRoutingTables.write(tx).insertInto('order_routing.begun_parcel').values(limited).execute();
  }

  /** Puts what was decided anew of some lines in the place of what was kept of them. */
  async amend(tx: Tx, orderId: OrderId, { lines }: RoutingDecision): Promise<void> {
    await sql`update order_routing.decision set lines = (
        select jsonb_agg(coalesce(renewed.line, kept.line) order by kept.place)
        from jsonb_array_elements(lines) with ordinality as kept (line, place)
        left join jsonb_array_elements(${canonicalJson(lines)}::jsonb) as renewed (line)
          on renewed.line ->> 'lineId' = kept.line ->> 'lineId')
      where order_id = ${orderId}`.execute(tx);
  }
}
