import { ActionNotAllowed, unreachableStates } from '@app/kernel';

import {
  isAllowed,
  nextStatus,
  STATUSES_OF_TAB,
  STATUSES_SEEN_BY_SUPPLIER,
  SUPPLIER_ORDER_STATUSES,
  SUPPLIER_ORDER_TRANSITIONS,
  type SupplierOrderAction,
  type SupplierOrderStatus,
} from './supplier-order.state.js';

const ACTIONS = Object.keys(SUPPLIER_ORDER_TRANSITIONS) as SupplierOrderAction[];

/** Written out by hand, so that the table cannot agree with itself. */
const EXPECTED: Record<SupplierOrderStatus, Partial<Record<SupplierOrderAction, SupplierOrderStatus>>> = {
  AWAITING_PAYMENT: { makeReady: 'READY', cancel: 'CANCELLED' },
  READY: { forward: 'FORWARDED', accept: 'ACCEPTED', reject: 'REJECTED', timeOut: 'REJECTED', cancel: 'CANCELLED' },
  FORWARDED: { accept: 'ACCEPTED', reject: 'REJECTED', timeOut: 'REJECTED', cancel: 'CANCELLED' },
  ACCEPTED: { reject: 'REJECTED', shipPart: 'PARTLY_SHIPPED', shipRest: 'SHIPPED' },
  PARTLY_SHIPPED: { shipPart: 'PARTLY_SHIPPED', shipRest: 'SHIPPED' },
  SHIPPED: { deliver: 'DELIVERED', receive: 'RECEIVED' },
  DELIVERED: { takeBackDelivery: 'SHIPPED', receive: 'RECEIVED' },
  RECEIVED: {},
  REJECTED: {},
  CANCELLED: { reopen: 'AWAITING_PAYMENT' },
};

describe('supplier order states', () => {
  const cases = SUPPLIER_ORDER_STATUSES.flatMap((status) => ACTIONS.map((action) => ({ status, action })));

  it.each(cases)('$status and $action end as they should', ({ status, action }) => {
    const expected = EXPECTED[status][action];

    if (expected === undefined) {
      expect(() => nextStatus('DF-1', status, action)).toThrow(ActionNotAllowed);
      expect(isAllowed(status, action)).toBe(false);
    } else {
      expect(nextStatus('DF-1', status, action)).toBe(expected);
      expect(isAllowed(status, action)).toBe(true);
    }
  });

  it('reaches every state from the first', () => {
    expect(unreachableStates(SUPPLIER_ORDER_TRANSITIONS, 'AWAITING_PAYMENT')).toEqual([]);
  });

  it('shows every state that a supplier may see in exactly one tab', () => {
    const shown = Object.values<readonly SupplierOrderStatus[]>(STATUSES_OF_TAB).flat();

    expect([...shown].sort()).toEqual([...STATUSES_SEEN_BY_SUPPLIER].sort());
  });
});
