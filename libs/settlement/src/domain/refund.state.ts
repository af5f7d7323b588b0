import type { Transitions } from '@app/kernel';

/** REQUESTED: the books say so, the provider has not confirmed it yet. FAILED: it needs a person. */
export type RefundStatus = 'REQUESTED' | 'DONE' | 'FAILED';
export type RefundAction = 'complete' | 'fail';

export const REFUND_TRANSITIONS: Transitions<RefundStatus, RefundAction> = {
  // From FAILED when a person has put right what stood in its way.
  complete: { from: ['REQUESTED', 'FAILED'], to: 'DONE' },
  fail: { from: ['REQUESTED'], to: 'FAILED' },
};
