/** An amount as the API gives it: decimal text with all decimals of the currency. */
export interface Money {
  readonly amount: string;
  readonly currencyCode: string;
}

// All amounts of a currency have the same number of decimals, so without the point they are whole minor units.
const minorOf = ({ amount }: Money): bigint => BigInt(amount.replace('.', ''));

const decimalsOf = ({ amount }: Money): number => amount.split('.')[1]?.length ?? 0;

function withMinor(like: Money, minor: bigint): Money {
  const decimals = decimalsOf(like);
  const sign = minor < 0n ? '-' : '';
  const digits = (minor < 0n ? -minor : minor).toString().padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const amount = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return { ...like, amount: sign + amount };
}

export function times(price: Money, quantity: number): Money {
  return withMinor(price, minorOf(price) * BigInt(quantity));
}

/** Null of nothing, because it would have no currency. */
export function sum(amounts: readonly Money[]): Money | null {
  const [first, ...rest] = amounts;
  return first
    ? withMinor(
        first,
        rest.reduce((total, amount) => total + minorOf(amount), minorOf(first)),
      )
    : null;
}

/** What is missing of `wanted`; null when nothing is. */
export function shortfall(wanted: Money, given: Money): Money | null {
  const missing = minorOf(wanted) - minorOf(given);
  return missing > 0n ? withMinor(wanted, missing) : null;
}

/** `part` of `whole`, from 0 to 1. */
export function shareOf(part: Money, whole: Money): number {
  const total = Number(minorOf(whole));
  return total <= 0 ? 1 : Math.min(1, Number(minorOf(part)) / total);
}

export function isZero(amount: Money): boolean {
  return minorOf(amount) === 0n;
}
