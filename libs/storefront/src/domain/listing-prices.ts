import { DomainError, InvalidInput, type OfferId, requireAmount, shareOf, type SkuId } from '@app/kernel';

import { NoOffer, PriceBelowCost, PriceBelowMap } from './errors.js';
import type { ListingMode } from './listing.state.js';
import { leastCoveringPrice, priceByRule, type PriceFloor, type PriceRule } from './price.rules.js';
import { bySupplyPriceThenId, referenceOf, type SaleOffer, type SaleTerms } from './sale.rules.js';

/** How a creator wants a sku priced. */
export interface SkuWish {
  readonly skuId: SkuId;
  /** MARKUP: decimal text; left out: by the rule. */
  readonly price?: string | null | undefined;
  /** COMMISSION: whose offer; left out: the one that earns most. */
  readonly offerId?: OfferId | null | undefined;
}

export interface PricingWish {
  /** Left out: every sku that somebody offers. */
  readonly skus?: readonly SkuWish[] | null | undefined;
  readonly rule?: PriceRule | null | undefined;
}

export interface PricedSku {
  readonly skuId: SkuId;
  readonly offerId: OfferId;
  readonly priceMinor: bigint;
  /** Of the reference offer; null in COMMISSION mode. */
  readonly supplyPriceMinor: bigint | null;
  /** By a rule: what the price had to be raised to. */
  readonly raisedTo: PriceFloor | null;
}

export interface PricingQuestion {
  readonly mode: ListingMode;
  readonly wish: PricingWish;
  /** All skus of the product. */
  readonly skuIds: readonly SkuId[];
  /** Of these skus. */
  readonly offers: readonly SaleOffer[];
  readonly terms: SaleTerms;
  /** Where the wish stands in the input. */
  readonly path: readonly string[];
}

interface SkuQuestion {
  readonly wish: SkuWish;
  readonly rule: PriceRule | null;
  /** Active ones in the shop's currency; in stock first, then the cheapest. */
  readonly offers: readonly SaleOffer[];
  readonly terms: SaleTerms;
  readonly path: readonly string[];
}

const SUPPLIER_SETS_THE_PRICE = 'In commission mode the supplier sets the price. Leave it out, or choose MARKUP.';
const NO_PRICE = 'Give a price, or a rule that makes one.';

/** Prices the skus of a listing, or tells all that is wrong with the wish. */
export function priceListing(question: PricingQuestion): { prices: PricedSku[]; refusals: DomainError[] } {
  const prices: PricedSku[] = [];
  const refusals = refusalsOfWish(question);
  if (refusals.length > 0) return { prices, refusals };
  for (const sku of skuQuestions(question)) {
    try {
      prices.push(question.mode === 'MARKUP' ? priceMarkup(sku) : priceCommission(sku));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refusals.push(error);
    }
  }
  if (prices.length === 0 && refusals.length === 0) {
    refusals.push(new NoOffer(`Nobody offers this product in ${question.terms.currency}.`, question.path));
  }
  return { prices, refusals };
}

function refusalsOfWish({ mode, wish, path }: PricingQuestion): DomainError[] {
  if (mode === 'COMMISSION' && wish.rule) return [new InvalidInput(SUPPLIER_SETS_THE_PRICE, [...path, 'rule'])];
  if (mode === 'MARKUP' && !wish.rule && !wish.skus) return [new InvalidInput(NO_PRICE, [...path, 'rule'])];
  const skuIds = (wish.skus ?? []).map(({ skuId }) => skuId);
  return skuIds.flatMap((skuId, index) =>
    skuIds.indexOf(skuId) === index
      ? []
      : new InvalidInput('Each variant may be named once.', [...path, 'skus', String(index), 'skuId']),
  );
}

function skuQuestions({ mode, wish, skuIds, offers, terms, path }: PricingQuestion): SkuQuestion[] {
  const open = offers.filter(
    (offer) =>
      offer.isActive && offer.currency === terms.currency && (mode === 'MARKUP' || offer.commissionBasisPoints > 0),
  );
  const offersOf = (skuId: SkuId): SaleOffer[] =>
    open.filter((offer) => offer.skuId === skuId).sort(bySupplyPriceThenId);
  const rule = wish.rule ?? null;
  if (wish.skus) {
    return wish.skus.map((sku, index) => ({
      wish: sku,
      rule,
      offers: skuIds.includes(sku.skuId) ? offersOf(sku.skuId) : [],
      terms,
      path: [...path, 'skus', String(index)],
    }));
  }
  return skuIds
    .map((skuId) => ({ wish: { skuId }, rule, offers: offersOf(skuId), terms, path }))
    .filter((question) => question.offers.length > 0);
}

/**
 * A price of the creator's own: kept when it is not below the MAP of every offer, nor below the cost of the cheapest of
 * those that are left. A price by a rule is raised to both.
 */
function priceMarkup({ wish, rule, offers, terms, path }: SkuQuestion): PricedSku {
  const cheapest = referenceOf(offers);
  if (!cheapest) throw new NoOffer(`Nobody offers this variant in ${terms.currency}.`, [...path, 'skuId']);
  const pricePath = [...path, 'price'];
  if (wish.price == null) {
    if (!rule) throw new InvalidInput(NO_PRICE, pricePath);
    return priceSkuByRule(rule, cheapest, terms);
  }
  const priceMinor = requirePrice(wish.price, terms, pricePath);
  const allowed = offers.filter(({ mapMinor }) => mapMinor <= priceMinor);
  const reference = referenceOf(allowed);
  if (!reference) {
    const [first = cheapest.mapMinor, ...others] = offers.map(({ mapMinor }) => mapMinor);
    const lowestMapMinor = others.reduce((least, mapMinor) => (mapMinor < least ? mapMinor : least), first);
    throw new PriceBelowMap(lowestMapMinor, terms.currency, pricePath);
  }
  const costMinor = leastCoveringPrice(reference.supplyPriceMinor, terms.feeBasisPoints);
  if (priceMinor < costMinor) throw new PriceBelowCost(costMinor, terms.currency, pricePath);
  const { offerId, supplyPriceMinor } = reference;
  return { skuId: wish.skuId, offerId, priceMinor, supplyPriceMinor, raisedTo: null };
}

function requirePrice(text: string, { currency }: SaleTerms, path: readonly string[]): bigint {
  const priceMinor = requireAmount(text, currency, path);
  if (priceMinor === 0n) throw new InvalidInput('The price must be more than 0.', path);
  return priceMinor;
}

/** What a rule makes of an offer: never below its MAP, nor below its cost. */
export function priceSkuByRule(rule: PriceRule, offer: SaleOffer, terms: SaleTerms): PricedSku {
  const { skuId, offerId, supplyPriceMinor, mapMinor } = offer;
  const floors = { mapMinor, costMinor: leastCoveringPrice(supplyPriceMinor, terms.feeBasisPoints) };
  return { skuId, offerId, supplyPriceMinor, ...priceByRule(rule, supplyPriceMinor, floors, terms.currency) };
}

/** The supplier's price: of the offer that is named, else of the one that earns most per piece. */
function priceCommission({ wish, offers, path }: SkuQuestion): PricedSku {
  if (wish.price != null) throw new InvalidInput(SUPPLIER_SETS_THE_PRICE, [...path, 'price']);
  const named = wish.offerId == null ? offers : offers.filter(({ offerId }) => offerId === wish.offerId);
  const inStock = named.filter((offer) => offer.stocks.length > 0);
  const [best] = (inStock.length > 0 ? inStock : [...named]).sort((a, b) => compareEarnings(b, a));
  if (!best) throw new NoOffer('Nobody pays a commission for this variant.', [...path, 'skuId']);
  const { offerId, retailPriceMinor: priceMinor } = best;
  return { skuId: wish.skuId, offerId, priceMinor, supplyPriceMinor: null, raisedTo: null };
}

function compareEarnings(a: SaleOffer, b: SaleOffer): number {
  const [ofA, ofB] = [a, b].map((offer) => shareOf(offer.retailPriceMinor, offer.commissionBasisPoints));
  if (ofA === undefined || ofB === undefined || ofA === ofB) return bySupplyPriceThenId(b, a);
  return ofA < ofB ? -1 : 1;
}
