import { addMs, HOUR_MS } from '@app/kernel';

import { currentDeadline, type DeadlineColumns, isDispatchLate } from './deadline.rules.js';
import { SUPPLIER_ORDER_STATUSES, type SupplierOrderStatus } from './supplier-order.state.js';

const READY_AT = new Date('2026-03-01T00:00:00Z');
const hours = (count: number): Date => addMs(READY_AT, count * HOUR_MS);
const order = (status: SupplierOrderStatus, shippedAt: Date | null = null): DeadlineColumns => ({
  status,
  readyAt: READY_AT,
  acceptBy: hours(24),
  dispatchBy: hours(48),
  shippedAt,
  receiveBy: shippedAt ? addMs(shippedAt, 240 * HOUR_MS) : null,
});

describe('the deadline that runs', () => {
  it.each([
    ['READY', 'ACCEPT', 'SUPPLIER', 'REJECTED'],
    ['FORWARDED', 'ACCEPT', 'SUPPLIER', 'REJECTED'],
    ['ACCEPTED', 'DISPATCH', 'SUPPLIER', 'MARKED_LATE'],
    ['PARTLY_SHIPPED', 'DISPATCH', 'SUPPLIER', 'MARKED_LATE'],
    ['SHIPPED', 'CONFIRM_RECEIPT', 'SHOPPER', 'RECEIVED'],
    ['DELIVERED', 'CONFIRM_RECEIPT', 'SHOPPER', 'RECEIVED'],
  ] as const)('in %s is to %s by the %s, else %s', (status, step, actor, otherwise) => {
    expect(currentDeadline(order(status, hours(40)), hours(1))).toMatchObject({ step, actor, otherwise });
  });

  it('is none before the payment and after the end', () => {
    const without = SUPPLIER_ORDER_STATUSES.filter(
      (status) => currentDeadline(order(status, hours(40)), hours(1)) === null,
    );

    expect(without).toEqual(['AWAITING_PAYMENT', 'RECEIVED', 'REJECTED', 'CANCELLED']);
  });

  it.each([
    [1, 'IN_TIME'],
    [17, 'IN_TIME'],
    [18, 'DUE_SOON'],
    [23.9, 'DUE_SOON'],
    [24, 'OVERDUE'],
    [100, 'OVERDUE'],
  ])('after %d of 24 hours is %s', (passed, standing) => {
    expect(currentDeadline(order('READY'), hours(passed))?.standing).toBe(standing);
  });

  it('warns in the last quarter of a window of seconds too', () => {
    const short = { ...order('FORWARDED'), acceptBy: addMs(READY_AT, 8_000) };

    expect(currentDeadline(short, addMs(READY_AT, 5_000))?.standing).toBe('IN_TIME');
    expect(currentDeadline(short, addMs(READY_AT, 6_000))?.standing).toBe('DUE_SOON');
  });
});

describe('the late mark', () => {
  it('stands from the moment that the last piece should have left', () => {
    expect(isDispatchLate(order('ACCEPTED'), hours(48))).toBe(false);
    expect(isDispatchLate(order('ACCEPTED'), hours(48.1))).toBe(true);
  });

  it('stays when the parcel left late, and never comes when it left in time', () => {
    expect(isDispatchLate(order('RECEIVED', hours(50)), hours(500))).toBe(true);
    expect(isDispatchLate(order('RECEIVED', hours(40)), hours(500))).toBe(false);
  });

  it('is not for what never had to leave', () => {
    expect(isDispatchLate(order('REJECTED'), hours(500))).toBe(false);
    expect(isDispatchLate(order('CANCELLED'), hours(500))).toBe(false);
  });
});
