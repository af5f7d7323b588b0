import { Injectable, type OnModuleDestroy } from '@nestjs/common';

import { listingBatchStarted } from '@app/contracts';
import type { ListingBatchId, OrganizationId } from '@app/kernel';
import { type CompleteDelivery, ListensByQueue, Postpone, type QueueListener, type StoredEvent } from '@app/platform';

import { RunListingBatch } from '../use-cases/run-listing-batch.js';

interface BatchFact {
  readonly batchId: ListingBatchId;
  readonly creatorId: OrganizationId;
}

@ListensByQueue()
@Injectable()
export class RunListingBatchListener implements QueueListener<BatchFact>, OnModuleDestroy {
  readonly listener = 'storefront.run-listing-batch';
  readonly event = listingBatchStarted;
  readonly lane = 'LONG';
  // Each try goes on behind the last step that was committed.
  readonly retryAfterMs = [1_000, 5_000, 15_000, 60_000, 300_000, 300_000, 1_800_000];
  private isStopping = false;

  constructor(private readonly runBatch: RunListingBatch) {}

  /** Called before the worker waits for what runs. */
  onModuleDestroy(): void {
    this.isStopping = true;
  }

  async handle({ payload }: StoredEvent<BatchFact>, complete: CompleteDelivery): Promise<void> {
    while (await this.runBatch.step(payload.batchId)) {
      if (this.isStopping) throw new Postpone('The worker stops; another goes on from here', 0);
    }
    await complete();
  }
}
