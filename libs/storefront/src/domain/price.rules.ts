import { CURRENCY_DECIMALS, type CurrencyCode, shareOf } from '@app/kernel';

/**
 * The least price that is not below cost: what is left of it after the platform's fee covers the supply price.
 * @param feeBasisPoints below 10,000.
 */
export function leastCoveringPrice(supplyPriceMinor: bigint, feeBasisPoints: number): bigint {
  if (feeBasisPoints >= 10_000) throw new RangeError('A fee of the whole price leaves nothing to cover a cost with');
  const kept = BigInt(10_000 - feeBasisPoints);
  let priceMinor = (supplyPriceMinor * 10_000n + kept - 1n) / kept;
  // The fee is rounded to a minor unit, so the exact quotient may be one off.
  while (!coversCost(priceMinor, supplyPriceMinor, feeBasisPoints)) priceMinor += 1n;
  while (coversCost(priceMinor - 1n, supplyPriceMinor, feeBasisPoints)) priceMinor -= 1n;
  return priceMinor;
}

/** Whether the price less the platform's fee is the supply price or more. */
export function coversCost(priceMinor: bigint, supplyPriceMinor: bigint, feeBasisPoints: number): boolean {
  return priceMinor - shareOf(priceMinor, feeBasisPoints) >= supplyPriceMinor;
}

export const PRICE_ENDINGS = ['EXACT', 'WHOLE', 'NINETY', 'NINETY_NINE', 'EIGHT', 'NINE'] as const;
/** What a price made by a rule ends in: as it comes, .00, .90, .99, or whole units that end in 8 or 9. */
export type PriceEnding = (typeof PRICE_ENDINGS)[number];

export const PRICE_ROUNDINGS = ['UP', 'NEAREST'] as const;
/** Which price with the ending is taken: the next one up, or the nearest one (of two as near, the higher). */
export type PriceRounding = (typeof PRICE_ROUNDINGS)[number];

/** In hundredths: prices with an ending are `last`, and every `step` from there on. */
const ENDINGS: Record<Exclude<PriceEnding, 'EXACT'>, { readonly last: bigint; readonly step: bigint }> = {
  WHOLE: { last: 0n, step: 100n },
  NINETY: { last: 90n, step: 100n },
  NINETY_NINE: { last: 99n, step: 100n },
  EIGHT: { last: 800n, step: 1_000n },
  NINE: { last: 900n, step: 1_000n },
};

/** How a price is made of the supply price: a share of it, an amount on top, and an ending. */
export interface PriceRule {
  /** 100: the supply price itself. */
  readonly percentOfSupplyPrice: number;
  readonly addMinor: bigint;
  readonly ending: PriceEnding;
  readonly rounding: PriceRounding;
}

/** Below neither of them may a price lie. */
export interface PriceFloors {
  readonly mapMinor: bigint;
  /** The least price that covers supply price and fee. */
  readonly costMinor: bigint;
}

export const PRICE_FLOORS = ['MAP', 'COST'] as const;
/** What a price was raised to because the rule alone would have lain below. */
export type PriceFloor = (typeof PRICE_FLOORS)[number];

export interface RulePrice {
  readonly priceMinor: bigint;
  /** null: it is what the rule makes. */
  readonly raisedTo: PriceFloor | null;
}

/**
 * The price that a rule makes: supply price × percent + amount, brought to the ending. Where that lies below a floor, the
 * first price with the ending that does not.
 */
export function priceByRule(
  { percentOfSupplyPrice, addMinor, ending, rounding }: PriceRule,
  supplyPriceMinor: bigint,
  { mapMinor, costMinor }: PriceFloors,
  currency: CurrencyCode,
): RulePrice {
  const exactMinor = shareOf(supplyPriceMinor, percentOfSupplyPrice * 100) + addMinor;
  const roundedMinor =
    rounding === 'UP' ? raiseToEnding(exactMinor, ending, currency) : nearestEnding(exactMinor, ending, currency);
  const floorMinor = mapMinor > costMinor ? mapMinor : costMinor;
  if (roundedMinor >= floorMinor) return { priceMinor: roundedMinor, raisedTo: null };
  return { priceMinor: raiseToEnding(floorMinor, ending, currency), raisedTo: mapMinor > costMinor ? 'MAP' : 'COST' };
}

/** The next price from this one on that ends so; a currency without hundredths has no endings. */
export function raiseToEnding(priceMinor: bigint, ending: PriceEnding, currency: CurrencyCode): bigint {
  if (ending === 'EXACT' || CURRENCY_DECIMALS[currency] !== 2) return priceMinor;
  const { last, step } = ENDINGS[ending];
  const missing = (((last - priceMinor) % step) + step) % step;
  return priceMinor + missing;
}

function nearestEnding(priceMinor: bigint, ending: PriceEnding, currency: CurrencyCode): bigint {
  const above = raiseToEnding(priceMinor, ending, currency);
  if (ending === 'EXACT' || above === priceMinor) return above;
  const below = above - ENDINGS[ending].step;
  return below > 0n && priceMinor - below < above - priceMinor ? below : above;
}
