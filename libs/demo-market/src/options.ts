export interface DemoMarketOptions {
  /** Any whole number: the same seed and scale give the same market, byte for byte. */
  readonly seed: number;
  /** 1 is the full market, .01 a hundredth of it. */
  readonly scale: number;
  /** The moment up to which orders came in. */
  readonly now: Date;
}

export interface DemoMarketSize {
  readonly suppliers: number;
  readonly skus: number;
  readonly creators: number;
  readonly shoppers: number;
  readonly orders: number;
  /** Listings per shop, fewest and most. */
  readonly listings: readonly [number, number];
}

export class InvalidDemoMarketOption extends Error {
  override readonly name = 'InvalidDemoMarketOption';
}

/** Fewer than the ten thousand numbers of 199 0000 xxxx, the rest of which creators and suppliers have. */
const FICTITIOUS_SHOPPERS = 7500;

/** Days of sales behind the market. */
export const SALES_DAYS = 183;

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** @throws InvalidDemoMarketOption when the scale is not above 0 and at most 10, the seed not whole or `now` no date. */
export function sizeOfMarket({ seed, scale, now }: DemoMarketOptions): DemoMarketSize {
  if (!(scale > 0 && scale <= 10)) {
    throw new InvalidDemoMarketOption(
      `The scale ${scale} must be greater than 0 and at most 10; 1 is the full market.`,
    );
  }
  if (!Number.isSafeInteger(seed)) throw new InvalidDemoMarketOption(`The seed ${seed} must be a whole number.`);
  if (Number.isNaN(now.getTime()))
    throw new InvalidDemoMarketOption('The day of the last orders must be a valid date.');
  const scaled = (full: number, least: number) => Math.max(least, Math.round(full * scale));
  return {
    suppliers: scaled(300, 10),
    skus: scaled(120_000, 1_200),
    creators: scaled(200, 5),
    shoppers: Math.min(FICTITIOUS_SHOPPERS, scaled(FICTITIOUS_SHOPPERS, 300)),
    orders: scaled(80_000, 800),
    listings: scale >= 0.1 ? [20, 200] : [20, 60],
  };
}
