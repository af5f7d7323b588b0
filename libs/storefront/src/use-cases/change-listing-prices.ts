import { Injectable } from '@nestjs/common';

import { CatalogFacade, type OfferTerms } from '@app/catalog';
import {
  DomainError,
  InvalidInput,
  type ListingId,
  NotFound,
  type PriceRuleId,
  type ShopId,
  type TenantActor,
} from '@app/kernel';
import { MarketSettings, Refusals, type Tx, UnitOfWork } from '@app/platform';

import { ListingRepository, type LockedListing } from '../data/listing.repository.js';
import { PriceRuleRepository } from '../data/price-rule.repository.js';
import { ShopRepository } from '../data/shop.repository.js';
import { priceListing, type PricingWish } from '../domain/listing-prices.js';
import { chooseRule, type ChosenRule, namedRules, type RuleChoice } from '../domain/price-rule.wish.js';
import type { PriceRule } from '../domain/price.rules.js';
import type { SaleTerms } from '../domain/sale.rules.js';

export interface PriceChange extends Omit<PricingWish, 'rule'>, RuleChoice {
  readonly listingId: ListingId;
}

export interface ChangeListingPricesCommand {
  readonly changes: readonly PriceChange[];
}

/** What the changes are judged by. */
interface Market {
  readonly listings: ReadonlyMap<ListingId, LockedListing>;
  readonly offers: readonly OfferTerms[];
  readonly rules: ReadonlyMap<PriceRuleId, PriceRule>;
  readonly terms: SaleTerms;
}

@Injectable()
export class ChangeListingPrices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: MarketSettings,
    private readonly shops: ShopRepository,
    private readonly listings: ListingRepository,
    private readonly priceRules: PriceRuleRepository,
    private readonly catalog: CatalogFacade,
  ) {}

  /**
   * Sets prices of MARKUP listings: all of them or, with every reason told, none. A sku that was not on sale is from now
   * on; one that is not named keeps its price. A listing follows the stored rule that is named from now on, else none.
   * Locks the shop and the listings by id.
   * @returns the shop.
   * @throws NoShopYet, Refusals of NotFound, NoOffer, PriceBelowMap, PriceBelowCost and InvalidInput
   */
  async execute(actor: TenantActor, { changes }: ChangeListingPricesCommand): Promise<ShopId> {
    const { feeBasisPoints } = await this.settings.get();
    return this.unitOfWork.run(actor, 'changeListingPrices', async (tx) => {
      const { shopId, currency } = await this.shops.lock(tx, actor.organizationId);
      const ids = changes.map(({ listingId }) => listingId);
      const locked = await this.listings.lock(tx, actor.organizationId, [...new Set(ids)]);
      const market: Market = {
        listings: new Map(locked.map((listing) => [listing.listingId, listing])),
        offers: await this.offersOf(tx, locked),
        rules: await this.priceRules.find(tx, shopId, namedRules(changes)),
        terms: { currency, feeBasisPoints },
      };
      const priced = changes.map((change, index) => ({
        listingId: change.listingId,
        ...reprice(change, ids.indexOf(change.listingId) !== index, market, ['changes', String(index)]),
      }));
      const refusals = priced.flatMap((one) => one.refusals);
      if (refusals.length > 0) throw new Refusals(refusals);
      await this.listings.noteRules(tx, priced);
      await this.listings.putPrices(
        tx,
        priced.flatMap(({ listingId, prices }) => prices.map((price) => ({ listingId, ...price }))),
      );
      return shopId;
    });
  }

  private async offersOf(tx: Tx, listings: readonly LockedListing[]): Promise<OfferTerms[]> {
    const cards = await this.catalog.findProductCards(
      tx,
      listings.map(({ productId }) => productId),
    );
    return this.catalog.findOffersOfSkus(
      tx,
      cards.flatMap(({ skus }) => skus.map(({ skuId }) => skuId)),
    );
  }
}

type Priced = ReturnType<typeof priceListing> & Pick<ChosenRule, 'priceRuleId'>;

function reprice(change: PriceChange, isRepeated: boolean, market: Market, path: readonly string[]): Priced {
  const refused = (refusal: DomainError): Priced => ({ prices: [], refusals: [refusal], priceRuleId: null });
  const listing = market.listings.get(change.listingId);
  if (!listing) return refused(new NotFound('The listing', [...path, 'listingId']));
  if (isRepeated) return refused(new InvalidInput('Each listing may be named once.', [...path, 'listingId']));
  if (listing.mode === 'COMMISSION') {
    return refused(
      new InvalidInput('In commission mode the supplier sets the price. List the product in MARKUP mode instead.', [
        ...path,
        'listingId',
      ]),
    );
  }
  const offers = market.offers.filter(({ productId }) => productId === listing.productId);
  const skuIds = [...new Set(offers.map(({ skuId }) => skuId))];
  try {
    const { rule, priceRuleId } = chooseRule(change, market.rules, market.terms.currency, path);
    const wish = { ...change, rule };
    return { ...priceListing({ mode: 'MARKUP', wish, skuIds, offers, terms: market.terms, path }), priceRuleId };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return refused(error);
  }
}
