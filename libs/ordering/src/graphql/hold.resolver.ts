import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import type { TenantActor } from '@app/kernel';
import { Access, CurrentTenant } from '@app/platform';

import { HoldsQuery } from '../queries/holds.query.js';
import { OrdersQuery } from '../queries/orders.query.js';
import { DecideHold } from '../use-cases/decide-hold.js';
import { SetHoldRules } from '../use-cases/set-hold-rules.js';
import { DecideHoldInput, DecideHoldPayload, SetHoldRulesInput, SetHoldRulesPayload } from './hold.input.js';
import { HoldRuleType, toHoldRuleType } from './hold.type.js';
import { toOrderType } from './order.type.js';

@Resolver()
export class HoldResolver {
  constructor(
    private readonly holds: HoldsQuery,
    private readonly orders: OrdersQuery,
    private readonly decide: DecideHold,
    private readonly setRules: SetHoldRules,
  ) {}

  @Query(() => [HoldRuleType], {
    name: 'holdRules',
    description:
      'By which rules the creator’s paid orders are held; the operator sees those that count for creators without rules of their own. At most 7.',
  })
  @Access.to(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
  async rules(@CurrentTenant() tenant: TenantActor): Promise<HoldRuleType[]> {
    return (await this.holds.rulesOf(ownerOf(tenant))).map(toHoldRuleType);
  }

  @Mutation(() => SetHoldRulesPayload, {
    description: 'Changes the rules by which paid orders are held, from the next payment on.',
  })
  @Access.to(['CREATOR', 'PLATFORM'], { permission: 'orders:write' })
  async setHoldRules(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'The rules.' }) input: SetHoldRulesInput,
  ): Promise<SetHoldRulesPayload> {
    await this.setRules.execute(tenant, input);
    return { holdRules: (await this.holds.rulesOf(ownerOf(tenant))).map(toHoldRuleType), userErrors: [] };
  }

  @Mutation(() => DecideHoldPayload, {
    description: 'Hands a held order to its suppliers, or cancels it: its stock goes back, what was paid is refunded.',
  })
  @Access.to(['CREATOR', 'PLATFORM'], { permission: 'orders:write' })
  async decideHold(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Which order, and what becomes of it.' }) input: DecideHoldInput,
  ): Promise<DecideHoldPayload> {
    const id = await this.decide.execute(tenant, input);
    return { order: toOrderType(await this.orders.get(id, null)), userErrors: [] };
  }
}

/** Null: the market's. */
const ownerOf = (tenant: TenantActor) => (tenant.organizationKind === 'PLATFORM' ? null : tenant.organizationId);
