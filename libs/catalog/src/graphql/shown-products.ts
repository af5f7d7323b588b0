import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

import type { CategoryId, ProductId } from '@app/kernel';
import { Database, withKnownFields } from '@app/platform';

import { CategoryQuery } from '../queries/category.query.js';
import { GoodsQuery } from '../queries/goods.query.js';
import { OffersOfProductsQuery } from '../queries/offers-of-products.query.js';
import { SearchIndex } from '../search/search-index.js';
import { type CategoryType, toCategoryType } from './category.type.js';
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
  /** Categories are never renamed. */
  private readonly keptCategories = new Map<CategoryId, CategoryType>();
  /** One for each read that is under way. */
  private readonly changedWhileReading = new Set<Set<ProductId>>();

  constructor(
    private readonly database: Database,
    private readonly goods: GoodsQuery,
    private readonly categories: CategoryQuery,
    private readonly offers: OffersOfProductsQuery,
    index: SearchIndex,
  ) {
    index.watch((productIds) => {
      for (const id of productIds) {
        this.kept.delete(id);
        for (const changed of this.changedWhileReading) changed.add(id);
      }
    });
  }

  /** In their order; those that are not there any more are left out. */
  async get(ids: readonly ProductId[]): Promise<ProductType[]> {
    const missing = ids.filter((id) => !this.kept.has(id));
    const read = missing.length > 0 ? await this.read(missing) : null;
    return ids.flatMap((id) => read?.get(id) ?? this.kept.get(id) ?? []);
  }

  private async read(ids: readonly ProductId[]): Promise<ReadonlyMap<ProductId, ProductType>> {
    const changed = new Set<ProductId>();
    this.changedWhileReading.add(changed);
    try {
      const products = await this.readProducts(ids);
      // What changed while it was read is shown once, but not kept.
      for (const [id, product] of products) if (!changed.has(id)) this.kept.set(id, product);
      return products;
    } finally {
      this.changedWhileReading.delete(changed);
    }
  }

  private async readProducts(ids: readonly ProductId[]): Promise<ReadonlyMap<ProductId, ProductType>> {
    const { reader } = this.database;
    const [cards, summaries] = await Promise.all([this.goods.cards(reader, ids), this.offers.summariesOf(reader, ids)]);
    await this.readCategories(cards.map(({ categoryId }) => categoryId));
    const summaryOf = new Map(summaries.map((summary, index) => [ids[index], summary]));
    return new Map(
      cards.map((card) => {
        const summary = summaryOf.get(card.productId);
        const category = this.keptCategories.get(card.categoryId);
        const offerSummary = summary ? toOfferSummaryType(summary) : null;
        return [card.productId, withKnownFields(toProductType(card), { offerSummary, ...(category && { category }) })];
      }),
    );
  }

  private async readCategories(ids: readonly CategoryId[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.keptCategories.has(id));
    if (missing.length === 0) return;
    const read = await this.categories.byIds(this.database.reader, missing);
    for (const category of read) this.keptCategories.set(category.id, toCategoryType(category));
  }
}
