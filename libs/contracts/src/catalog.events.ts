import { type ChangeRequestId, defineEvent, type FeedId, type OrganizationId, type ProductId } from '@app/kernel';

export const feedReceived = defineEvent<{ feedId: FeedId; supplierId: OrganizationId }>('catalog.feed-received.v1');
export const feedFinished = defineEvent<{
  feedId: FeedId;
  supplierId: OrganizationId;
  accepted: number;
  refused: number;
}>('catalog.feed-finished.v1');

/** Terms, state or availability of offers of these products changed; at most some hundreds of products at once. */
export const offersChanged = defineEvent<{ productIds: readonly ProductId[] }>('catalog.offers-changed.v1');

export interface ChangeRequestFact {
  readonly changeRequestId: ChangeRequestId;
  readonly supplierId: OrganizationId;
}
export const changeProposed = defineEvent<ChangeRequestFact>('catalog.change-proposed.v1');
export const changeApproved = defineEvent<ChangeRequestFact>('catalog.change-approved.v1');
export const changeRefused = defineEvent<ChangeRequestFact>('catalog.change-refused.v1');
