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

type Step = Pick<Deadline, 'step' | 'actor' | 'otherwise'> & {
  readonly runsFrom: 'readyAt' | 'shippedAt';
  readonly until: 'acceptBy' | 'dispatchBy' | 'receiveBy';
};

const ACCEPT: Step = {
  step: 'ACCEPT',
  actor: 'SUPPLIER',
  otherwise: 'REJECTED',
  runsFrom: 'readyAt',
  until: 'acceptBy',
};
const DISPATCH: Step = {
  step: 'DISPATCH',
  actor: 'SUPPLIER',
  otherwise: 'MARKED_LATE',
  runsFrom: 'readyAt',
  until: 'dispatchBy',
};
const CONFIRM_RECEIPT: Step = {
  step: 'CONFIRM_RECEIPT',
  actor: 'SHOPPER',
  otherwise: 'RECEIVED',
  runsFrom: 'shippedAt',
  until: 'receiveBy',
};

const STEP_OF: Readonly<Record<SupplierOrderStatus, Step | null>> = {
  AWAITING_PAYMENT: null,
  READY: ACCEPT,
  FORWARDED: ACCEPT,
  ACCEPTED: DISPATCH,
  PARTLY_SHIPPED: DISPATCH,
  SHIPPED: CONFIRM_RECEIPT,
  DELIVERED: CONFIRM_RECEIPT,
  RECEIVED: null,
  REJECTED: null,
  CANCELLED: null,
};

/** The deadline that runs now; null when nobody has to do anything. */
export function currentDeadline(order: DeadlineColumns, now: Date): Deadline | null {
  const rule = STEP_OF[order.status];
  const dueAt = rule && order[rule.until];
  if (!dueAt) return null;
  const { step, actor, otherwise } = rule;
  return { step, actor, otherwise, dueAt, standing: standingOf(order[rule.runsFrom] ?? dueAt, dueAt, now) };
}

function standingOf(runsFrom: Date, dueAt: Date, now: Date): Deadline['standing'] {
  if (now >= dueAt) return 'OVERDUE';
  const wholeMs = dueAt.getTime() - runsFrom.getTime();
  return now >= addMs(dueAt, -Math.min(wholeMs / 4, WARNING_MS_MAX)) ? 'DUE_SOON' : 'IN_TIME';
}

/** Whether the last piece left after its time, or should have left by now: the late mark that counts against a supplier. */
export function isDispatchLate({ status, dispatchBy, shippedAt }: DeadlineColumns, now: Date): boolean {
  if (!dispatchBy || status === 'REJECTED' || status === 'CANCELLED') return false;
  return (shippedAt ?? now) > dispatchBy;
}
