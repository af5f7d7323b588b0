import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';

import { type OrganizationId, type PriceRuleId, type TenantActor, toGlobalId } from '@app/kernel';
import { Access, CurrentLoaders, CurrentOrganizationId, CurrentTenant, Database, type Loaders } from '@app/platform';

import { PriceRulesQuery } from '../queries/price-rules.query.js';
import { CreatePriceRule } from '../use-cases/create-price-rule.js';
import { DeletePriceRule } from '../use-cases/delete-price-rule.js';
import { UpdatePriceRule } from '../use-cases/update-price-rule.js';
import { ListingType } from './listing.type.js';
import { CreatePriceRuleInput, DeletePriceRuleInput, UpdatePriceRuleInput } from './price-rule.input.js';
import {
  CreatePriceRulePayload,
  DeletePriceRulePayload,
  PriceRuleType,
  toPriceRuleType,
  UpdatePriceRulePayload,
} from './price-rule.type.js';

/** The price rules of a creator's shop. */
@Resolver()
export class PriceRuleResolver {
  constructor(
    private readonly database: Database,
    private readonly priceRules: PriceRulesQuery,
    private readonly create: CreatePriceRule,
    private readonly update: UpdatePriceRule,
    private readonly remove: DeletePriceRule,
  ) {}

  @Query(() => [PriceRuleType], { description: 'The calling creator’s price rules, by name; at most 50.' })
  @Access.to(['CREATOR'], { permission: 'shop:read' })
  async myPriceRules(@CurrentOrganizationId() creatorId: OrganizationId): Promise<PriceRuleType[]> {
    return (await this.priceRules.ofCreator(this.database.reader, creatorId)).map(toPriceRuleType);
  }

  @Mutation(() => CreatePriceRulePayload, { description: 'Keeps a price rule under a name, for listings to follow.' })
  @Access.to(['CREATOR'], { permission: 'shop:write' })
  async createPriceRule(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'The rule.' }) input: CreatePriceRuleInput,
  ): Promise<CreatePriceRulePayload> {
    return this.toPayload(actor, await this.create.execute(actor, input));
  }

  @Mutation(() => UpdatePriceRulePayload, {
    description: 'Changes a price rule. Listings that follow it keep their prices until they are repriced.',
  })
  @Access.to(['CREATOR'], { permission: 'shop:write' })
  async updatePriceRule(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'The rule as it is to be.' }) input: UpdatePriceRuleInput,
  ): Promise<UpdatePriceRulePayload> {
    return this.toPayload(actor, await this.update.execute(actor, input));
  }

  @Mutation(() => DeletePriceRulePayload, {
    description: 'Deletes a price rule. Listings that followed it keep their prices.',
  })
  @Access.to(['CREATOR'], { permission: 'shop:write' })
  async deletePriceRule(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'The rule.' }) { priceRuleId }: DeletePriceRuleInput,
  ): Promise<DeletePriceRulePayload> {
    await this.remove.execute(actor, priceRuleId);
    return { priceRuleId: toGlobalId('PriceRule', priceRuleId), userErrors: [] };
  }

  private async toPayload(
    { organizationId }: TenantActor,
    id: PriceRuleId,
  ): Promise<{ priceRule: PriceRuleType | null; userErrors: [] }> {
    const rule = (await this.priceRules.ofCreatorByIds(this.database.reader, organizationId, [id])).get(id);
    return { priceRule: rule ? toPriceRuleType(rule) : null, userErrors: [] };
  }
}

type PriceRuleLoader = DataLoader<PriceRuleId, PriceRuleType | null>;

/** Which rule a listing follows. */
@Resolver(() => ListingType)
export class ListingPriceRuleResolver {
  constructor(
    private readonly database: Database,
    private readonly priceRules: PriceRulesQuery,
  ) {}

  @ResolveField(() => PriceRuleType, {
    nullable: true,
    description: 'The stored rule that its prices follow; null: they were set by hand, or by a rule that counted once.',
  })
  async priceRule(
    @Parent() { priceRuleRef }: ListingType,
    @CurrentOrganizationId() creatorId: OrganizationId,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<PriceRuleType | null> {
    if (!priceRuleRef) return null;
    const loader = loaders.of<PriceRuleLoader>(this, () => new DataLoader((ids) => this.load(creatorId, ids)));
    return loader.load(priceRuleRef);
  }

  private async load(creatorId: OrganizationId, ids: readonly PriceRuleId[]): Promise<(PriceRuleType | null)[]> {
    const found = await this.priceRules.ofCreatorByIds(this.database.reader, creatorId, ids);
    return ids.map((id) => {
      const rule = found.get(id);
      return rule ? toPriceRuleType(rule) : null;
    });
  }
}
