import { shareOf } from '@app/kernel';

import type { ListingMode } from './listing.state.js';
import { marginOf, type SaleOffer, type SaleTerms } from './sale.rules.js';

/** An offer that may serve a sku, and what a parcel with one piece of it costs to a province. */
export interface LandedOffer {
  readonly offer: SaleOffer;
  /** From the cheapest of its warehouses that has stock and delivers there. */
  readonly freightMinor: bigint;
}

export interface MarginQuestion {
  readonly mode: ListingMode;
  readonly priceMinor: bigint;
  /** Those that may serve the sku at this price and deliver to the province. */
  readonly offers: readonly LandedOffer[];
  readonly terms: SaleTerms;
  /** From this amount of goods on the shop pays the freight; null: the shopper always does. */
  readonly freeFreightFromMinor: bigint | null;
  /** Share of orders that come back, in 1/10,000; null: no data yet. */
  readonly returnBasisPoints: number | null;
}

/** What is left to the creator of one piece sold to a province, and of what. */
export interface ProvinceMargin {
  readonly priceMinor: bigint;
  /** null in COMMISSION mode, where the supplier bears it; so with freight and fee. */
  readonly supplyPriceMinor: bigint | null;
  /** What the parcel costs. */
  readonly freightMinor: bigint | null;
  /** What the shopper pays of it. */
  readonly freightPaidMinor: bigint | null;
  readonly feeMinor: bigint | null;
  /** COMMISSION: the creator's share of the price; null in MARKUP mode. */
  readonly commissionMinor: bigint | null;
  /** What returns are expected to cost; null: no data yet. */
  readonly expectedReturnsMinor: bigint | null;
  readonly leftMinor: bigint;
}

/**
 * Simulates the margin of one piece sold to one province (feature C6):
 *
 *     MARKUP:     left = price − supply price − (freight − freight paid by the shopper) − fee − expected returns
 *     COMMISSION: left = price × commission rate − expected returns
 *
 * Freight is that of the offer whose supply price and freight together are least, as routing would choose it; the shopper
 * pays it too, unless the price reaches the shop's free freight. A returned piece gives back what was earned by it, and in
 * MARKUP mode costs the freight that was paid to send it: expected returns = rate × (earned + freight).
 * @returns null where no offer delivers.
 */
export function simulateMargin(question: MarginQuestion): ProvinceMargin | null {
  const { mode, priceMinor, offers, terms, freeFreightFromMinor } = question;
  const [best] = [...offers].sort(byLandedCost);
  if (!best) return null;
  const margin = marginOf(mode, priceMinor, best.offer, terms);
  if (mode === 'COMMISSION') {
    const expectedReturnsMinor = expectedReturns(margin.earningMinor, question);
    return {
      priceMinor,
      supplyPriceMinor: null,
      freightMinor: null,
      freightPaidMinor: null,
      feeMinor: null,
      commissionMinor: margin.earningMinor,
      expectedReturnsMinor,
      leftMinor: margin.earningMinor - (expectedReturnsMinor ?? 0n),
    };
  }
  const { freightMinor } = best;
  const isFree = freeFreightFromMinor !== null && priceMinor >= freeFreightFromMinor;
  const freightPaidMinor = isFree ? 0n : freightMinor;
  const earnedMinor = margin.earningMinor - freightMinor + freightPaidMinor;
  const expectedReturnsMinor = expectedReturns(earnedMinor + freightMinor, question);
  return {
    priceMinor,
    supplyPriceMinor: margin.supplyPriceMinor,
    freightMinor,
    freightPaidMinor,
    feeMinor: margin.feeMinor,
    commissionMinor: null,
    expectedReturnsMinor,
    leftMinor: earnedMinor - (expectedReturnsMinor ?? 0n),
  };
}

/** A piece that would have lost money loses none when it comes back. */
function expectedReturns(lostMinor: bigint, { returnBasisPoints }: MarginQuestion): bigint | null {
  if (returnBasisPoints === null) return null;
  return lostMinor > 0n ? shareOf(lostMinor, returnBasisPoints) : 0n;
}

function byLandedCost(a: LandedOffer, b: LandedOffer): number {
  const [costOfA, costOfB] = [a, b].map(({ offer, freightMinor }) => offer.supplyPriceMinor + freightMinor);
  if (costOfA === undefined || costOfB === undefined || costOfA === costOfB) {
    return a.offer.offerId < b.offer.offerId ? -1 : 1;
  }
  return costOfA < costOfB ? -1 : 1;
}
