import { type CurrencyCode, type OfferId, shareOf, type SkuId, type WarehouseId } from '@app/kernel';

import type { ListingMode } from './listing.state.js';
import { coversCost, leastCoveringPrice } from './price.rules.js';

/** What selling looks at of a supplier's offer. */
export interface SaleOffer {
  readonly offerId: OfferId;
  readonly skuId: SkuId;
  readonly currency: string;
  readonly supplyPriceMinor: bigint;
  readonly retailPriceMinor: bigint;
  /** The lowest price that a listing may have. */
  readonly mapMinor: bigint;
  readonly commissionBasisPoints: number;
  readonly isActive: boolean;
  readonly stocks: readonly { readonly warehouseId: WarehouseId; readonly available: number }[];
}

/** A sku of a listing, as it was put on sale. */
export interface SkuOnSale {
  readonly skuId: SkuId;
  readonly mode: ListingMode;
  /** COMMISSION: the offer that serves it. MARKUP: the reference when it was listed. */
  readonly offerId: OfferId;
  readonly priceMinor: bigint;
}

export interface SaleTerms {
  readonly currency: CurrencyCode;
  /** The platform's share of the goods' price. */
  readonly feeBasisPoints: number;
}

/**
 * The offers that may serve a sku at its price, the cheapest for the seller first. COMMISSION: the named one. MARKUP:
 * those whose MAP and cost the price keeps. The first one with stock is the reference.
 */
export function servingOffers<Offer extends SaleOffer>(
  sku: SkuOnSale,
  offers: readonly Offer[],
  { currency, feeBasisPoints }: SaleTerms,
): Offer[] {
  const open = offers.filter((offer) => offer.isActive && offer.currency === currency);
  if (sku.mode === 'COMMISSION') return open.filter(({ offerId }) => offerId === sku.offerId);
  return open
    .filter(({ skuId, mapMinor }) => skuId === sku.skuId && mapMinor <= sku.priceMinor)
    .filter(({ supplyPriceMinor }) => coversCost(sku.priceMinor, supplyPriceMinor, feeBasisPoints))
    .sort(bySupplyPriceThenId);
}

/** What a shopper pays for a piece now: in commission mode the supplier's retail price, whatever it was when listed. */
export function sellingPrice(sku: SkuOnSale, offers: readonly SaleOffer[]): bigint {
  if (sku.mode === 'MARKUP') return sku.priceMinor;
  return offers.find(({ offerId }) => offerId === sku.offerId)?.retailPriceMinor ?? sku.priceMinor;
}

/** The first of these with anything in stock, else the first. */
export function referenceOf<Offer extends SaleOffer>(serving: readonly Offer[]): Offer | null {
  return serving.find((offer) => mostInOnePlace([offer]) > 0) ?? serving[0] ?? null;
}

export const AVAILABILITIES = ['IN_STOCK', 'LOW', 'SOLD_OUT'] as const;
export type Availability = (typeof AVAILABILITIES)[number];

/** From here on a shopper need not hurry. */
const PLENTY = 10;

export function availabilityOf(serving: readonly SaleOffer[]): Availability {
  const most = mostInOnePlace(serving);
  if (most === 0) return 'SOLD_OUT';
  return most < PLENTY ? 'LOW' : 'IN_STOCK';
}

/** A line is served by one offer from one warehouse, so the fullest of them is what can be bought at once. */
export function mostInOnePlace(offers: readonly SaleOffer[]): number {
  return Math.max(0, ...offers.flatMap(({ stocks }) => stocks.map(({ available }) => available)));
}

/** What a creator earns by one piece before freight, and out of what. */
export interface Margin {
  readonly priceMinor: bigint;
  /** Null in commission mode: the supplier keeps what is left. */
  readonly supplyPriceMinor: bigint | null;
  /** Null in commission mode: the supplier pays it. */
  readonly feeMinor: bigint | null;
  readonly earningMinor: bigint;
}

export function marginOf(
  mode: ListingMode,
  priceMinor: bigint,
  reference: SaleOffer,
  { feeBasisPoints }: SaleTerms,
): Margin {
  if (mode === 'COMMISSION') {
    const earningMinor = shareOf(priceMinor, reference.commissionBasisPoints);
    return { priceMinor, supplyPriceMinor: null, feeMinor: null, earningMinor };
  }
  const feeMinor = shareOf(priceMinor, feeBasisPoints);
  const { supplyPriceMinor } = reference;
  return { priceMinor, supplyPriceMinor, feeMinor, earningMinor: priceMinor - supplyPriceMinor - feeMinor };
}

/** The lowest price at which some active offer may serve a sku in MARKUP mode; null when there is none. */
export function lowestPrice(offers: readonly SaleOffer[], { currency, feeBasisPoints }: SaleTerms): bigint | null {
  return offers
    .filter((offer) => offer.isActive && offer.currency === currency)
    .map(({ mapMinor, supplyPriceMinor }) => greater(mapMinor, leastCoveringPrice(supplyPriceMinor, feeBasisPoints)))
    .reduce<bigint | null>((least, price) => (least === null || price < least ? price : least), null);
}

export function bySupplyPriceThenId(a: SaleOffer, b: SaleOffer): number {
  if (a.supplyPriceMinor !== b.supplyPriceMinor) return a.supplyPriceMinor < b.supplyPriceMinor ? -1 : 1;
  return a.offerId < b.offerId ? -1 : 1;
}

export function greater(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
