import { nextState, type Transitions } from '@app/kernel';

export type OrderStatus = 'AWAITING_PAYMENT' | 'PAID' | 'FULFILLING' | 'COMPLETED' | 'EXPIRED' | 'CANCELLED';
export type OrderAction = 'pay' | 'payLate' | 'fulfil' | 'complete' | 'expire' | 'cancel' | 'giveUp';

/** The only place which says what may follow what. */
export const ORDER_TRANSITIONS: Transitions<OrderStatus, OrderAction> = {
  pay: { from: ['AWAITING_PAYMENT'], to: 'PAID' },
  /** Money came after the end, and there was still stock. */
  payLate: { from: ['EXPIRED', 'CANCELLED'], to: 'PAID' },
  /** A supplier has accepted. */
  fulfil: { from: ['PAID', 'FULFILLING'], to: 'FULFILLING' },
  complete: { from: ['FULFILLING'], to: 'COMPLETED' },
  expire: { from: ['AWAITING_PAYMENT'], to: 'EXPIRED' },
  /** By a person, before any supplier has accepted. */
  cancel: { from: ['AWAITING_PAYMENT', 'PAID'], to: 'CANCELLED' },
  /** No part of it is left to fulfil. */
  giveUp: { from: ['PAID', 'FULFILLING'], to: 'CANCELLED' },
};

/** @throws ActionNotAllowed when `action` may not leave `status`. */
export function nextOrderStatus(status: OrderStatus, action: OrderAction): OrderStatus {
  return nextState('The order', ORDER_TRANSITIONS, status, action);
}
