import { addMs, HOUR_MS } from '@app/kernel';

import { endOfDay, startOfDay, wallTimeIn } from './zoned-time.js';

/** How a warehouse works, as far as the promise to the shopper hangs on it. */
export interface DispatchTerms {
  /** Orders that come later in the day are begun the day after: minutes since midnight in the warehouse's time zone. */
  readonly cutoffMinutes: number;
  readonly timeZone: string;
  /** Hours from the begin of the work until the parcel has left. */
  readonly dispatchHours: number;
  /** Days from dispatch to the door. */
  readonly transitDays: number;
}

/**
 * Until when the parcel is with the shopper: the end of the day that lies `transitDays` after the latest dispatch, in
 * the warehouse's time zone.
 */
export function promisedAt(orderedAt: Date, terms: DispatchTerms): Date {
  const { timeZone, cutoffMinutes, dispatchHours, transitDays } = terms;
  const isAfterCutoff = wallTimeIn(timeZone, orderedAt).minute >= cutoffMinutes;
  const begunAt = isAfterCutoff ? startOfDay(timeZone, orderedAt, 1) : orderedAt;
  return endOfDay(timeZone, addMs(begunAt, dispatchHours * HOUR_MS), transitDays);
}
