import { Args, Query, Resolver } from '@nestjs/graphql';

import type { OrganizationId } from '@app/kernel';
import { Access, CurrentOrganizationId, Database } from '@app/platform';

import { MarginsQuery } from '../queries/margins.query.js';
import { MarginSimulationType, SimulateMarginInput, toMarginSimulation } from './margin.type.js';

@Resolver()
export class MarginResolver {
  constructor(
    private readonly database: Database,
    private readonly margins: MarginsQuery,
  ) {}

  @Query(() => MarginSimulationType, {
    description: 'What would be left of a variant, province by province, if it were sold so.',
  })
  @Access.to(['CREATOR'], { permission: 'shop:read' })
  async simulateMargin(
    @CurrentOrganizationId() creatorId: OrganizationId,
    @Args('input', { description: 'How it would be sold.' }) input: SimulateMarginInput,
  ): Promise<MarginSimulationType> {
    return toMarginSimulation(input.skuId, await this.margins.find(this.database.reader, creatorId, input));
  }
}
