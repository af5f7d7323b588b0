import { Injectable } from '@nestjs/common';

import { feedFinished } from '@app/contracts';
import { eventOf, type FeedId, NotFound } from '@app/kernel';
import { type CompleteDelivery, Outbox, type Tx } from '@app/platform';

import { FeedRepository } from '../data/feed.repository.js';
import { ImportThread } from '../import-thread/import-thread.js';

/** Imports a feed and ends it. */
@Injectable()
export class ImportFeed {
  constructor(
    private readonly outbox: Outbox,
    private readonly feeds: FeedRepository,
    private readonly thread: ImportThread,
  ) {}

  /**
   * Imports what is left of a feed and ends it: as DONE, or as FAILED with a sentence when it cannot be read.
   * @throws Postpone when the process stops, or another worker is at it.
   */
  async execute(feedId: FeedId, complete: CompleteDelivery): Promise<void> {
    const failure = await this.thread.importRows(feedId);
    await complete((tx) => this.end(tx, feedId, failure));
  }

  /** Ends a feed as FAILED after the last try to import it. */
  async giveUp(tx: Tx, feedId: FeedId): Promise<void> {
    await this.end(
      tx,
      feedId,
      'The import failed by a fault of ours. Send the file again; if it stays, tell the operator.',
    );
  }

  private async end(tx: Tx, feedId: FeedId, failure: string | null): Promise<void> {
    await this.feeds.end(tx, feedId, failure);
    const feed = await this.feeds.find(tx, feedId);
    if (!feed) throw new NotFound('The feed');
    const { supplierId, accepted, refused } = feed;
    await this.outbox.append(tx, eventOf(feedFinished, { feedId, supplierId, accepted, refused }));
  }
}
