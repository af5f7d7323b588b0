import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import type { OrganizationId, TenantActor } from '@app/kernel';
import { Access, CurrentOrganizationId, CurrentTenant, Database } from '@app/platform';

import { RoutingRulesQuery } from '../queries/routing-rules.query.js';
import { SetRoutingRules } from '../use-cases/set-routing-rules.js';
import {
  RoutingRulesType,
  SetRoutingRulesInput,
  SetRoutingRulesPayload,
  toRoutingRulesType,
} from './routing-rules.type.js';

@Resolver()
export class RoutingRulesResolver {
  constructor(
    private readonly database: Database,
    private readonly rules: RoutingRulesQuery,
    private readonly setRules: SetRoutingRules,
  ) {}

  @Query(() => RoutingRulesType, { description: 'How the calling creator’s orders are routed.' })
  @Access.to(['CREATOR'], { permission: 'shop:read' })
  async routingRules(@CurrentOrganizationId() creatorId: OrganizationId): Promise<RoutingRulesType> {
    return toRoutingRulesType(await this.rules.ofCreator(this.database.reader, creatorId));
  }

  @Mutation(() => SetRoutingRulesPayload, {
    description: 'Replaces the calling creator’s routing rules, from the next order on.',
  })
  @Access.to(['CREATOR'], { permission: 'shop:write' })
  async setRoutingRules(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'The rules.' }) input: SetRoutingRulesInput,
  ): Promise<SetRoutingRulesPayload> {
    const creatorId = await this.setRules.execute(actor, input);
    return {
      routingRules: toRoutingRulesType(await this.rules.ofCreator(this.database.reader, creatorId)),
      userErrors: [],
    };
  }
}
