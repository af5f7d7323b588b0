import type { Transitions } from '@app/kernel';

export const FEED_STATUSES = ['RECEIVING', 'MAPPING', 'RECEIVED', 'RUNNING', 'DONE', 'FAILED'] as const;
export type FeedStatus = (typeof FEED_STATUSES)[number];

/** An import that was broken off starts again, from where it was. */
export const FEED_TRANSITIONS = {
  hold: { from: ['RECEIVING'], to: 'MAPPING' },
  receive: { from: ['RECEIVING', 'MAPPING'], to: 'RECEIVED' },
  start: { from: ['RECEIVED', 'RUNNING'], to: 'RUNNING' },
  finish: { from: ['RUNNING'], to: 'DONE' },
  fail: { from: ['RECEIVING', 'MAPPING', 'RECEIVED', 'RUNNING'], to: 'FAILED' },
} as const satisfies Transitions<FeedStatus, string>;

export type FeedAction = keyof typeof FEED_TRANSITIONS;

/** What became of a row. A refused one changed nothing. */
export const FEED_ROW_OUTCOMES = ['CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED'] as const;
export type FeedRowOutcome = (typeof FEED_ROW_OUTCOMES)[number];
