import { type RawBuilder, sql } from 'kysely';

import type { FreightRule } from '../domain/freight.rules.js';

/** As JSON has it: amounts as text, because JSON's numbers are not exact beyond 2^53. */
export interface FreightRuleJson extends Omit<FreightRule, 'firstFeeMinor' | 'additionalFeeMinor' | 'freeFromMinor'> {
  readonly firstFeeMinor: string;
  readonly additionalFeeMinor: string;
  readonly freeFromMinor: string | null;
}

/** The rules of `template` (a table or alias in the query's scope), in their order. */
export const RULES_OF_TEMPLATE: RawBuilder<FreightRuleJson[]> = sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
      'regions', rule.regions,
      'basis', rule.basis,
      'firstUnits', rule.first_units,
      'firstFeeMinor', rule.first_fee_minor::text,
      'additionalUnits', rule.additional_units,
      'additionalFeeMinor', rule.additional_fee_minor::text,
      'freeFromMinor', rule.free_from_minor::text,
      'freeFromPieces', rule.free_from_pieces,
      'transitDays', rule.transit_days
    ) order by rule.position), '[]')
  from order_routing.freight_rule rule where rule.template_id = template.id)`;

export function toFreightRule(json: FreightRuleJson): FreightRule {
  return {
    ...json,
    firstFeeMinor: BigInt(json.firstFeeMinor),
    additionalFeeMinor: BigInt(json.additionalFeeMinor),
    freeFromMinor: json.freeFromMinor === null ? null : BigInt(json.freeFromMinor),
  };
}
