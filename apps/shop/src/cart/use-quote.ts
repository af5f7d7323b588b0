import { useEffect } from 'preact/hooks';

import { answerOf, fill } from '../api/answers.js';
import type { AskableAnswer } from '../api/use-answer.js';
import { CartQuoteDocument, type CartQuoteQuery, type QuoteCartInput } from '../gql/graphql.js';
import { useStore } from '../store.js';
import { type Cart, dropOf } from './cart.js';

export type Quote = CartQuoteQuery['quoteCart'];

/** Somebody who taps "+" five times means one question. */
const PAUSE_MS = 250;

/**
 * Prices and stock are the same all over the country, so a cart can be looked at before its province is known; what is
 * said of freight and delivery then counts for nobody.
 */
const ANY_PROVINCE = '31';

/**
 * What a cart costs now; the answer before is kept while a new one is on its way.
 * @param shopId null until the shop is known.
 * @param province empty until the shopper has said it.
 */
export function useQuote(shopId: string | null, cart: Cart, province: string): AskableAnswer<CartQuoteQuery> {
  const lines = cart.map(({ listingId, skuId, quantity }) => ({ listingId, skuId, quantity }));
  const inputText =
    shopId === null || lines.length === 0
      ? null
      : JSON.stringify({
          shopId,
          lines,
          province: province || ANY_PROVINCE,
          dropId: dropOf(cart),
        } satisfies QuoteCartInput);
  const answer = answerOf<CartQuoteQuery>(`quote ${shopId ?? ''}`);
  useEffect(() => {
    if (inputText === null) return;
    const { result } = answer.get();
    answer.set({ result, failure: null, isAsking: true });
    const timer = setTimeout(() => void fill(answer, questionOf(inputText)), result ? PAUSE_MS : 0);
    return () => clearTimeout(timer);
  }, [answer, inputText]);
  return {
    ...useStore(answer),
    askAgain: () => {
      if (inputText !== null) void fill(answer, questionOf(inputText));
    },
  };
}

const questionOf = (inputText: string) => ({
  document: CartQuoteDocument,
  variables: { input: JSON.parse(inputText) as QuoteCartInput },
});
