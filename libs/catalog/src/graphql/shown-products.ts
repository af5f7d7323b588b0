import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

import type { ProductId } from '@app/kernel';
import { Database, withKnownFields } from '@app/platform';

import { CategoryQuery } from '../queries/category.query.js';
import { GoodsQuery } from '../queries/goods.query.js';
import { OffersOfProductsQuery } from '../queries/offers-of-products.query.js';
import { SearchIndex } from '../search/search-index.js';
import { toCategoryType } from './category.type.js';
import { toOfferSummaryType } from './offer-summary.js';
import { type ProductType, toProductType } from './product.type.js';

const KEPT = 50_000;

/**
 * Products as pages of a search show them, read once and kept until the change feed tells that they changed; so a page
 * costs no query when others looked at its goods before. What is kept is never older than what the index finds.
 */
@Injectable()
export class ShownProducts {
  private readonly kept = new LRUCache<ProductId, ProductType>({ max: KEPT });
  private changes = 0;

  constructor(
    private readonly database: Database,
    private readonly goods: GoodsQuery,
    private readonly categories: CategoryQuery,
    private readonly offers: OffersOfProductsQuery,
    index: SearchIndex,
  ) {
    index.watch((productIds) => {
      this.changes++;
      for (const id of productIds) this.kept.delete(id);
    });
  }

  /** In their order; those that are not there any more are left out. */
  async get(ids: readonly ProductId[]): Promise<ProductType[]> {
    const missing = ids.filter((id) => !this.kept.has(id));
    const read = missing.length > 0 ? await this.read(missing) : null;
    return ids.flatMap((id) => read?.get(id) ?? this.kept.get(id) ?? []);
  }

  private async read(ids: readonly ProductId[]): Promise<ReadonlyMap<ProductId, ProductType>> {
    const before = this.changes;
    const { reader } = this.database;
    const [cards, summaries] = await Promise.all([this.goods.cards(reader, ids), this.offers.summariesOf(reader, ids)]);
    const categories = await this.categories.byIds(reader, [...new Set(cards.map(({ categoryId }) => categoryId))]);
    const categoryOf = new Map(categories.map((category) => [category.id, toCategoryType(category)]));
    const summaryOf = new Map(summaries.map((summary, index) => [ids[index], summary]));
    const products = cards.map((card): [ProductId, ProductType] => {
      const summary = summaryOf.get(card.productId);
      const category = categoryOf.get(card.categoryId);
      const offerSummary = summary ? toOfferSummaryType(summary) : null;
      return [card.productId, withKnownFields(toProductType(card), { offerSummary, ...(category && { category }) })];
    });
    // Something changed while it was read: shown once, but not kept.
    if (before === this.changes) for (const [id, product] of products) this.kept.set(id, product);
    return new Map(products);
  }
}
