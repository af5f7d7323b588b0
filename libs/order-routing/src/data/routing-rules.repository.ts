import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { OrganizationId } from '@app/kernel';
import type { Tx } from '@app/platform';

import type { ReroutePolicies } from '../domain/reroute.rules.js';
import type { RoutingRules } from '../domain/routing-rules.js';
import { orderRoutingTables } from './order-routing-tables.js';

/** Every write of creators' rules, and of how suppliers do with what is routed to them. */
@Injectable()
export class RoutingRulesRepository {
  /** Puts these rules in the place of the creator's old ones. */
  async put(
    tx: Tx,
    creatorId: OrganizationId,
    { weights, preferences, reroutePolicy, unansweredPolicy }: RoutingRules & ReroutePolicies,
  ): Promise<void> {
    const row = {
      split_penalty_minor: weights.splitPenaltyMinor,
      late_day_minor: weights.lateDayMinor,
      expected_days: weights.expectedDays,
      failure_minor: weights.failureMinor,
      preferences: JSON.stringify(preferences),
      reroute_policy: reroutePolicy,
      unanswered_policy: unansweredPolicy,
      changed_at: sql<Date>`platform.now()`,
    };
    await orderRoutingTables
      .write(tx)
      .insertInto('order_routing.routing_rules')
      .values({ creator_id: creatorId, ...row })
      .onConflict((conflict) => conflict.column('creator_id').doUpdateSet(row))
      .execute();
  }

  async countOutcome(tx: Tx, supplierId: OrganizationId, outcome: 'served' | 'failed'): Promise<void> {
    const [served, failed] = outcome === 'served' ? [1, 0] : [0, 1];
    await sql`insert into order_routing.supplier_record as record (supplier_id, served, failed)
      values (${supplierId}, ${served}, ${failed})
      on conflict (supplier_id) do update
        set served = record.served + excluded.served, failed = record.failed + excluded.failed`.execute(tx);
  }
}
