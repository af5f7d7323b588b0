import { addMs, HOUR_MS } from '@app/kernel';

import type { SupplierOrderStatus } from './supplier-order.state.js';

/** What has to happen next, who has to do it, until when, and what happens otherwise. */
export interface Deadline {
  readonly step: 'ACCEPT' | 'DISPATCH' | 'CONFIRM_RECEIPT';
  readonly actor: 'SUPPLIER' | 'SHOPPER';
  readonly dueAt: Date;
  readonly otherwise: 'REJECTED' | 'MARKED_LATE' | 'RECEIVED';
  readonly standing: 'IN_TIME' | 'DUE_SOON' | 'OVERDUE';
}

export interface DeadlineColumns {
  readonly status: SupplierOrderStatus;
  readonly readyAt: Date | null;
  readonly acceptBy: Date | null;
  readonly dispatchBy: Date | null;
  readonly shippedAt: Date | null;
  readonly receiveBy: Date | null;
}

// A warning comes when a quarter of the time is left, but never earlier than this before the end.
const WARNING_MS_MAX = 6 * HOUR_MS;

/** The deadline that runs now; null when nobody has to do anything. */
export function currentDeadline(order: DeadlineColumns, now: Date): Deadline | null {
  switch (order.status) {
    case 'READY':
    case 'FORWARDED':
      return toDeadline(
        { step: 'ACCEPT', actor: 'SUPPLIER', otherwise: 'REJECTED' },
        order.readyAt,
        order.acceptBy,
        now,
      );
    case 'ACCEPTED':
    case 'PARTLY_SHIPPED':
      return toDeadline(
        { step: 'DISPATCH', actor: 'SUPPLIER', otherwise: 'MARKED_LATE' },
        order.readyAt,
        order.dispatchBy,
        now,
      );
    case 'SHIPPED':
    case 'DELIVERED':
      return toDeadline(
        { step: 'CONFIRM_RECEIPT', actor: 'SHOPPER', otherwise: 'RECEIVED' },
        order.shippedAt,
        order.receiveBy,
        now,
      );
    case 'AWAITING_PAYMENT':
    case 'RECEIVED':
    case 'REJECTED':
    case 'CANCELLED':
      return null;
  }
}

function toDeadline(
  rule: Pick<Deadline, 'step' | 'actor' | 'otherwise'>,
  runsFrom: Date | null,
  dueAt: Date | null,
  now: Date,
): Deadline | null {
  if (!dueAt) return null;
  const wholeMs = runsFrom ? dueAt.getTime() - runsFrom.getTime() : 0;
  const warnFrom = addMs(dueAt, -Math.min(wholeMs / 4, WARNING_MS_MAX));
  const standing = now >= dueAt ? 'OVERDUE' : now >= warnFrom ? 'DUE_SOON' : 'IN_TIME';
  return { ...rule, dueAt, standing };
}

/** Whether the last piece left after its time, or should have left by now: the late mark that counts against a supplier. */
export function isDispatchLate({ status, dispatchBy, shippedAt }: DeadlineColumns, now: Date): boolean {
  if (!dispatchBy || status === 'REJECTED' || status === 'CANCELLED') return false;
  return (shippedAt ?? now) > dispatchBy;
}
