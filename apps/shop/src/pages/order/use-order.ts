import { useEffect } from 'preact/hooks';

import { type Answer, answerOf, toFailure } from '../../api/answers.js';
import { ask } from '../../api/graphql.js';
import { OrderPageDocument, type OrderPageQuery } from '../../gql/graphql.js';
import { type Store, useStore } from '../../store.js';

export type LinkedOrder = OrderPageQuery['linkedOrder'];

export interface FollowedOrder extends Answer<OrderPageQuery> {
  readonly refresh: () => void;
}

const PAYMENT_DELAY_MS = 3_000;
const DELAY_MIN_MS = 4_000;
const DELAY_MAX_MS = 60_000;

/** The order of a secret link; it is looked at again by itself as long as something is under way and the page is seen. */
export function useOrder(token: string, isUnderWay: (page: OrderPageQuery) => boolean): FollowedOrder {
  const answer = answerOf<OrderPageQuery>(`order ${token}`);
  const known = useStore(answer);
  useEffect(() => {
    const lookAgain = () => {
      if (document.visibilityState === 'visible') void load(answer, token);
    };
    lookAgain();
    document.addEventListener('visibilitychange', lookAgain);
    return () => document.removeEventListener('visibilitychange', lookAgain);
  }, [answer, token]);

  const isToBeFollowed = !known.isAsking && known.result !== null && isUnderWay(known.result);
  useEffect(() => {
    if (!isToBeFollowed) return;
    const timer = setTimeout(() => {
      if (document.visibilityState === 'visible') void load(answer, token);
    }, delayMs(known.result));
    return () => clearTimeout(timer);
  }, [answer, token, isToBeFollowed, known]);

  return { ...known, refresh: () => void load(answer, token) };
}

/** Soon while the shopper waits for his payment; else the slower, the longer the page is open. */
function delayMs(page: OrderPageQuery | null): number {
  if (page?.linkedOrder.status === 'AWAITING_PAYMENT') return PAYMENT_DELAY_MS;
  return Math.min(DELAY_MIN_MS + performance.now() / 10, DELAY_MAX_MS);
}

async function load(answer: Store<Answer<OrderPageQuery>>, token: string): Promise<void> {
  const { result } = answer.get();
  answer.set({ result, failure: null, isAsking: true });
  try {
    const page = await ask(OrderPageDocument, { isFirst: result === null }, token);
    answer.set({ result: result ? withFixedParts(page, result) : page, failure: null, isAsking: false });
  } catch (error) {
    answer.set({ result, failure: toFailure(error), isAsking: false });
  }
}

/** What cannot change is asked for once. */
function withFixedParts(page: OrderPageQuery, first: OrderPageQuery): OrderPageQuery {
  const { provinces, carriers, linkedOrder } = first;
  return {
    ...page,
    ...(provinces ? { provinces } : {}),
    ...(carriers ? { carriers } : {}),
    linkedOrder: { ...page.linkedOrder, recipient: linkedOrder.recipient ?? null },
  };
}
