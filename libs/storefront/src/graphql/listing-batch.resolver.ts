import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { CatalogFacade } from '@app/catalog';
import { type ListingBatchId, NotFound, type OrganizationId, type TenantActor } from '@app/kernel';
import {
  Access,
  type Connection,
  CurrentOrganizationId,
  CurrentTenant,
  Database,
  GlobalIdPipe,
  type Page,
  PageArgs,
  toConnection,
} from '@app/platform';

import { BatchPreviewQuery } from '../queries/batch-preview.query.js';
import { ListingBatchesQuery, type ListingBatchRow } from '../queries/listing-batches.query.js';
import { ChooseListingBatch } from '../use-cases/choose-listing-batch.js';
import { StartListingBatch } from '../use-cases/start-listing-batch.js';
import {
  AddToListingBatchInput,
  DraftListingBatchInput,
  ListingBatchPreviewArgs,
  ListingBatchRowsArgs,
  RemoveFromListingBatchInput,
  StartListingBatchInput,
} from './listing-batch.input.js';
import {
  AddToListingBatchPayload,
  DraftListingBatchPayload,
  ListingBatchConnection,
  ListingBatchRowConnection,
  type ListingBatchRowType,
  ListingBatchType,
  RemoveFromListingBatchPayload,
  StartListingBatchPayload,
  toListingBatchRowType,
  toListingBatchType,
} from './listing-batch.type.js';

/** Listing in bulk. */
@Resolver(() => ListingBatchType)
export class ListingBatchResolver {
  constructor(
    private readonly database: Database,
    private readonly catalog: CatalogFacade,
    private readonly batches: ListingBatchesQuery,
    private readonly previews: BatchPreviewQuery,
    private readonly choose: ChooseListingBatch,
    private readonly start: StartListingBatch,
  ) {}

  @Query(() => ListingBatchConnection, {
    description: 'The calling creator’s batches, the newest first; kept for 90 days.',
  })
  @Access.to(['CREATOR'], { permission: 'shop:read' })
  async listingBatches(
    @CurrentOrganizationId() creatorId: OrganizationId,
    @Args() page: PageArgs,
  ): Promise<Connection<ListingBatchType>> {
    return toConnection(await this.batches.ofCreator(this.database.reader, creatorId, page), toListingBatchType);
  }

  @Query(() => ListingBatchType, { description: 'A batch of the calling creator.' })
  @Access.to(['CREATOR'], { permission: 'shop:read' })
  listingBatch(
    @CurrentOrganizationId() creatorId: OrganizationId,
    @Args('id', { type: () => ID, description: 'Id of the batch.' }, GlobalIdPipe('ListingBatch')) id: ListingBatchId,
  ): Promise<ListingBatchType> {
    return this.get(creatorId, id);
  }

  @ResolveField(() => ListingBatchRowConnection, {
    description: 'Its products and what became of each, as they were chosen.',
  })
  async rows(
    @Parent() { ref }: ListingBatchType,
    @Args() { outcome, ...page }: ListingBatchRowsArgs,
  ): Promise<Connection<ListingBatchRowType>> {
    return this.toRows(ref, await this.batches.rows(this.database.reader, ref.batchId, outcome ?? null, page));
  }

  @ResolveField(() => ListingBatchRowConnection, {
    description:
      'What it would do to its products if it were started now: prices, earnings, and what would be refused.',
  })
  async preview(
    @Parent() { ref }: ListingBatchType,
    @Args() { plan, ...page }: ListingBatchPreviewArgs,
  ): Promise<Connection<ListingBatchRowType>> {
    return this.toRows(ref, await this.previews.find(this.database.reader, ref, plan, page));
  }

  @Mutation(() => DraftListingBatchPayload, { description: 'Begins a batch with some products.' })
  @Access.to(['CREATOR'], { permission: 'shop:write' })
  async draftListingBatch(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'The products.' }) input: DraftListingBatchInput,
  ): Promise<DraftListingBatchPayload> {
    return this.toPayload(actor, await this.choose.draft(actor, input));
  }

  @Mutation(() => AddToListingBatchPayload, { description: 'Adds products to a batch that is not started.' })
  @Access.to(['CREATOR'], { permission: 'shop:write' })
  async addToListingBatch(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'The batch and the products.' }) input: AddToListingBatchInput,
  ): Promise<AddToListingBatchPayload> {
    return this.toPayload(actor, await this.choose.add(actor, input));
  }

  @Mutation(() => RemoveFromListingBatchPayload, { description: 'Takes products out of a batch that is not started.' })
  @Access.to(['CREATOR'], { permission: 'shop:write' })
  async removeFromListingBatch(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'The batch and the products.' }) input: RemoveFromListingBatchInput,
  ): Promise<RemoveFromListingBatchPayload> {
    return this.toPayload(actor, await this.choose.remove(actor, input));
  }

  @Mutation(() => StartListingBatchPayload, {
    description: 'Starts a batch. It works by itself; ask for the batch to see how far it is.',
  })
  @Access.to(['CREATOR'], { permission: 'shop:write' })
  async startListingBatch(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'The batch and what it is to do.' }) input: StartListingBatchInput,
  ): Promise<StartListingBatchPayload> {
    return this.toPayload(actor, await this.start.execute(actor, input));
  }

  /** @throws NotFound */
  private async get(creatorId: OrganizationId, id: ListingBatchId): Promise<ListingBatchType> {
    const batch = await this.batches.find(this.database.reader, creatorId, id);
    if (!batch) throw new NotFound('The batch', ['id']);
    return toListingBatchType(batch);
  }

  private async toPayload(
    { organizationId }: TenantActor,
    id: ListingBatchId,
  ): Promise<{ batch: ListingBatchType; userErrors: [] }> {
    return { batch: await this.get(organizationId, id), userErrors: [] };
  }

  private async toRows(
    { currency }: ListingBatchType['ref'],
    page: Page<ListingBatchRow>,
  ): Promise<Connection<ListingBatchRowType>> {
    const ids = page.nodes.map(({ productId }) => productId);
    const cards = await this.catalog.findProductCards(this.database.reader, ids);
    const cardOf = new Map(cards.map((card) => [card.productId, card]));
    return toConnection(page, (row) => toListingBatchRowType(row, cardOf.get(row.productId) ?? null, currency));
  }
}
