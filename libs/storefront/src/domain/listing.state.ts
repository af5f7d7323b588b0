import type { Transitions } from '@app/kernel';

/** MARKUP: the creator sets the price and earns the difference. COMMISSION: the supplier sets it, the creator earns a share. */
export const LISTING_MODES = ['MARKUP', 'COMMISSION'] as const;
export type ListingMode = (typeof LISTING_MODES)[number];

export const LISTING_STATUSES = ['ACTIVE', 'PAUSED', 'REMOVED'] as const;
export type ListingStatus = (typeof LISTING_STATUSES)[number];

export const PAUSE_REASONS = ['BY_CREATOR', 'SOLD_OUT', 'NOT_SERVED', 'COST_ROSE'] as const;
/** Why a listing is paused. Only what its creator paused does not go on by itself. */
export type PauseReason = (typeof PAUSE_REASONS)[number];

export const LISTING_ACTIONS = ['pause', 'resume', 'remove'] as const;
export type ListingAction = (typeof LISTING_ACTIONS)[number];

// Doing it again changes nothing, but what was removed stays removed: its product may be listed anew.
export const LISTING_TRANSITIONS = {
  pause: { from: ['ACTIVE', 'PAUSED'], to: 'PAUSED' },
  resume: { from: ['ACTIVE', 'PAUSED'], to: 'ACTIVE' },
  remove: { from: ['ACTIVE', 'PAUSED'], to: 'REMOVED' },
} as const satisfies Transitions<ListingStatus, ListingAction>;
