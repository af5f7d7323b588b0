import { type PricedSku, priceSkuByRule } from './listing-prices.js';
import type { ListingStatus, PauseReason } from './listing.state.js';
import type { PriceRule } from './price.rules.js';
import {
  bySupplyPriceThenId,
  referenceOf,
  type SaleOffer,
  type SaleTerms,
  servingOffers,
  type SkuOnSale,
} from './sale.rules.js';

export const COST_CHANGE_POLICIES = ['REPRICE', 'PAUSE', 'ACCEPT'] as const;
/** What a creator wants done when the supply price of a MARKUP listing changes. */
export type CostChangePolicy = (typeof COST_CHANGE_POLICIES)[number];

export interface FollowPolicy {
  readonly onCostChange: CostChangePolicy;
  readonly pausesSoldOut: boolean;
}

/** A sku of a listing, with what it cost when its price was last looked at; null: not known yet, or COMMISSION. */
export interface FollowedSku extends SkuOnSale {
  readonly supplyPriceMinor: bigint | null;
}

export interface FollowedListing {
  readonly status: ListingStatus;
  readonly pauseReason: PauseReason | null;
  /** The rule that its prices follow; null: they were set by hand. */
  readonly rule: PriceRule | null;
  readonly skus: readonly FollowedSku[];
}

export interface FollowDecision {
  readonly status: ListingStatus;
  readonly pauseReason: PauseReason | null;
  /** What is to be written of its skus: new prices, and costs to remember. */
  readonly prices: readonly PricedSku[];
  /** Of how many skus the price changes. */
  readonly repriced: number;
  /** Of how many skus what they cost changed, whatever came of it. */
  readonly costChanged: number;
}

interface FollowedSkuDecision {
  /** null: nothing is to be written. */
  readonly price: PricedSku | null;
  /** As it is sold from now on. */
  readonly sku: FollowedSku;
  readonly isRepriced: boolean;
  readonly isCostChanged: boolean;
  /** Under PAUSE, a higher cost that is not accepted yet. */
  readonly isCostRefused: boolean;
}

/**
 * What becomes of a listing when its offers changed. A sku costs what the cheapest active offer in stock asks. A changed cost
 * is answered as the creator's policy says: by the rule's new price, by a pause until it has fallen back or the creator
 * resumes, or by noting it. Then the listing is paused when a cost is refused, when no offer may serve it at its price
 * (MAP or cost rose above it, or nobody offers it), or when all that may is sold out; and goes on when none of these
 * holds any longer. What its creator paused stays paused.
 */
export function followOffers(
  listing: FollowedListing,
  offers: readonly SaleOffer[],
  terms: SaleTerms,
  policy: FollowPolicy,
): FollowDecision {
  const skus = listing.skus.map((sku) => followSku(sku, listing.rule, offers, terms, policy.onCostChange));
  const prices = skus.flatMap(({ price }) => price ?? []);
  const standing = standingOf(listing, skus, offers, terms, policy);
  return {
    ...standing,
    prices,
    repriced: skus.filter(({ isRepriced }) => isRepriced).length,
    costChanged: skus.filter(({ isCostChanged }) => isCostChanged).length,
  };
}

function followSku(
  sku: FollowedSku,
  rule: PriceRule | null,
  offers: readonly SaleOffer[],
  terms: SaleTerms,
  onCostChange: CostChangePolicy,
): FollowedSkuDecision {
  const open = offers.filter((one) => one.isActive && one.currency === terms.currency && one.skuId === sku.skuId);
  const cheapest = referenceOf(open.sort(bySupplyPriceThenId));
  if (sku.mode === 'COMMISSION' || !cheapest) return unchanged(sku);
  if (onCostChange === 'REPRICE' && rule) return reprice(sku, priceSkuByRule(rule, cheapest, terms));
  return noteCost(sku, cheapest, onCostChange);
}

const unchanged = (sku: FollowedSku): FollowedSkuDecision => ({
  price: null,
  sku,
  isRepriced: false,
  isCostChanged: false,
  isCostRefused: false,
});

function reprice(sku: FollowedSku, price: PricedSku): FollowedSkuDecision {
  const isRepriced = price.priceMinor !== sku.priceMinor;
  const isNoted = price.supplyPriceMinor === sku.supplyPriceMinor;
  return {
    ...unchanged({ ...sku, ...price }),
    price: isRepriced || !isNoted ? price : null,
    isRepriced,
    isCostChanged: !isNoted && sku.supplyPriceMinor !== null,
  };
}

function noteCost(sku: FollowedSku, cheapest: SaleOffer, onCostChange: CostChangePolicy): FollowedSkuDecision {
  const { supplyPriceMinor: knownMinor, priceMinor, skuId } = sku;
  const { supplyPriceMinor, offerId } = cheapest;
  if (supplyPriceMinor === knownMinor) return unchanged(sku);
  if (onCostChange === 'PAUSE' && knownMinor !== null && supplyPriceMinor > knownMinor) {
    return { ...unchanged(sku), isCostChanged: true, isCostRefused: true };
  }
  const price = { skuId, offerId, priceMinor, supplyPriceMinor, raisedTo: null };
  return { ...unchanged({ ...sku, ...price }), price, isCostChanged: knownMinor !== null };
}

function standingOf(
  { status, pauseReason }: FollowedListing,
  skus: readonly FollowedSkuDecision[],
  offers: readonly SaleOffer[],
  terms: SaleTerms,
  { pausesSoldOut }: FollowPolicy,
): Pick<FollowDecision, 'status' | 'pauseReason'> {
  if (status === 'REMOVED' || pauseReason === 'BY_CREATOR') return { status, pauseReason };
  const serving = skus.flatMap(({ sku }) => servingOffers(sku, offers, terms));
  const reasons: readonly (PauseReason | false)[] = [
    skus.some(({ isCostRefused }) => isCostRefused) && 'COST_ROSE',
    serving.length === 0 && 'NOT_SERVED',
    pausesSoldOut && serving.every(({ stocks }) => stocks.length === 0) && 'SOLD_OUT',
  ];
  const reason = reasons.find((one) => one !== false) ?? null;
  return { status: reason === null ? 'ACTIVE' : 'PAUSED', pauseReason: reason };
}
