import { addMs, DAY_MS, HOUR_MS } from '@app/kernel';

import { startOfDay, wallTimeIn } from './zoned-time.js';

/** When a warehouse works. Days are those of its time zone, as YYYY-MM-DD. */
export interface WorkingTerms {
  /** Orders that come later in the day are begun the day after: minutes since midnight. */
  readonly cutoffMinutes: number;
  readonly timeZone: string;
  /** 1 is Monday, 7 is Sunday. */
  readonly closedWeekdays: readonly number[];
  /** Holidays. */
  readonly closedOn: readonly string[];
  /** Pieces that it sends out a day; null: as many as come. */
  readonly dailyPieces: number | null;
}

/** A day on which the work on an order may begin. */
export interface WorkDay {
  readonly day: string;
  readonly beginsAt: Date;
  /** Pieces that may still be begun that day. */
  readonly roomPieces: number;
}

/** A warehouse that is closed for longer than this is taken to open then. */
const LOOK_AHEAD_DAYS = 60;

/**
 * The days on which an order may be begun, the soonest first: after the cut-off not today, and no holiday. A day that
 * nothing was begun on yet takes an order of any size, so it is the last of them.
 * @param begun pieces by day that were begun or are planned already.
 */
export function workDays(orderedAt: Date, terms: WorkingTerms, begun: ReadonlyMap<string, number>): WorkDay[] {
  const { timeZone } = terms;
  const isAfterCutoff = wallTimeIn(timeZone, orderedAt).minute >= terms.cutoffMinutes;
  const today = dayNumberOf(timeZone, orderedAt);
  const days: WorkDay[] = [];
  for (let ahead = isAfterCutoff ? 1 : 0; ; ahead += 1) {
    const isLast = ahead >= LOOK_AHEAD_DAYS;
    const day = toDay(today + ahead);
    const roomPieces = isLast ? Number.POSITIVE_INFINITY : roomOf(today + ahead, terms, begun.get(day) ?? 0);
    if (roomPieces === 0) continue;
    days.push({ day, beginsAt: ahead === 0 ? orderedAt : startOfDay(timeZone, orderedAt, ahead), roomPieces });
    if (roomPieces === Number.POSITIVE_INFINITY) return days;
  }
}

function roomOf(dayNumber: number, terms: WorkingTerms, taken: number): number {
  if (isClosed(dayNumber, terms)) return 0;
  if (terms.dailyPieces === null || taken === 0) return Number.POSITIVE_INFINITY;
  return Math.max(0, terms.dailyPieces - taken);
}

/** What the way of a parcel takes, from the begin of the work. */
export interface DispatchTerms {
  /** Hours until it has left; closed days do not count. */
  readonly dispatchHours: number;
  /** Days from dispatch to the door. */
  readonly transitDays: number;
}

/**
 * Until when the parcel is with the shopper: the end of the day that lies `transitDays` after the latest dispatch, in
 * the warehouse's time zone.
 */
export function promisedAt(beginsAt: Date, terms: WorkingTerms, { dispatchHours, transitDays }: DispatchTerms): Date {
  const leftAt = dispatchedBy(beginsAt, terms, dispatchHours * HOUR_MS);
  return addMs(startOfDay(terms.timeZone, leftAt, transitDays + 1), -1);
}

/** Whole days from the day of the order until the day of the promise, in the warehouse's time zone. */
export function daysUntil(orderedAt: Date, promised: Date, timeZone: string): number {
  return dayNumberOf(timeZone, promised) - dayNumberOf(timeZone, orderedAt);
}

function dispatchedBy(beginsAt: Date, terms: WorkingTerms, workMs: number): Date {
  if (terms.closedWeekdays.length === 0 && terms.closedOn.length === 0) return addMs(beginsAt, workMs);
  let at = beginsAt;
  let leftMs = workMs;
  for (let day = dayNumberOf(terms.timeZone, beginsAt), days = 0; ; day += 1, days += 1) {
    const dayEndsAt = startOfDay(terms.timeZone, beginsAt, days + 1);
    const openMs = isClosed(day, terms) && days < LOOK_AHEAD_DAYS ? 0 : dayEndsAt.getTime() - at.getTime();
    if (openMs >= leftMs && openMs > 0) return addMs(at, leftMs);
    leftMs -= openMs;
    at = dayEndsAt;
  }
}

function isClosed(dayNumber: number, { closedWeekdays, closedOn }: WorkingTerms): boolean {
  // The first day of the count, 1 January 1970, was a Thursday.
  return closedWeekdays.includes(((dayNumber + 3) % 7) + 1) || closedOn.includes(toDay(dayNumber));
}

/** Days since 1 January 1970 that a wall calendar in the time zone has counted. */
function dayNumberOf(timeZone: string, instant: Date): number {
  const { year, month, day } = wallTimeIn(timeZone, instant);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

function toDay(dayNumber: number): string {
  return new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);
}
