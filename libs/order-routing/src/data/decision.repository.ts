import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { OrderId } from '@app/kernel';
import { canonicalJson, type Tx } from '@app/platform';

import type { RoutingDecision } from '../domain/decision.js';
import { orderRoutingTables } from './order-routing-tables.js';

@Injectable()
export class DecisionRepository {
  /** Keeps why each line went where it went, with the figures of that moment. */
  async insert(tx: Tx, orderId: OrderId, { lines, freightMinor }: RoutingDecision): Promise<void> {
    await orderRoutingTables
      .write(tx)
      .insertInto('order_routing.decision')
      .values({
        order_id: orderId,
        lines: canonicalJson(lines),
        freight_minor: freightMinor,
        decided_at: sql<Date>`platform.now()`,
      })
      .execute();
  }
}
