import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import { CatalogFacade, type LocalizedValues, type OfferTerms, type ProductCard } from '@app/catalog';
import type { ListingId, SkuId } from '@app/kernel';
import { MarketSettings } from '@app/platform';

import { OffersBySku } from '../domain/offers-by-sku.js';
import {
  type Availability,
  availabilityOf,
  lowestPrice,
  type Margin,
  marginOf,
  referenceOf,
  sellingPrice,
  servingOffers,
  type SkuOnSale,
} from '../domain/sale.rules.js';
import { ListingSkusQuery } from './listing-skus.query.js';
import type { Listing } from './listings.query.js';
import { OffersOnSaleQuery } from './offers-on-sale.query.js';

export interface ListedSkuView {
  readonly skuId: SkuId;
  readonly options: LocalizedValues;
  readonly image: string | null;
  /** What a shopper pays now. */
  readonly priceMinor: bigint;
  readonly availability: Availability;
  /** The offer that prices and quotes are reckoned by; null when none may serve it. */
  readonly reference: OfferTerms | null;
  /** Before freight; null without a reference. */
  readonly margin: Margin | null;
  /** MARKUP: below it no offer may serve; null: it is not the creator's to set, or nobody offers it. */
  readonly lowestPriceMinor: bigint | null;
}

/** A listing with what there is to show of it. */
export interface ListingView {
  readonly listing: Listing;
  readonly card: ProductCard;
  readonly skus: readonly ListedSkuView[];
}

/** Listings as people look at them: goods from the catalogue, prices and availability as they are now. */
@Injectable()
export class ListingViewsQuery {
  constructor(
    private readonly settings: MarketSettings,
    private readonly catalog: CatalogFacade,
    private readonly listingSkus: ListingSkusQuery,
    private readonly offersOnSale: OffersOnSaleQuery,
  ) {}

  /**
   * What shoppers see: neither what its creator took off the shelf nor what the operator took off the market. Whoever opens
   * the link of what is only sold out is told so.
   */
  async findOnSale(db: Kysely<unknown>, listings: readonly Listing[]): Promise<ReadonlyMap<ListingId, ListingView>> {
    const onShelf = listings.filter(({ status, pauseReason }) => status === 'ACTIVE' || pauseReason === 'SOLD_OUT');
    const views = await this.find(db, onShelf);
    return new Map([...views].filter(([, { card }]) => !card.isWithdrawn));
  }

  /** In a fixed number of queries, however many listings there are. A listing without a product is left out. */
  async find(db: Kysely<unknown>, listings: readonly Listing[]): Promise<ReadonlyMap<ListingId, ListingView>> {
    if (listings.length === 0) return new Map();
    const { feeBasisPoints } = await this.settings.get();
    const skus = await this.listingSkus.ofListings(db, listings);
    const found = await this.offersOnSale.find(db, [...skus.values()].flat());
    const offers = new OffersBySku(await this.offersOnSale.withOpenWarehouses(db, found));
    const cards = await this.catalog.findProductCards(db, [...new Set(listings.map(({ productId }) => productId))]);
    const cardOf = new Map(cards.map((card) => [card.productId, card]));
    const views = listings.flatMap((listing) => {
      const card = cardOf.get(listing.productId);
      if (!card) return [];
      return {
        listing,
        card,
        skus: toSkuViews({ listing, card, feeBasisPoints }, skus.get(listing.listingId) ?? [], offers),
      };
    });
    return new Map(views.map((view) => [view.listing.listingId, view]));
  }
}

interface Surroundings {
  readonly listing: Listing;
  readonly card: ProductCard;
  readonly feeBasisPoints: number;
}

/** In the order in which the product has its skus. */
function toSkuViews(
  around: Surroundings,
  skus: readonly SkuOnSale[],
  offers: OffersBySku<OfferTerms>,
): ListedSkuView[] {
  return around.card.skus.flatMap(({ skuId, options, image }) => {
    const sku = skus.find((one) => one.skuId === skuId);
    return sku ? { skuId, options, image, ...toSaleView(around, sku, offers) } : [];
  });
}

function toSaleView({ listing, feeBasisPoints }: Surroundings, sku: SkuOnSale, offers: OffersBySku<OfferTerms>) {
  const terms = { currency: listing.currency, feeBasisPoints };
  const ofSku = offers.of(sku);
  const serving = servingOffers(sku, ofSku, terms);
  const reference = referenceOf(serving);
  const priceMinor = sellingPrice(sku, ofSku);
  return {
    priceMinor,
    availability: availabilityOf(serving),
    reference,
    margin: reference && marginOf(sku.mode, priceMinor, reference, terms),
    lowestPriceMinor: sku.mode === 'MARKUP' ? lowestPrice(ofSku, terms) : null,
  };
}
