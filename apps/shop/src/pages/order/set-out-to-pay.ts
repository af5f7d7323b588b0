import { toFailure } from '../../api/answers.js';
import { ask } from '../../api/graphql.js';
import { readText, writeText } from '../../browser-storage.js';
import { StartPaymentDocument } from '../../gql/graphql.js';
import { paths } from '../../routing/places.js';

const KEY = 'daifa.paying';

/** The provider's word takes a moment; after that the shopper probably turned back without paying. */
export const WORD_OF_PAYMENT_MS = 25_000;

export type SettingOut = 'LEFT' | 'REFUSED' | 'NO_ANSWER';

/** Sends the shopper to the cashier; he comes back to the order's page. */
export async function setOutToPay(token: string): Promise<SettingOut> {
  try {
    const { startPayment } = await ask(StartPaymentDocument, { input: { returnPath: paths.order(token) } }, token);
    if (!startPayment.payUrl) return 'REFUSED';
    writeText('session', KEY, token);
    window.location.assign(startPayment.payUrl);
    return 'LEFT';
  } catch (error) {
    toFailure(error);
    return 'NO_ANSWER';
  }
}

/** Whether the cashier has just sent this tab back to the order; asking ends it. Who goes back by himself has not paid. */
export function cameBackFromPaying(token: string): boolean {
  if (readText('session', KEY) !== token) return false;
  writeText('session', KEY, null);
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return arrival?.type !== 'back_forward';
}
