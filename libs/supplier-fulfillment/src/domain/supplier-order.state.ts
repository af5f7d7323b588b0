import { nextState, type Transitions } from '@app/kernel';

export const SUPPLIER_ORDER_STATUSES = [
  'AWAITING_PAYMENT',
  'READY',
  'FORWARDED',
  'ACCEPTED',
  'PARTLY_SHIPPED',
  'SHIPPED',
  'DELIVERED',
  'RECEIVED',
  'REJECTED',
  'CANCELLED',
] as const;
export type SupplierOrderStatus = (typeof SUPPLIER_ORDER_STATUSES)[number];

export type SupplierOrderAction =
  | 'makeReady'
  | 'forward'
  | 'accept'
  | 'reject'
  | 'timeOut'
  | 'shipPart'
  | 'shipRest'
  | 'deliver'
  | 'takeBackDelivery'
  | 'receive'
  | 'cancel'
  | 'reopen';

/** The only place which says what may follow what. */
export const SUPPLIER_ORDER_TRANSITIONS: Transitions<SupplierOrderStatus, SupplierOrderAction> = {
  makeReady: { from: ['AWAITING_PAYMENT'], to: 'READY' },
  forward: { from: ['READY'], to: 'FORWARDED' },
  // Also before the hand-over is acknowledged: whoever sees it in the portal need not wait for his own system.
  accept: { from: ['READY', 'FORWARDED'], to: 'ACCEPTED' },
  // Goods may turn out to be missing after the acceptance; once a parcel has left, it is a case of after-sales.
  reject: { from: ['READY', 'FORWARDED', 'ACCEPTED'], to: 'REJECTED' },
  timeOut: { from: ['READY', 'FORWARDED'], to: 'REJECTED' },
  shipPart: { from: ['ACCEPTED', 'PARTLY_SHIPPED'], to: 'PARTLY_SHIPPED' },
  shipRest: { from: ['ACCEPTED', 'PARTLY_SHIPPED'], to: 'SHIPPED' },
  deliver: { from: ['SHIPPED'], to: 'DELIVERED' },
  // A corrected tracking number: what was delivered was somebody else's parcel.
  takeBackDelivery: { from: ['DELIVERED'], to: 'SHIPPED' },
  receive: { from: ['SHIPPED', 'DELIVERED'], to: 'RECEIVED' },
  cancel: { from: ['AWAITING_PAYMENT', 'READY', 'FORWARDED'], to: 'CANCELLED' },
  // The order expired unpaid, and its money came after all.
  reopen: { from: ['CANCELLED'], to: 'AWAITING_PAYMENT' },
};

/** @throws ActionNotAllowed when `action` may not leave `status`. */
export function nextStatus(
  number: string,
  status: SupplierOrderStatus,
  action: SupplierOrderAction,
): SupplierOrderStatus {
  return nextState(`Supplier order ${number}`, SUPPLIER_ORDER_TRANSITIONS, status, action);
}

export function isAllowed(status: SupplierOrderStatus, action: SupplierOrderAction): boolean {
  return SUPPLIER_ORDER_TRANSITIONS[action].from.includes(status);
}

/** The supplier said yes to it, now or earlier. */
export function wasAccepted(status: SupplierOrderStatus): boolean {
  return ['ACCEPTED', 'PARTLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'RECEIVED'].includes(status);
}

/** Work places of a supplier, by the states that each one shows. */
export const STATUSES_OF_TAB = {
  TO_ACCEPT: ['READY', 'FORWARDED'],
  TO_SHIP: ['ACCEPTED', 'PARTLY_SHIPPED'],
  SHIPPED: ['SHIPPED', 'DELIVERED'],
  RECEIVED: ['RECEIVED'],
  CLOSED: ['REJECTED', 'CANCELLED'],
} as const satisfies Record<string, readonly SupplierOrderStatus[]>;

export type SupplierOrderTab = keyof typeof STATUSES_OF_TAB;

/** Nothing is shown to the supplier before the shopper has paid. */
export const STATUSES_SEEN_BY_SUPPLIER: readonly SupplierOrderStatus[] = SUPPLIER_ORDER_STATUSES.filter(
  (status) => status !== 'AWAITING_PAYMENT',
);

export const REJECT_CODES = ['OUT_OF_STOCK', 'PRICE', 'ADDRESS', 'OTHER'] as const;
/** Why the supplier does not want it. */
export type RejectCode = (typeof REJECT_CODES)[number];
/** Why an order was taken from a supplier who did not decline it. */
export const TAKEN_CODES = ['ACCEPTANCE_TIMEOUT', 'STOCK_CORRECTED', 'SUPPLIER_SUSPENDED'] as const;
export type TakenCode = (typeof TAKEN_CODES)[number];
