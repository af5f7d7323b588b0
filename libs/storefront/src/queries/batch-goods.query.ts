import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import { CatalogFacade, type OfferTerms, type ProductCard } from '@app/catalog';
import type { OrganizationId, ProductId } from '@app/kernel';

import type { BatchGoods, ListedBefore } from '../domain/listing-batch.js';
import { ListingSkusQuery } from './listing-skus.query.js';
import { ListingsQuery } from './listings.query.js';
import { PriceRulesQuery } from './price-rules.query.js';

export interface GoodsOfBatch extends BatchGoods {
  readonly card: ProductCard | null;
}

/** Products as a batch finds them: in the catalogue, with their offers, and in the shop. */
@Injectable()
export class BatchGoodsQuery {
  constructor(
    private readonly catalog: CatalogFacade,
    private readonly listings: ListingsQuery,
    private readonly listingSkus: ListingSkusQuery,
    private readonly priceRules: PriceRulesQuery,
  ) {}

  /** One answer per product, in a fixed number of queries. */
  async find(
    db: Kysely<unknown>,
    creatorId: OrganizationId,
    productIds: readonly ProductId[],
  ): Promise<ReadonlyMap<ProductId, GoodsOfBatch>> {
    const cards = new Map((await this.catalog.findProductCards(db, productIds)).map((card) => [card.productId, card]));
    const skuIds = [...cards.values()].flatMap(({ skus }) => skus.map(({ skuId }) => skuId));
    const offers = new Map<ProductId, OfferTerms[]>();
    for (const offer of await this.catalog.findOffersOfSkus(db, skuIds)) {
      offers.set(offer.productId, [...(offers.get(offer.productId) ?? []), offer]);
    }
    const listed = await this.listed(db, creatorId, productIds);
    return new Map(
      productIds.map((productId) => {
        const card = cards.get(productId) ?? null;
        const product = card && { productId, skuIds: card.skus.map(({ skuId }) => skuId) };
        const listing = listed.get(productId) ?? null;
        return [productId, { card, product, listing, offers: offers.get(productId) ?? [] }];
      }),
    );
  }

  private async listed(
    db: Kysely<unknown>,
    creatorId: OrganizationId,
    productIds: readonly ProductId[],
  ): Promise<ReadonlyMap<ProductId, ListedBefore>> {
    const listings = await this.listings.ofCreatorByProducts(db, creatorId, productIds);
    const skus = await this.listingSkus.ofListings(db, listings);
    const followed = listings.flatMap(({ priceRuleId }) => priceRuleId ?? []);
    const rules = await this.priceRules.ofCreatorByIds(db, creatorId, [...new Set(followed)]);
    return new Map(
      listings.map(({ productId, listingId, mode, status, pauseReason, priceRuleId }) => [
        productId,
        {
          listingId,
          mode,
          status,
          isPausedByCreator: pauseReason === 'BY_CREATOR',
          rule: (priceRuleId && rules.get(priceRuleId)) ?? null,
          priceRuleId,
          skus: skus.get(listingId) ?? [],
        },
      ]),
    );
  }
}
