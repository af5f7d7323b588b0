import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import type { OrganizationId } from '@app/kernel';

import { orderRoutingTables } from '../data/order-routing-tables.js';
import { DEFAULT_REROUTE, type ReroutePolicies } from '../domain/reroute.rules.js';
import { DEFAULT_RULES, type RoutingPreference, type RoutingRules } from '../domain/routing-rules.js';

export interface CreatorRules extends RoutingRules, ReroutePolicies {}

@Injectable()
export class RoutingRulesQuery {
  /** The creator's own, or the defaults. */
  async ofCreator(db: Kysely<unknown>, creatorId: OrganizationId): Promise<CreatorRules> {
    const found = await this.ofCreators(db, [creatorId]);
    return found.get(creatorId) ?? { ...DEFAULT_RULES, ...DEFAULT_REROUTE };
  }

  /** Of those who have rules of their own. */
  async ofCreators(
    db: Kysely<unknown>,
    creatorIds: readonly OrganizationId[],
  ): Promise<ReadonlyMap<OrganizationId, CreatorRules>> {
    if (creatorIds.length === 0) return new Map();
    const rows = await orderRoutingTables
      .read(db)
      .selectFrom('order_routing.routing_rules')
      .selectAll()
      .where('creator_id', 'in', creatorIds)
      .execute();
    return new Map(
      rows.map((row) => [
        row.creator_id as OrganizationId,
        {
          weights: {
            splitPenaltyMinor: row.split_penalty_minor,
            lateDayMinor: row.late_day_minor,
            expectedDays: row.expected_days,
            failureMinor: row.failure_minor,
          },
          preferences: row.preferences as RoutingPreference[],
          reroutePolicy: row.reroute_policy as ReroutePolicies['reroutePolicy'],
          unansweredPolicy: row.unanswered_policy as ReroutePolicies['unansweredPolicy'],
        },
      ]),
    );
  }
}
