import { InvalidInput } from './domain-error.js';

/** Decimal places per ISO 4217 currency that a Shop may use. */
export const CURRENCY_DECIMALS = {
  CNY: 2,
  HKD: 2,
  USD: 2,
  EUR: 2,
  GBP: 2,
  JPY: 0,
  KRW: 0,
  INR: 2,
  BRL: 2,
  SGD: 2,
} as const;

export type CurrencyCode = keyof typeof CURRENCY_DECIMALS;

export function isCurrencyCode(value: string): value is CurrencyCode {
  return Object.hasOwn(CURRENCY_DECIMALS, value);
}

/** Converts minor units to the decimal text of the API, with exactly the currency's own decimals ("12.50"). */
export function toDecimalText(amountMinor: bigint, currency: CurrencyCode): string {
  const decimals = CURRENCY_DECIMALS[currency];
  const sign = amountMinor < 0n ? '-' : '';
  const digits = (amountMinor < 0n ? -amountMinor : amountMinor).toString().padStart(decimals + 1, '0');
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Reads decimal text ("12", "12.5", "12.50") into minor units; null when it is not an amount of that currency. */
export function parseDecimalText(text: string, currency: CurrencyCode): bigint | null {
  const decimals = CURRENCY_DECIMALS[currency];
  // At most 13 digits before the point: stays far inside Postgres bigint even after summing.
  const match = /^(-?)(\d{1,13})(?:\.(\d+))?$/.exec(text.trim());
  if (!match) return null;
  const [, sign, whole = '0', fraction = ''] = match;
  if (fraction.replace(/0+$/, '').length > decimals) return null;
  const minor = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  return sign === '-' ? -minor : minor;
}

/**
 * Reads decimal text of some input field into minor units.
 * @throws InvalidInput when it is not an amount of that currency, or a negative one.
 */
export function requireAmount(text: string, currency: CurrencyCode, path: readonly string[]): bigint {
  const amountMinor = parseDecimalText(text, currency);
  if (amountMinor !== null && amountMinor >= 0n) return amountMinor;
  const example = toDecimalText(1_250n, currency);
  throw new InvalidInput(`"${text}" is no amount of ${currency}. Write it as "${example}".`, path);
}

/**
 * The one place where money is rounded: half to even, so that many small shares do not drift (ADR 0005).
 * @param basisPoints share in 1/10,000.
 */
export function shareOf(amountMinor: bigint, basisPoints: number): bigint {
  return divideHalfEven(amountMinor * BigInt(basisPoints), 10_000n);
}

function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n;
  const absolute = negative ? -numerator : numerator;
  const quotient = absolute / denominator;
  const twice = (absolute % denominator) * 2n;
  const roundUp = twice > denominator || (twice === denominator && quotient % 2n === 1n);
  const rounded = roundUp ? quotient + 1n : quotient;
  return negative ? -rounded : rounded;
}

/**
 * Splits an amount by weights with the largest remainder, so that the parts sum to the whole exactly.
 * Equal remainders go to the earlier part. All weights zero: the first part takes the whole.
 * @throws RangeError when there is no weight or a weight is negative.
 */
export function splitByWeights(amountMinor: bigint, weights: readonly bigint[]): bigint[] {
  if (weights.length === 0 || weights.some((weight) => weight < 0n)) {
    throw new RangeError('splitByWeights needs at least one weight, none of them negative');
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) return weights.map((_, index) => (index === 0 ? amountMinor : 0n));
  const negative = amountMinor < 0n;
  const absolute = negative ? -amountMinor : amountMinor;
  const parts = weights.map((weight) => (absolute * weight) / total);
  let rest = absolute - parts.reduce((sum, part) => sum + part, 0n);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (absolute * weight) % total }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder) {
    if (rest === 0n) break;
    parts[index] = (parts[index] ?? 0n) + 1n;
    rest -= 1n;
  }
  return negative ? parts.map((part) => -part) : parts;
}

export function sumMinor(amounts: Iterable<bigint>): bigint {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum;
}
