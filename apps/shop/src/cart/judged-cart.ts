import { type Money, sum, times } from '../i18n/money.js';
import { type Cart, type CartLine, keyOf } from './cart.js';
import type { Quote } from './use-quote.js';

type Obstacle = Pick<Quote['unavailable'][number], 'reason' | 'availableQuantity'>;

/** A line as the server sees it now. */
export interface JudgedLine {
  readonly line: CartLine;
  /** Of one piece, now. */
  readonly price: Money;
  readonly isPriceNew: boolean;
  /** Why it cannot be bought as it is; null when it can. */
  readonly obstacle: Obstacle | null;
}

export interface JudgedCart {
  readonly lines: readonly JudgedLine[];
  readonly isBuyable: boolean;
  /** Of what can be bought. */
  readonly goods: Money | null;
}

/** @param isProvinceKnown only then does it count that something is not delivered there. */
export function judge(cart: Cart, quote: Quote | null, isProvinceKnown: boolean): JudgedCart {
  const prices = new Map(quote?.lines.map((line) => [keyOf(line), line.unitPrice]));
  const obstacles = new Map(quote?.unavailable.map((line) => [keyOf(line), line]));
  const lines = cart.map((line): JudgedLine => {
    const price = prices.get(keyOf(line)) ?? line.price;
    const obstacle = obstacles.get(keyOf(line));
    const counts = obstacle && (isProvinceKnown || obstacle.reason !== 'NOT_DELIVERABLE');
    return { line, price, isPriceNew: price.amount !== line.price.amount, obstacle: counts ? obstacle : null };
  });
  const buyable = lines.filter(({ obstacle }) => !obstacle);
  return {
    lines,
    isBuyable: buyable.length > 0 && buyable.length === lines.length,
    goods: sum(buyable.map(({ line, price }) => times(price, line.quantity))),
  };
}

/** What is to be paid, as far as it is known. */
export interface Figures {
  readonly goods: Money;
  /** These three only when the whole cart can be bought and its province is known. */
  readonly freight: Money | null;
  readonly total: Money | null;
  readonly expectedAt: string | null;
}

/** Null when nothing of the cart can be bought. */
export function figuresOf(
  { goods, isBuyable }: JudgedCart,
  quote: Quote | null,
  isProvinceKnown: boolean,
): Figures | null {
  if (!goods) return null;
  if (!quote || !isBuyable || !isProvinceKnown) return { goods, freight: null, total: null, expectedAt: null };
  return { goods: quote.goods, freight: quote.freight, total: quote.total, expectedAt: quote.expectedAt ?? null };
}
