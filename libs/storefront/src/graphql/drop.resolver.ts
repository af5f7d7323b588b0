import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';

import { CatalogFacade, type ProductCard } from '@app/catalog';
import {
  type DropId,
  type ListingId,
  NotFound,
  type OrganizationId,
  type ProductId,
  type TenantActor,
} from '@app/kernel';
import {
  Access,
  type Connection,
  CurrentLoaders,
  CurrentOrganizationId,
  CurrentTenant,
  Database,
  GlobalIdPipe,
  type Loaders,
  LocalizedTextType,
  MarketClock,
  PageArgs,
  toConnection,
} from '@app/platform';

import { DropsQuery } from '../queries/drops.query.js';
import { EndDrop } from '../use-cases/end-drop.js';
import { PlanDrop } from '../use-cases/plan-drop.js';
import { EndDropInput, EndDropPayload, PlanDropInput, PlanDropPayload } from './drop.input.js';
import {
  DropConnection,
  DropSkuType,
  DropType,
  ShopDropType,
  toDropSkuTypes,
  toDropType,
  toShopDropType,
} from './drop.type.js';

type CardLoader = DataLoader<ProductId, ProductCard | null>;

@Resolver(() => DropType)
export class DropResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: MarketClock,
    private readonly drops: DropsQuery,
    private readonly plan: PlanDrop,
    private readonly end: EndDrop,
    private readonly catalog: CatalogFacade,
  ) {}

  @Query(() => ShopDropType, {
    nullable: true,
    description: 'The drop of a listing that is planned or running, with what is left of it; null when there is none.',
  })
  @Access.everyone()
  async shopDrop(
    @Args('listingId', { type: () => ID, description: 'Id of the listing.' }, GlobalIdPipe('Listing'))
    listingId: ListingId,
  ): Promise<ShopDropType | null> {
    const drop = await this.drops.ofListing(this.database.reader, listingId);
    return drop && toShopDropType(drop, this.clock.now());
  }

  @Query(() => DropConnection, { name: 'drops', description: 'The creator’s drops, the newest first.' })
  @Access.to(['CREATOR'], { permission: 'shop:read' })
  async list(
    @CurrentOrganizationId() creatorId: OrganizationId,
    @Args() page: PageArgs,
  ): Promise<Connection<DropType>> {
    const now = this.clock.now();
    return toConnection(await this.drops.ofCreator(this.database.reader, creatorId, page), (drop) =>
      toDropType(drop, now),
    );
  }

  @Query(() => DropType, { name: 'drop', description: 'One drop by its id.' })
  @Access.to(['CREATOR'], { permission: 'shop:read' })
  async get(
    @CurrentOrganizationId() creatorId: OrganizationId,
    @Args('id', { type: () => ID, description: 'Id of the drop.' }, GlobalIdPipe('Drop')) id: DropId,
  ): Promise<DropType> {
    return toDropType(await this.drops.getOwn(this.database.reader, creatorId, id), this.clock.now());
  }

  @Mutation(() => PlanDropPayload, {
    description: 'Plans a limited sale of a listing; its stock is set aside at once, and nobody else sells it.',
  })
  @Access.to(['CREATOR'], { permission: 'shop:write' })
  async planDrop(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'The drop.' }) input: PlanDropInput,
  ): Promise<PlanDropPayload> {
    const { idempotencyKey, listingId, piecesPerShopper, skus } = input;
    const [startsAt, endsAt] = [new Date(input.startsAt), new Date(input.endsAt)];
    const wish = { idempotencyKey, listingId, startsAt, endsAt, piecesPerShopper, skus };
    return this.answer(tenant, await this.plan.execute(tenant, wish));
  }

  @Mutation(() => EndDropPayload, {
    description: 'Ends a drop before its time; what is left of its stock is for everybody again.',
  })
  @Access.to(['CREATOR'], { permission: 'shop:write' })
  async endDrop(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Which drop.' }) { dropId }: EndDropInput,
  ): Promise<EndDropPayload> {
    return this.answer(tenant, await this.end.execute(tenant, dropId));
  }

  @ResolveField(() => LocalizedTextType, { description: 'Title of the goods.' })
  async title(@Parent() { productRef }: DropType, @CurrentLoaders() loaders: Loaders): Promise<LocalizedTextType> {
    const card = await this.cardOf(productRef, loaders);
    return { zh: card.titleZh, en: card.titleEn };
  }

  @ResolveField(() => [DropSkuType], { description: 'What is sold in it, at most 100 variants.' })
  async skus(@Parent() { drop }: DropType, @CurrentLoaders() loaders: Loaders): Promise<DropSkuType[]> {
    const card = await this.cardOf(drop.productId, loaders);
    return toDropSkuTypes(
      drop,
      new Map(card.skus.map(({ skuId, options }) => [skuId, Object.values(options).map(({ zh, en }) => ({ zh, en }))])),
    );
  }

  private async answer(tenant: TenantActor, id: DropId): Promise<PlanDropPayload & EndDropPayload> {
    const drop = await this.drops.getOwn(this.database.reader, tenant.organizationId, id);
    return { drop: toDropType(drop, this.clock.now()), userErrors: [] };
  }

  private async cardOf(productId: ProductId, loaders: Loaders): Promise<ProductCard> {
    const loader = loaders.of<CardLoader>(this, () => new DataLoader((ids) => this.loadCards(ids)));
    const card = await loader.load(productId);
    if (!card) throw new NotFound('The product');
    return card;
  }

  private async loadCards(ids: readonly ProductId[]): Promise<(ProductCard | null)[]> {
    const cards = new Map(
      (await this.catalog.findProductCards(this.database.reader, ids)).map((card) => [card.productId, card]),
    );
    return ids.map((id) => cards.get(id) ?? null);
  }
}
