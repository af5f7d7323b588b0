import type { RoutingRulesQuery, SetRoutingRulesInput } from '../../../gql/graphql.js';

/** Rules as the page holds them while they are changed. */
export type RulesDraft = Omit<SetRoutingRulesInput, 'unansweredPolicy'> &
  Required<Pick<SetRoutingRulesInput, 'unansweredPolicy'>>;

export function toDraft({ routingRules: rules }: RoutingRulesQuery): RulesDraft {
  return {
    splitPenalty: rules.splitPenalty.amount,
    lateDay: rules.lateDay.amount,
    expectedDays: rules.expectedDays,
    failure: rules.failure.amount,
    preferences: rules.preferences.map(({ kind, supplierId, skuId }) => ({ kind, supplierId, skuId })),
    reroutePolicy: rules.reroutePolicy,
    unansweredPolicy: rules.unansweredPolicy,
  };
}

const AMOUNT = /^\d{1,7}(\.\d{1,2})?$/;

/** Whether the draft can be saved or tried as it is. */
export function isRight({ splitPenalty, lateDay, failure, expectedDays }: RulesDraft): boolean {
  return [splitPenalty, lateDay, failure].every((text) => AMOUNT.test(text)) && Number.isInteger(expectedDays);
}
