import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { OrganizationId, ShopId, TenantActor } from '@app/kernel';
import {
  Access,
  type Connection,
  CurrentOrganizationId,
  CurrentTenant,
  Database,
  MarketSettings,
  PageArgs,
  toConnection,
} from '@app/platform';

import { ListingViewsQuery } from '../queries/listing-views.query.js';
import { ListingsQuery } from '../queries/listings.query.js';
import { ShopLinks } from '../queries/shop-links.js';
import { ShopsQuery } from '../queries/shops.query.js';
import { ChangeShopStatus } from '../use-cases/change-shop-status.js';
import { CreateShop } from '../use-cases/create-shop.js';
import { UpdateShop } from '../use-cases/update-shop.js';
import { ShopListingConnection, type ShopListingType, toShopListingType } from './shop-listing.type.js';
import { CloseShopInput, CreateShopInput, OpenShopInput, UpdateShopInput } from './shop.input.js';
import {
  CloseShopPayload,
  CreateShopPayload,
  OpenShopPayload,
  ShopType,
  toShopType,
  UpdateShopPayload,
} from './shop.type.js';

const EMPTY_PAGE = { nodes: [], endCursor: null, hasNextPage: false };

/** A shop as everyone sees it. */
@Resolver(() => ShopType)
export class ShopResolver {
  constructor(
    private readonly database: Database,
    private readonly links: ShopLinks,
    private readonly shops: ShopsQuery,
    private readonly listingsQuery: ListingsQuery,
    private readonly views: ListingViewsQuery,
    private readonly settings: MarketSettings,
  ) {}

  @Query(() => ShopType, { nullable: true, description: 'The shop at this address; null when there is none.' })
  @Access.everyone()
  async shop(@Args('slug', { description: 'Last part of its address.' }) slug: string): Promise<ShopType | null> {
    const shop = await this.shops.findBySlug(this.database.reader, slug);
    return shop && toShopType(shop);
  }

  @ResolveField(() => String, { description: 'Its address, to share.' })
  url(@Parent() { slug }: ShopType): string {
    return this.links.ofShop(slug);
  }

  @ResolveField(() => Int, {
    description: 'The platform’s fee on the price of what is sold in MARKUP mode, in 1/10,000; for the creator.',
  })
  @Access.to(['CREATOR'], { permission: 'shop:read' })
  async feeBasisPoints(): Promise<number> {
    return (await this.settings.get()).feeBasisPoints;
  }

  @ResolveField(() => ShopListingConnection, {
    description: 'What it sells, newest first; nothing while it takes no orders.',
  })
  async listings(@Parent() shop: ShopType, @Args() page: PageArgs): Promise<Connection<ShopListingType>> {
    if (!shop.isOpen) return toConnection(EMPTY_PAGE, toShopListingType);
    const found = await this.listingsQuery.ofShop(this.database.reader, shop.ref, page);
    const views = await this.views.findOnSale(this.database.reader, found.nodes);
    const nodes = found.nodes.flatMap(({ listingId }) => views.get(listingId) ?? []);
    return toConnection({ ...found, nodes }, toShopListingType);
  }
}

/** A creator’s own shop. */
@Resolver()
export class MyShopResolver {
  constructor(
    private readonly database: Database,
    private readonly shops: ShopsQuery,
    private readonly create: CreateShop,
    private readonly update: UpdateShop,
    private readonly changeStatus: ChangeShopStatus,
  ) {}

  @Query(() => ShopType, { nullable: true, description: 'The calling creator’s shop; null when he has none yet.' })
  @Access.to(['CREATOR'], { permission: 'shop:read' })
  async myShop(@CurrentOrganizationId() creatorId: OrganizationId): Promise<ShopType | null> {
    const shop = await this.shops.findOfCreator(this.database.reader, creatorId);
    return shop && toShopType(shop);
  }

  @Mutation(() => CreateShopPayload, { description: 'Opens a shop for the calling creator, who may have one.' })
  @Access.to(['CREATOR'], { permission: 'shop:write' })
  async createShop(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'The shop.' }) input: CreateShopInput,
  ): Promise<CreateShopPayload> {
    return this.toPayload(await this.create.execute(actor, input));
  }

  @Mutation(() => UpdateShopPayload, { description: 'Changes what shoppers see of the shop, and its free freight.' })
  @Access.to(['CREATOR'], { permission: 'shop:write' })
  async updateShop(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'The changes.' }) input: UpdateShopInput,
  ): Promise<UpdateShopPayload> {
    return this.toPayload(await this.update.execute(actor, input));
  }

  @Mutation(() => OpenShopPayload, { description: 'Lets the shop take orders. Of one that does, nothing changes.' })
  @Access.to(['CREATOR'], { permission: 'shop:write' })
  async openShop(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'The shop.' }) { shopId }: OpenShopInput,
  ): Promise<OpenShopPayload> {
    return this.toPayload(await this.changeStatus.execute(actor, 'open', shopId));
  }

  @Mutation(() => CloseShopPayload, { description: 'Takes no more orders; those that were placed go on.' })
  @Access.to(['CREATOR'], { permission: 'shop:write' })
  async closeShop(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'The shop.' }) { shopId }: CloseShopInput,
  ): Promise<CloseShopPayload> {
    return this.toPayload(await this.changeStatus.execute(actor, 'close', shopId));
  }

  private async toPayload(shopId: ShopId): Promise<{ shop: ShopType; userErrors: [] }> {
    return { shop: toShopType(await this.shops.get(this.database.reader, shopId)), userErrors: [] };
  }
}
