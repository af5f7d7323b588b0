import { useState } from 'preact/hooks';

import { toFailure } from '../../api/answers.js';
import { ask } from '../../api/graphql.js';
import { CancelOrderDocument, ConfirmReceiptDocument } from '../../gql/graphql.js';
import { newKey } from '../../new-key.js';

export type OrderAction = 'CANCEL' | 'CONFIRM';
export type Problem = 'REFUSED' | 'NO_ANSWER';

interface OrderActions {
  readonly problem: Problem | null;
  readonly isBusy: boolean;
  readonly setProblem: (problem: Problem | null) => void;
  readonly act: (action: OrderAction) => Promise<void>;
}

/** What the shopper does to his order. One key per action: trying again after a lost answer does it once. */
export function useOrderActions(token: string, orderId: string, onDone: () => void): OrderActions {
  const [keys] = useState<Record<OrderAction, string>>(() => ({ CANCEL: newKey(), CONFIRM: newKey() }));
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (action: OrderAction): Promise<Problem | null> => {
    const idempotencyKey = keys[action];
    try {
      const { userErrors } =
        action === 'CANCEL'
          ? (await ask(CancelOrderDocument, { input: { idempotencyKey, orderId } }, token)).cancelOrder
          : (await ask(ConfirmReceiptDocument, { input: { idempotencyKey } }, token)).confirmReceipt;
      return userErrors.length > 0 ? 'REFUSED' : null;
    } catch (error) {
      toFailure(error);
      return 'NO_ANSWER';
    }
  };
  const act = async (action: OrderAction): Promise<void> => {
    setBusy(true);
    setProblem(null);
    setProblem(await send(action));
    setBusy(false);
    onDone();
  };
  return { problem, isBusy, setProblem, act };
}
