import { defineEvent, type FeedId, type OrganizationId } from '@app/kernel';

export const feedReceived = defineEvent<{ feedId: FeedId; supplierId: OrganizationId }>('catalog.feed-received.v1');
export const feedFinished = defineEvent<{
  feedId: FeedId;
  supplierId: OrganizationId;
  accepted: number;
  refused: number;
}>('catalog.feed-finished.v1');
