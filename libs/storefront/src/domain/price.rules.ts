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

export const PRICE_ENDINGS = ['EXACT', 'WHOLE', 'NINETY', 'NINETY_NINE'] as const;
/** What a price made by a rule ends in: as it comes, .00, .90 or .99. */
export type PriceEnding = (typeof PRICE_ENDINGS)[number];

const HUNDREDTHS: Record<Exclude<PriceEnding, 'EXACT'>, bigint> = { WHOLE: 0n, NINETY: 90n, NINETY_NINE: 99n };

/** A price as a share of the supply price. */
export interface PriceRule {
  /** 100: the supply price itself. */
  readonly percentOfSupplyPrice: number;
  readonly ending: PriceEnding;
}

/** The price that a rule makes, raised to the floor where it lies below, and up to its ending. */
export function priceByRule(
  { percentOfSupplyPrice, ending }: PriceRule,
  supplyPriceMinor: bigint,
  floorMinor: bigint,
  currency: CurrencyCode,
): bigint {
  const exactMinor = shareOf(supplyPriceMinor, percentOfSupplyPrice * 100);
  return raiseToEnding(exactMinor > floorMinor ? exactMinor : floorMinor, ending, currency);
}

/** The next price from this one on that ends so; a currency without hundredths has no endings. */
export function raiseToEnding(priceMinor: bigint, ending: PriceEnding, currency: CurrencyCode): bigint {
  if (ending === 'EXACT' || CURRENCY_DECIMALS[currency] !== 2) return priceMinor;
  const wanted = HUNDREDTHS[ending];
  const missing = (((wanted - priceMinor) % 100n) + 100n) % 100n;
  return priceMinor + missing;
}
