import type { Transitions } from '@app/kernel';

/** OPENED: not paid yet. HELD: paid, and nobody may have it yet. CLOSED: the order ended unpaid. */
export type SplitStatus = 'OPENED' | 'HELD' | 'RELEASED' | 'REFUNDED' | 'CLOSED';
export type SplitAction = 'hold' | 'release' | 'refund' | 'close';

export const SPLIT_TRANSITIONS: Transitions<SplitStatus, SplitAction> = {
  // From CLOSED when money that came late is accepted after all.
  hold: { from: ['OPENED', 'CLOSED'], to: 'HELD' },
  release: { from: ['HELD'], to: 'RELEASED' },
  refund: { from: ['HELD'], to: 'REFUNDED' },
  close: { from: ['OPENED'], to: 'CLOSED' },
};
