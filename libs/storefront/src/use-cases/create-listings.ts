import { Injectable } from '@nestjs/common';

import { CatalogFacade, type OfferTerms, type ProductCard } from '@app/catalog';
import { DomainError, NotFound, type PriceRuleId, type ProductId, type ShopId, type TenantActor } from '@app/kernel';
import { MarketSettings, newId, Refusals, type Tx, UnitOfWork } from '@app/platform';

import { ListingRepository, type NewListing } from '../data/listing.repository.js';
import { PriceRuleRepository } from '../data/price-rule.repository.js';
import { ShopRepository } from '../data/shop.repository.js';
import { AlreadyListed } from '../domain/errors.js';
import { priceListing, type PricingWish } from '../domain/listing-prices.js';
import type { ListingMode } from '../domain/listing.state.js';
import { chooseRule, namedRules, type RuleChoice } from '../domain/price-rule.wish.js';
import type { PriceRule } from '../domain/price.rules.js';
import type { SaleTerms } from '../domain/sale.rules.js';

export interface ListingWish extends Omit<PricingWish, 'rule'>, RuleChoice {
  readonly productId: ProductId;
  readonly mode: ListingMode;
}

export interface CreateListingsCommand {
  readonly idempotencyKey: string;
  readonly listings: readonly ListingWish[];
}

/** What the wishes are judged by. */
interface Market {
  readonly cards: ReadonlyMap<ProductId, ProductCard>;
  readonly offers: readonly OfferTerms[];
  readonly rules: ReadonlyMap<PriceRuleId, PriceRule>;
  readonly terms: SaleTerms;
}

@Injectable()
export class CreateListings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: MarketSettings,
    private readonly shops: ShopRepository,
    private readonly listings: ListingRepository,
    private readonly priceRules: PriceRuleRepository,
    private readonly catalog: CatalogFacade,
  ) {}

  /**
   * Puts products on sale in the calling creator's shop: all of them or, with every reason told, none. Locks the shop.
   * @returns the shop.
   * @throws NoShopYet, IdempotencyKeyReused, Refusals of NotFound, NoOffer, PriceBelowMap, PriceBelowCost, AlreadyListed
   * and InvalidInput
   */
  async execute(actor: TenantActor, command: CreateListingsCommand): Promise<ShopId> {
    const { feeBasisPoints } = await this.settings.get();
    return this.unitOfWork.once(actor, 'createListings', command, async (tx) => {
      const { shopId, currency } = await this.shops.lock(tx, actor.organizationId);
      const rules = await this.priceRules.find(tx, shopId, namedRules(command.listings));
      const goods = await this.goodsOf(tx, command.listings);
      const market: Market = { ...goods, rules, terms: { currency, feeBasisPoints } };
      const priced = command.listings.map((wish, index) => draft(wish, market, ['listings', String(index)]));
      refuse(priced.flatMap(({ refusals }) => refusals));
      const drafts = priced.flatMap(({ listing }) => listing ?? []);
      const listedBefore = await this.listings.insert(tx, shopId, actor.organizationId, drafts);
      refuse(
        listedBefore.map((listing) => new AlreadyListed(['listings', String(drafts.indexOf(listing)), 'productId'])),
      );
      return shopId;
    });
  }

  private async goodsOf(tx: Tx, wishes: readonly ListingWish[]): Promise<Pick<Market, 'cards' | 'offers'>> {
    const cards = await this.catalog.findProductCards(tx, [...new Set(wishes.map(({ productId }) => productId))]);
    const skuIds = cards.flatMap(({ skus }) => skus.map(({ skuId }) => skuId));
    const offers = await this.catalog.findOffersOfSkus(tx, skuIds);
    return { cards: new Map(cards.map((card) => [card.productId, card])), offers };
  }
}

interface Draft {
  readonly listing: NewListing | null;
  readonly refusals: readonly DomainError[];
}

function draft(wish: ListingWish, { cards, offers, rules, terms }: Market, path: readonly string[]): Draft {
  const { productId, mode } = wish;
  const card = cards.get(productId);
  if (!card) return { listing: null, refusals: [new NotFound('The product', [...path, 'productId'])] };
  try {
    const { rule, priceRuleId } = chooseRule(wish, rules, terms.currency, path);
    const { prices, refusals } = priceListing({
      mode,
      wish: { ...wish, rule },
      skuIds: card.skus.map(({ skuId }) => skuId),
      offers: offers.filter((offer) => offer.productId === productId),
      terms,
      path,
    });
    const searchText = searchTextOf(card);
    return { listing: { listingId: newId<'Listing'>(), productId, mode, searchText, priceRuleId, prices }, refusals };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { listing: null, refusals: [error] };
  }
}

/** What the creator's search of his listings looks at. */
export function searchTextOf({ titleZh, titleEn }: ProductCard): string {
  return `${titleZh} ${titleEn}`;
}

function refuse(refusals: readonly DomainError[]): void {
  if (refusals.length > 0) throw new Refusals(refusals);
}
