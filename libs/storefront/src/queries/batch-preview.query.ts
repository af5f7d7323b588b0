import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import { mapPage, MarketSettings, type Page } from '@app/platform';

import { planRow } from '../domain/listing-batch.js';
import { type BatchPlanWish, namedRules, toPlan } from '../domain/price-rule.wish.js';
import { BatchGoodsQuery } from './batch-goods.query.js';
import { ListingBatchesQuery, type ListingBatch, type ListingBatchRow } from './listing-batches.query.js';
import { PriceRulesQuery } from './price-rules.query.js';

interface PageWish {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** What a batch would do to its products if it were started now. */
@Injectable()
export class BatchPreviewQuery {
  constructor(
    private readonly settings: MarketSettings,
    private readonly batches: ListingBatchesQuery,
    private readonly batchGoods: BatchGoodsQuery,
    private readonly priceRules: PriceRulesQuery,
  ) {}

  /** One page of its products; nothing is written. @throws InvalidInput, NotFound */
  async find(
    db: Kysely<unknown>,
    batch: ListingBatch,
    wish: BatchPlanWish,
    page: PageWish,
  ): Promise<Page<ListingBatchRow>> {
    const { batchId, creatorId, currency } = batch;
    const stored = await this.priceRules.ofCreatorByIds(db, creatorId, namedRules([wish]));
    const plan = toPlan(wish, stored, currency);
    const { feeBasisPoints } = await this.settings.get();
    const rows = await this.batches.rows(db, batchId, null, page);
    const productIds = rows.nodes.map(({ productId }) => productId);
    const goods = await this.batchGoods.find(db, creatorId, productIds);
    return mapPage(rows, (row) => {
      const found = goods.get(row.productId) ?? { product: null, listing: null, offers: [] };
      const { outcome, refusal, figures } = planRow(plan, found, { currency, feeBasisPoints });
      return { ...row, outcome, code: refusal?.code ?? null, message: refusal?.message ?? null, figures };
    });
  }
}
