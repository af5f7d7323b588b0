import { Args, Query, Resolver } from '@nestjs/graphql';

import { type OrganizationId, requireAmount } from '@app/kernel';
import { Access, CurrentOrganizationId, Database } from '@app/platform';

import { RulesTrialQuery } from '../queries/rules-trial.query.js';
import { RULES_CURRENCY } from '../use-cases/set-routing-rules.js';
import {
  RoutingSupplierType,
  RulesTrialInput,
  RulesTrialType,
  toRoutingSupplierType,
  toRulesTrialType,
} from './rules-trial.type.js';

@Resolver()
export class RulesTrialResolver {
  constructor(
    private readonly database: Database,
    private readonly trials: RulesTrialQuery,
  ) {}

  @Query(() => [RoutingSupplierType], {
    description: 'Who serves, or may serve, the calling creator’s latest 500 orders, by name; at most 500.',
  })
  @Access.to(['CREATOR'], { permission: 'shop:read' })
  async routingSuppliers(@CurrentOrganizationId() creatorId: OrganizationId): Promise<RoutingSupplierType[]> {
    return (await this.trials.suppliersOf(this.database.reader, creatorId)).map(toRoutingSupplierType);
  }

  @Query(() => RulesTrialType, {
    description: 'What other routing rules would have made of the calling creator’s latest orders. Nothing is written.',
  })
  @Access.to(['CREATOR'], { permission: 'shop:read' })
  async tryRoutingRules(
    @CurrentOrganizationId() creatorId: OrganizationId,
    @Args('input', { description: 'The rules to try.' }) input: RulesTrialInput,
  ): Promise<RulesTrialType> {
    const db = this.database.reader;
    const rules = {
      weights: {
        splitPenaltyMinor: requireAmount(input.splitPenalty, RULES_CURRENCY, ['splitPenalty']),
        lateDayMinor: requireAmount(input.lateDay, RULES_CURRENCY, ['lateDay']),
        expectedDays: input.expectedDays,
        failureMinor: requireAmount(input.failure, RULES_CURRENCY, ['failure']),
      },
      preferences: input.preferences.map(({ kind, supplierId, skuId }) => ({ kind, supplierId, skuId: skuId ?? null })),
    };
    return toRulesTrialType(await this.trials.run(db, creatorId, rules, input.orders));
  }
}
