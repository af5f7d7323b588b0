import type { Random } from '../random.js';

/** Prices of one offer, in minor units of CNY. */
export interface OfferPrices {
  readonly supplyPriceMinor: number;
  readonly minimumRetailPriceMinor: number;
  readonly retailPriceMinor: number;
  readonly commissionBasisPoints: number;
}

/** How the prices of a product end, so that its variants end alike. */
export type PriceEnding = 'POINT_NINE' | 'NINE' | 'EIGHT';

export function chooseEnding(random: Random): PriceEnding {
  return random.chance(0.5) ? 'POINT_NINE' : random.chance(0.65) ? 'NINE' : 'EIGHT';
}

/** The nearest price that ends as prices do: 9.90, 29.90, 68, 139, 399. */
export function charmPriceMinor(yuan: number, ending: PriceEnding): number {
  if (yuan < 20) return Math.max(1, Math.round(yuan - 0.9)) * 100 + 90;
  if (yuan < 100 && ending === 'POINT_NINE') return Math.round(yuan - 0.9) * 100 + 90;
  const last = ending === 'EIGHT' ? 8 : 9;
  if (yuan < 1000) return (Math.round((yuan - last) / 10) * 10 + last) * 100;
  return (Math.round((yuan - 99) / 100) * 100 + 90 + last) * 100;
}

/**
 * Prices that fit together: supply < minimum ≤ retail, and after the commission the supplier still earns more than the
 * supply price. `costShare` is the supply price as a fraction of the retail price.
 */
export function composePrices(retailPriceMinor: number, costShare: number, random: Random): OfferPrices {
  const supplyPriceMinor = Math.round((retailPriceMinor * costShare) / 10) * 10;
  const minimumShare = random.pick([0.85, 0.88, 0.9, 0.95, 1]);
  const margin = (retailPriceMinor - supplyPriceMinor) / retailPriceMinor;
  return {
    supplyPriceMinor,
    minimumRetailPriceMinor: Math.max(supplyPriceMinor + 10, Math.floor((retailPriceMinor * minimumShare) / 10) * 10),
    retailPriceMinor,
    commissionBasisPoints: Math.max(1, Math.floor(margin * random.between(0.55, 0.8) * 100)) * 100,
  };
}
