import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { type ListingId, NotFound, type OrganizationId, type TenantActor } from '@app/kernel';
import {
  Access,
  type Connection,
  CurrentOrganizationId,
  CurrentTenant,
  Database,
  GlobalIdPipe,
  toConnection,
} from '@app/platform';

import type { ListingAction } from '../domain/listing.state.js';
import { ListingViewsQuery } from '../queries/listing-views.query.js';
import { type Listing, ListingsQuery } from '../queries/listings.query.js';
import { ChangeListingPrices } from '../use-cases/change-listing-prices.js';
import { ChangeListingStatus } from '../use-cases/change-listing-status.js';
import { CreateListings } from '../use-cases/create-listings.js';
import {
  ChangeListingPricesInput,
  CreateListingsInput,
  ListingsArgs,
  PauseListingInput,
  RemoveListingInput,
  ResumeListingInput,
} from './listing.input.js';
import {
  ChangeListingPricesPayload,
  CreateListingsPayload,
  ListingConnection,
  ListingType,
  PauseListingPayload,
  RemoveListingPayload,
  ResumeListingPayload,
  toListingType,
} from './listing.type.js';

/** A creator's own listings. */
@Resolver(() => ListingType)
export class ListingResolver {
  constructor(
    private readonly database: Database,
    private readonly listingsQuery: ListingsQuery,
    private readonly views: ListingViewsQuery,
    private readonly create: CreateListings,
    private readonly changePrices: ChangeListingPrices,
    private readonly changeStatus: ChangeListingStatus,
  ) {}

  @Query(() => ListingConnection, { description: 'The calling creator’s listings, newest first.' })
  @Access.to(['CREATOR'], { permission: 'shop:read' })
  async listings(
    @CurrentOrganizationId() creatorId: OrganizationId,
    @Args() wish: ListingsArgs,
  ): Promise<Connection<ListingType>> {
    const page = await this.listingsQuery.ofCreator(this.database.reader, creatorId, wish, wish);
    return { ...toConnection({ ...page, nodes: [] }, toListingType), nodes: await this.toTypes(page.nodes) };
  }

  @Query(() => ListingType, { description: 'A listing of the calling creator.' })
  @Access.to(['CREATOR'], { permission: 'shop:read' })
  listing(
    @CurrentOrganizationId() creatorId: OrganizationId,
    @Args('id', { type: () => ID, description: 'Id of the listing.' }, GlobalIdPipe('Listing')) id: ListingId,
  ): Promise<ListingType> {
    return this.get(creatorId, id);
  }

  @Mutation(() => CreateListingsPayload, {
    description: 'Puts products on sale in the calling creator’s shop: all of them or, with every reason told, none.',
  })
  @Access.to(['CREATOR'], { permission: 'shop:write' })
  async createListings(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'The products and how to sell them.' }) input: CreateListingsInput,
  ): Promise<CreateListingsPayload> {
    await this.create.execute(actor, input);
    const productIds = input.listings.map(({ productId }) => productId);
    const listings = await this.listingsQuery.ofCreatorByProducts(
      this.database.reader,
      actor.organizationId,
      productIds,
    );
    return { listings: await this.toTypes(listings), userErrors: [] };
  }

  @Mutation(() => ChangeListingPricesPayload, {
    description: 'Sets prices of MARKUP listings: all of them or, with every reason told, none.',
  })
  @Access.to(['CREATOR'], { permission: 'shop:write' })
  async changeListingPrices(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'The listings and their new prices.' }) input: ChangeListingPricesInput,
  ): Promise<ChangeListingPricesPayload> {
    await this.changePrices.execute(actor, input);
    const ids = input.changes.map(({ listingId }) => listingId);
    const listings = await this.listingsQuery.ofCreatorByIds(this.database.reader, actor.organizationId, ids);
    return { listings: await this.toTypes(listings), userErrors: [] };
  }

  @Mutation(() => PauseListingPayload, { description: 'Takes a listing off sale until it is resumed.' })
  @Access.to(['CREATOR'], { permission: 'shop:write' })
  pauseListing(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'The listing.' }) { listingId }: PauseListingInput,
  ): Promise<PauseListingPayload> {
    return this.change(actor, 'pause', listingId);
  }

  @Mutation(() => ResumeListingPayload, { description: 'Puts a paused listing back on sale.' })
  @Access.to(['CREATOR'], { permission: 'shop:write' })
  resumeListing(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'The listing.' }) { listingId }: ResumeListingInput,
  ): Promise<ResumeListingPayload> {
    return this.change(actor, 'resume', listingId);
  }

  @Mutation(() => RemoveListingPayload, { description: 'Removes a listing for good. Orders that were placed go on.' })
  @Access.to(['CREATOR'], { permission: 'shop:write' })
  removeListing(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'The listing.' }) { listingId }: RemoveListingInput,
  ): Promise<RemoveListingPayload> {
    return this.change(actor, 'remove', listingId);
  }

  private async change(
    actor: TenantActor,
    action: ListingAction,
    listingId: ListingId,
  ): Promise<{ listing: ListingType; userErrors: [] }> {
    await this.changeStatus.execute(actor, action, listingId);
    return { listing: await this.get(actor.organizationId, listingId), userErrors: [] };
  }

  /** @throws NotFound */
  private async get(creatorId: OrganizationId, listingId: ListingId): Promise<ListingType> {
    const found = await this.listingsQuery.ofCreatorByIds(this.database.reader, creatorId, [listingId]);
    const [listing] = await this.toTypes(found);
    if (!listing) throw new NotFound('The listing', ['id']);
    return listing;
  }

  private async toTypes(listings: readonly Listing[]): Promise<ListingType[]> {
    const views = await this.views.find(this.database.reader, listings);
    return listings.flatMap(({ listingId }) => {
      const view = views.get(listingId);
      return view ? toListingType(view) : [];
    });
  }
}
