import { CURRENCY_DECIMALS } from '@app/kernel';

/** Where the counted ranges begin; the last is open. */
export const PRICE_STEPS_MAJOR = [0, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000] as const;
export const COMMISSION_STEPS = [0, 500, 1_000, 1_500, 2_000, 3_000] as const;
export const MARGIN_STEPS = [0, 1_000, 2_000, 3_000, 4_000, 5_000] as const;
/** Up to and with so many hours. */
export const DISPATCH_STEPS = [12, 24, 48, 72, 168] as const;
/** In percent. */
export const PUNCTUALITY_STEPS = [0, 80, 90, 95, 98] as const;

const DECIMALS: Readonly<Record<string, number>> = CURRENCY_DECIMALS;
const USUAL_DECIMALS = 2;

export const minorPerMajor = (currency: string): number => 10 ** (DECIMALS[currency] ?? USUAL_DECIMALS);

/** The range that a price in minor units falls into. */
export function bucketOf(steps: readonly number[], priceMinor: number, currency: string): number {
  return stepOf(steps, priceMinor / minorPerMajor(currency));
}

/** The last step that is not above the value. */
export function stepOf(steps: readonly number[], value: number): number {
  let step = 0;
  while (step + 1 < steps.length && value >= (steps[step + 1] ?? 0)) step++;
  return step;
}
