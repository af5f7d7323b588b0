import type { Transitions } from '@app/kernel';

/**
 * CLOSED: the order ended unpaid. LATE: money came after that, and ordering has not said yet what becomes of it.
 * RETURNED: late money is on its way back.
 */
export type PaymentStatus = 'PENDING' | 'CAPTURED' | 'CLOSED' | 'LATE' | 'RETURNED';
export type PaymentAction = 'capture' | 'close' | 'captureLate' | 'accept' | 'return';

export const PAYMENT_TRANSITIONS: Transitions<PaymentStatus, PaymentAction> = {
  capture: { from: ['PENDING'], to: 'CAPTURED' },
  close: { from: ['PENDING'], to: 'CLOSED' },
  captureLate: { from: ['CLOSED'], to: 'LATE' },
  accept: { from: ['LATE'], to: 'CAPTURED' },
  return: { from: ['LATE'], to: 'RETURNED' },
};
