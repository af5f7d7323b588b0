import { Injectable } from '@nestjs/common';

import { type FeedId, NotFound } from '@app/kernel';
import { Database, newId, Postpone, type Tx, UnitOfWork } from '@app/platform';

import { CategoryMappingRepository } from '../categories/category-mapping.repository.js';
import { FeedMergeRepository } from '../data/feed-merge.repository.js';
import { type FeedHead, FeedRepository } from '../data/feed.repository.js';
import { ImportNews } from '../data/import-news.js';
import { UnreadableFeed } from '../domain/feed/feed-columns.js';
import type { MergePlan } from '../domain/feed/merge-plan.js';
import { planMerge } from '../domain/feed/plan-merge.js';
import { FeedRows, type FeedRowBatch } from '../feed-files/feed-rows.js';
import { reportsByLine } from '../feed-files/row-reports.js';
import { KnownGoodsQuery } from '../queries/known-goods.query.js';

const IDS = { product: newId<'Product'>, sku: newId<'Sku'>, offer: newId<'Offer'> };

/** Brings a feed's rows into the catalogue, batch by batch, each in a transaction that also says how far it is. */
@Injectable()
export class ImportFeedRows {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly feeds: FeedRepository,
    private readonly rows: FeedRows,
    private readonly knownGoods: KnownGoodsQuery,
    private readonly merge: FeedMergeRepository,
    private readonly categories: CategoryMappingRepository,
    private readonly news: ImportNews,
  ) {}

  /**
   * Imports what is left of a feed.
   * @returns why the file cannot be read (further), or null at its end.
   * @throws Postpone when `isStopping`, or another worker is at it.
   */
  async execute(feedId: FeedId, isStopping: () => boolean): Promise<string | null> {
    const feed = await this.feeds.find(this.database.reader, feedId);
    if (!feed) throw new NotFound('The feed');
    await this.unitOfWork.transaction((tx) => this.feeds.start(tx, feedId));
    let lastLine = feed.lastLine;
    try {
      const scan = await this.rows.scan(feed);
      await this.unitOfWork.transaction((tx) => this.feeds.noteRowCount(tx, feedId, scan.rowCount));
      for await (const batch of this.rows.after(feed, scan)) {
        const plan = await this.unitOfWork.transaction((tx) => this.importBatch(tx, feed, lastLine, batch));
        // Not before the commit: a batch that is run again must not find its own rows there.
        for (const accepted of plan.accepted) batch.file.remember(accepted);
        lastLine = batch.lastLine;
        if (isStopping()) throw new Postpone('The worker stops; another goes on from here', 0);
      }
      return null;
    } catch (error) {
      if (error instanceof UnreadableFeed) return error.message;
      throw error;
    }
  }

  private async importBatch(tx: Tx, feed: FeedHead, from: number, batch: FeedRowBatch): Promise<MergePlan> {
    const { feedId, supplierId, warehouseId } = feed;
    await this.merge.lockSupplier(tx, supplierId);
    const known = await this.knownGoods.of(tx, supplierId, warehouseId, batch.rows);
    const plan = planMerge(batch.rows, known, batch.file, batch.categories, IDS);
    const reports = reportsByLine([...batch.refused, ...plan.reports], batch.parts);
    await this.feeds.advance(tx, feedId, from, { lastLine: batch.lastLine, doneBytes: batch.doneBytes, reports });
    const flipped = await this.merge.apply(tx, supplierId, { feedId, warehouseId }, plan);
    await this.categories.note(tx, supplierId, feedId, batch.mapper.takeSightings());
    await this.news.tell(tx, plan, flipped);
    return plan;
  }
}
