import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { OrderId } from '@app/kernel';
import { canonicalJson, type Tx } from '@app/platform';

import type { RoutingDecision } from '../domain/decision.js';

@Injectable()
export class DecisionRepository {
  /** Keeps why each line went where it went, with the figures of that moment. */
  async insertAll(
    tx: Tx,
    decided: readonly { readonly orderId: OrderId; readonly decision: RoutingDecision }[],
  ): Promise<void> {
    if (decided.length === 0) return;
    await sql`insert into order_routing.decision (order_id, lines, freight_minor, decided_at)
      select order_id, lines::jsonb, freight_minor, platform.now()
      from unnest(${decided.map(({ orderId }) => orderId)}::uuid[],
        ${decided.map(({ decision }) => canonicalJson(decision.lines))}::text[],
        ${decided.map(({ decision }) => decision.freightMinor)}::bigint[]) as new (order_id, lines, freight_minor)`.execute(
      tx,
    );
  }
}
