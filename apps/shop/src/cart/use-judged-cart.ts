import type { RequestFailed } from '../api/failures.js';
import type { Shop } from '../shop.js';
import type { Cart, CartLine } from './cart.js';
import { type Figures, figuresOf, judge, type JudgedLine } from './judged-cart.js';
import { useQuote } from './use-quote.js';

/** A cart as it is shown, with what the server said of it so far. */
export interface ShownCart {
  readonly lines: readonly JudgedLine[];
  readonly blocked: readonly CartLine[];
  readonly isBuyable: boolean;
  /** Null when nothing of it can be bought. */
  readonly figures: Figures | null;
  /** Newer figures are on their way. */
  readonly isStale: boolean;
  readonly failure: RequestFailed | null;
  readonly askAgain: () => void;
}

/**
 * @param shop null until it is known: nothing is asked before.
 * @param province empty until the shopper has said it.
 */
export function useJudgedCart(shop: Shop | null, cart: Cart, province: string): ShownCart {
  const quote = useQuote(shop?.isOpen ? shop.id : null, cart, province);
  const current = quote.result?.quoteCart ?? null;
  const judged = judge(cart, current, province !== '');
  return {
    lines: judged.lines,
    blocked: judged.lines.filter(({ obstacle }) => obstacle).map(({ line }) => line),
    isBuyable: judged.isBuyable && shop?.isOpen !== false,
    figures: figuresOf(judged, current, province !== ''),
    isStale: quote.isAsking && current !== null,
    failure: quote.failure,
    askAgain: quote.askAgain,
  };
}
