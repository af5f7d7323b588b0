import { defineEvent, type ListingBatchId, type ListingId, type OrganizationId } from '@app/kernel';

interface ListingBatchFact {
  readonly batchId: ListingBatchId;
  readonly creatorId: OrganizationId;
}

export const listingBatchStarted = defineEvent<ListingBatchFact>('storefront.listing-batch-started.v1');
export const listingBatchFinished = defineEvent<
  ListingBatchFact & { done: number; unchanged: number; refused: number }
>('storefront.listing-batch-finished.v1');
/** What became of a creator's listings when their offers changed: how many of them, and one that is among them. */
export const listingsFollowed = defineEvent<{
  creatorId: OrganizationId;
  listingId: ListingId;
  paused: number;
  resumed: number;
  repriced: number;
  costChanged: number;
}>('storefront.listings-followed.v1');
