import { useState } from 'preact/hooks';

import { toFailure } from '../../api/answers.js';
import { ask } from '../../api/graphql.js';
import { PlaceOrderDocument, type PlaceOrderInput, type PlaceOrderMutation } from '../../gql/graphql.js';
import type { Money } from '../../i18n/money.js';
import { paths } from '../../routing/places.js';
import { navigate, replaceAddress } from '../../routing/router.js';
import { RECIPIENT_FIELDS, type RecipientField } from '../../shopper/recipient.js';
import { setOutToPay } from '../order/set-out-to-pay.js';
import { attemptKey, endAttempt } from './attempt.js';
import { type BusyAnswer, sendWhileBusy } from './while-busy.js';

type UserError = PlaceOrderMutation['placeOrder']['userErrors'][number];
type PlacedOrder = NonNullable<PlaceOrderMutation['placeOrder']['order']>;

/** How far an order has come. */
export type Placing =
  /** LEAVING: it is placed, and the shopper is on his way to pay it. */
  | { readonly step: 'OPEN' | 'PLACING' | 'LEAVING' }
  /** The shop is busy; it is sent again soon. */
  | { readonly step: 'WAITING'; readonly ordersAhead: number }
  | { readonly step: 'NO_ANSWER'; readonly isOffline: boolean }
  | { readonly step: 'PRICE_CHANGED'; readonly total: Money }
  | { readonly step: 'REFUSED'; readonly code: string; readonly fields: readonly RecipientField[] };

export interface OrderToPlace extends Omit<PlaceOrderInput, 'idempotencyKey'> {
  readonly slug: string;
}

export interface OrderPlacing {
  readonly placing: Placing;
  /** Another try with the same order never makes a second one. */
  readonly place: (order: OrderToPlace, onPlaced: (placed: PlacedOrder) => void) => Promise<Placing>;
  readonly reopen: () => void;
}

export function usePlaceOrder(): OrderPlacing {
  const [placing, setPlacing] = useState<Placing>({ step: 'OPEN' });
  const place = async (order: OrderToPlace, onPlaced: (placed: PlacedOrder) => void): Promise<Placing> => {
    setPlacing({ step: 'PLACING' });
    const answer = await sendWhileBusy(
      () => send(order),
      ({ ordersAhead }) => setPlacing({ step: 'WAITING', ordersAhead }),
    );
    const outcome: PlacedOrder | Placing =
      'retryAfterSeconds' in answer ? { step: 'REFUSED', code: 'BUSY', fields: [] } : answer;
    if (!('linkToken' in outcome)) {
      setPlacing(outcome);
      return outcome;
    }
    setPlacing({ step: 'LEAVING' });
    onPlaced(outcome);
    await leaveToPay(outcome.linkToken);
    return { step: 'LEAVING' };
  };
  return { placing, place, reopen: () => setPlacing({ step: 'OPEN' }) };
}

async function send({ slug, ...order }: OrderToPlace): Promise<PlacedOrder | Placing | BusyAnswer> {
  try {
    const input = { idempotencyKey: attemptKey(slug, order), ...order };
    const { placeOrder } = await ask(PlaceOrderDocument, { input });
    if (!placeOrder.order) return toRefusal(slug, placeOrder.userErrors);
    endAttempt(slug);
    return placeOrder.order;
  } catch (error) {
    return { step: 'NO_ANSWER', isOffline: toFailure(error).code === 'NETWORK' };
  }
}

/** Back from the cashier, the shopper finds his order, and not an empty checkout. */
async function leaveToPay(token: string): Promise<void> {
  replaceAddress(paths.order(token));
  const outcome = await setOutToPay(token);
  if (outcome !== 'LEFT') navigate(paths.order(token), 'replace');
}

function toRefusal(slug: string, errors: readonly UserError[]): Placing | BusyAnswer {
  for (const error of errors) {
    if (error.__typename === 'PriceChanged') return { step: 'PRICE_CHANGED', total: error.total };
    if (error.__typename === 'Busy') return error;
  }
  const code = errors[0]?.code ?? '';
  if (code === 'IDEMPOTENCY_KEY_REUSED') endAttempt(slug);
  return { step: 'REFUSED', code, fields: RECIPIENT_FIELDS.filter((field) => errors.some(isAbout(field))) };
}

const isAbout =
  (field: RecipientField) =>
  ({ path }: UserError): boolean =>
    path[0] === 'recipient' && path[1] === field;
