import type { Transitions } from '@app/kernel';

/** REPLACED: other splits hold its money. OPENED: not paid yet. HELD: paid, and nobody may have it yet. CLOSED: the order ended unpaid. */
export type SplitStatus = 'OPENED' | 'HELD' | 'RELEASED' | 'REFUNDED' | 'CLOSED' | 'REPLACED';
export type SplitAction = 'hold' | 'release' | 'refund' | 'close' | 'replace';

export const SPLIT_TRANSITIONS: Transitions<SplitStatus, SplitAction> = {
  // From CLOSED when money that came late is accepted after all.
  hold: { from: ['OPENED', 'CLOSED'], to: 'HELD' },
  release: { from: ['HELD'], to: 'RELEASED' },
  refund: { from: ['HELD'], to: 'REFUNDED' },
  close: { from: ['OPENED'], to: 'CLOSED' },
  // The supplier did not serve it; others do, for the same money.
  replace: { from: ['HELD'], to: 'REPLACED' },
};
