import { Injectable } from '@nestjs/common';

import type { Tx } from '@app/platform';

import type { MergePlan } from '../domain/feed/merge-plan.js';
import { OfferNews } from './offer-news.js';
import { SearchIndexRepository } from './search-index.repository.js';

/** Tells search and the other contexts what a batch of an import changed. */
@Injectable()
export class ImportNews {
  constructor(
    private readonly searchIndex: SearchIndexRepository,
    private readonly offerNews: OfferNews,
  ) {}

  async tell(tx: Tx, plan: MergePlan): Promise<void> {
    const changed = [
      ...[plan.newProducts, plan.changedProducts, plan.changedSkus, plan.newOffers, plan.changedOffers].flat(),
    ].map(({ productId }) => productId);
    await this.searchIndex.refreshSearch(tx, [...new Set(changed)]);
    const fresh = new Set(plan.newOffers.map(({ offerId }) => offerId));
    const restocked = plan.stocks.map(({ offerId }) => offerId).filter((offerId) => !fresh.has(offerId));
    await this.searchIndex.refreshInStock(tx, restocked);
    await this.offerNews.tellOfProducts(
      tx,
      plan.changedOffers.map(({ productId }) => productId),
    );
    await this.offerNews.tellOfStock(tx, restocked);
  }
}
