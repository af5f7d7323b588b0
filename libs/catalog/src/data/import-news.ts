import { Injectable } from '@nestjs/common';

import type { OfferId } from '@app/kernel';
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

  /** @param flipped offers that ran out of stock by it, or have some again. */
  async tell(tx: Tx, plan: MergePlan, flipped: readonly OfferId[]): Promise<void> {
    const changed = [
      ...[plan.newProducts, plan.changedProducts, plan.changedSkus, plan.newOffers, plan.changedOffers].flat(),
    ].map(({ productId }) => productId);
    await this.searchIndex.refreshSearch(tx, [...new Set(changed)]);
    const fresh = new Set(plan.newOffers.map(({ offerId }) => offerId));
    const known = flipped.filter((offerId) => !fresh.has(offerId));
    await this.searchIndex.refreshInStock(tx, known);
    // What is new cannot be for sale anywhere yet.
    const newProducts = new Set(plan.newProducts.map(({ productId }) => productId));
    const offered = [...plan.changedOffers, ...plan.newOffers].map(({ productId }) => productId);
    await this.offerNews.tellOfProducts(
      tx,
      offered.filter((productId) => !newProducts.has(productId)),
    );
    await this.offerNews.tellOfStock(tx, known);
  }
}
