import { Injectable } from '@nestjs/common';

import { feedReceived } from '@app/contracts';
import type { FeedId, OrganizationId } from '@app/kernel';
import { type CompleteDelivery, ListensByQueue, type QueueListener, type StoredEvent, type Tx } from '@app/platform';

import { ImportFeed } from '../use-cases/import-feed.js';

interface FeedFact {
  readonly feedId: FeedId;
  readonly supplierId: OrganizationId;
}

@ListensByQueue()
@Injectable()
export class ImportFeedListener implements QueueListener<FeedFact> {
  readonly listener = 'catalog.import-feed';
  readonly event = feedReceived;
  readonly lane = 'LONG';
  // Each try goes on where the last one ended, and a long import outlasts its lease: so often, and patiently.
  readonly retryAfterMs = [1_000, 5_000, 15_000, 60_000, 60_000, 300_000, 300_000, 300_000, 1_800_000, 1_800_000];

  constructor(private readonly importFeed: ImportFeed) {}

  handle({ payload }: StoredEvent<FeedFact>, complete: CompleteDelivery): Promise<void> {
    return this.importFeed.execute(payload.feedId, complete);
  }

  onDead(tx: Tx, { payload }: StoredEvent<FeedFact>): Promise<void> {
    return this.importFeed.giveUp(tx, payload.feedId);
  }
}
