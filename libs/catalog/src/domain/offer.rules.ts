import { type CurrencyCode, toDecimalText } from '@app/kernel';

/** Basis points that an offer's commission may have at most (90 %). */
export const COMMISSION_MAX_BASIS_POINTS = 9_000;
export const DISPATCH_HOURS_MAX = 720;
export const STOCK_MAX = 10_000_000;
export const WEIGHT_GRAMS_MAX = 1_000_000;

export interface OfferPrices {
  readonly supplyPriceMinor: bigint;
  readonly retailPriceMinor: bigint;
  /** 0: creators may sell at any price. */
  readonly mapMinor: bigint;
}

export type PriceName = keyof OfferPrices;

export interface PriceProblem {
  readonly price: PriceName;
  readonly message: string;
}

/** Neither the supply price nor the minimum retail price may be above the retail price; nothing is given away. */
export function findPriceProblem(prices: OfferPrices, currency: CurrencyCode): PriceProblem | null {
  const { supplyPriceMinor, retailPriceMinor, mapMinor } = prices;
  const amount = (minor: bigint): string => `${toDecimalText(minor, currency)} ${currency}`;
  if (supplyPriceMinor <= 0n) return { price: 'supplyPriceMinor', message: 'must be more than 0' };
  if (retailPriceMinor < supplyPriceMinor) {
    return {
      price: 'retailPriceMinor',
      message: `must be at least the supply price, ${amount(supplyPriceMinor)}, but is ${amount(retailPriceMinor)}`,
    };
  }
  if (mapMinor < 0n) return { price: 'mapMinor', message: 'must be 0 or more' };
  if (mapMinor > retailPriceMinor) {
    return {
      price: 'mapMinor',
      message: `must be at most the retail price, ${amount(retailPriceMinor)}, but is ${amount(mapMinor)}`,
    };
  }
  return null;
}

export const STOCK_BANDS = ['NONE', 'LOW', 'MEDIUM', 'PLENTY'] as const;
/** How much is left, as others than the supplier may know it. */
export type StockBand = (typeof STOCK_BANDS)[number];

export function stockBandOf(available: number): StockBand {
  if (available <= 0) return 'NONE';
  if (available < 10) return 'LOW';
  return available < 100 ? 'MEDIUM' : 'PLENTY';
}
