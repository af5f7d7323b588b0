import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import { CatalogFacade, type OfferTerms } from '@app/catalog';
import type { CurrencyCode, OfferId, OrganizationId, SkuId } from '@app/kernel';
import { OrderRoutingFacade, PROVINCES } from '@app/order-routing';
import { MarketSettings, Refusals } from '@app/platform';

import { NoShopYet } from '../domain/errors.js';
import { priceListing } from '../domain/listing-prices.js';
import type { ListingMode } from '../domain/listing.state.js';
import { type LandedOffer, type ProvinceMargin, simulateMargin } from '../domain/margin.simulation.js';
import { chooseRule, namedRules, type RuleChoice } from '../domain/price-rule.wish.js';
import { servingOffers } from '../domain/sale.rules.js';
import { OffersOnSaleQuery } from './offers-on-sale.query.js';
import { PriceRulesQuery } from './price-rules.query.js';
import { ShopsQuery } from './shops.query.js';

/** How a sku would be sold: in MARKUP mode at a price, or by a rule; in COMMISSION mode by an offer. */
export interface MarginWish extends RuleChoice {
  readonly skuId: SkuId;
  readonly mode: ListingMode;
  /** Decimal text. */
  readonly price?: string | null | undefined;
  readonly offerId?: OfferId | null | undefined;
}

export interface SimulatedMargins {
  readonly currency: CurrencyCode;
  readonly priceMinor: bigint;
  /** In the order of the provinces; null where nobody delivers what is in stock. */
  readonly provinces: readonly { readonly code: string; readonly margin: ProvinceMargin | null }[];
}

/** What would be left of a sku, province by province, before it is listed. */
@Injectable()
export class MarginsQuery {
  constructor(
    private readonly settings: MarketSettings,
    private readonly shops: ShopsQuery,
    private readonly priceRules: PriceRulesQuery,
    private readonly catalog: CatalogFacade,
    private readonly offersOnSale: OffersOnSaleQuery,
    private readonly routing: OrderRoutingFacade,
  ) {}

  /** @throws NoShopYet, NotFound, and Refusals as listing it would: NoOffer, PriceBelowMap, PriceBelowCost, InvalidInput */
  async find(db: Kysely<unknown>, creatorId: OrganizationId, wish: MarginWish): Promise<SimulatedMargins> {
    const shop = await this.shops.findOfCreator(db, creatorId);
    if (!shop) throw new NoShopYet();
    const { feeBasisPoints } = await this.settings.get();
    const terms = { currency: shop.currency, feeBasisPoints };
    const { mode, skuId, price, offerId } = wish;
    const stored = await this.priceRules.ofCreatorByIds(db, creatorId, namedRules([wish]));
    const { rule } = chooseRule(wish, stored, shop.currency, ['input']);
    const offers = await this.offersOnSale.withOpenWarehouses(db, await this.catalog.findOffersOfSkus(db, [skuId]));
    const pricing = { skus: [{ skuId, price, offerId }], rule };
    const { prices, refusals } = priceListing({ mode, wish: pricing, skuIds: [skuId], offers, terms, path: ['input'] });
    const [priced] = prices;
    if (!priced) throw new Refusals(refusals);
    const serving = servingOffers({ ...priced, mode }, offers, terms);
    const landed = await this.landed(db, serving);
    const { priceMinor } = priced;
    const { freeFreightFromMinor } = shop;
    const question = { mode, priceMinor, terms, freeFreightFromMinor, returnBasisPoints: null };
    return {
      currency: shop.currency,
      priceMinor,
      provinces: PROVINCES.map(({ code }) => ({
        code,
        margin: simulateMargin({ ...question, offers: landed.get(code) ?? [] }),
      })),
    };
  }

  /** By province: the offers that deliver there, each from its cheapest warehouse with stock. */
  private async landed(
    db: Kysely<unknown>,
    offers: readonly OfferTerms[],
  ): Promise<ReadonlyMap<string, readonly LandedOffer[]>> {
    const parcels = offers.flatMap((offer) =>
      offer.stocks.map(({ warehouseId }) => ({ offer, warehouseId, weightGrams: offer.weightGrams })),
    );
    const places = await this.routing.findPlaces(
      db,
      parcels.map(({ warehouseId }) => warehouseId),
    );
    return new Map(
      PROVINCES.map(({ code }) => [
        code,
        parcels.flatMap(({ offer, ...parcel }) => {
          const quote = this.routing.quoteFrom(places, parcel, code);
          return quote?.currency === offer.currency ? { offer, freightMinor: quote.feeMinor } : [];
        }),
      ]),
    );
  }
}
