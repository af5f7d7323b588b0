import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '@app/platform';

import { FeedRepository } from '../data/feed.repository.js';

/** How long a file may be on its way, and how long it is told what became of each row. */
const RECEIVING_HOURS = 24;
const RESULT_DAYS = 30;

@Injectable()
export class TidyFeeds {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly feeds: FeedRepository,
  ) {}

  /**
   * Forgets one file that never arrived whole, or the rows of one feed that ended long ago; its figures stay.
   * @returns whether there may be more.
   */
  execute(): Promise<boolean> {
    return this.unitOfWork.transaction(async (tx) => {
      const unfinished = await this.feeds.lockUnfinished(tx, RECEIVING_HOURS);
      if (unfinished) await this.feeds.discard(tx, unfinished);
      const old = await this.feeds.lockOldResult(tx, RESULT_DAYS);
      if (old) await this.feeds.dropResult(tx, old);
      return unfinished !== null || old !== null;
    });
  }
}
