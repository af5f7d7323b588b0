import { MINUTE_MS } from '@app/kernel';

/** A moment as a clock on a wall in some time zone shows it. */
export interface WallTime {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
  /** Minutes since midnight, 0–1,439. */
  readonly minute: number;
}

// Making a formatter costs far more than using it, and there are few time zones.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}

/** Whether this is a name of the IANA time zone database, such as "Asia/Shanghai". */
export function isTimeZone(name: string): boolean {
  try {
    formatterOf(name);
    return true;
  } catch {
    return false;
  }
}

/** @throws RangeError when the time zone is unknown. */
export function wallTimeIn(timeZone: string, instant: Date): WallTime {
  const wall = new Date(instant.getTime() + offsetMs(timeZone, instant));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    minute: wall.getUTCHours() * 60 + wall.getUTCMinutes(),
  };
}

/** The instant at which the day that lies `days` after the one of `instant` begins in the time zone. */
export function startOfDay(timeZone: string, instant: Date, days: number): Date {
  const { year, month, day } = wallTimeIn(timeZone, instant);
  const midnightAsUtcMs = Date.UTC(year, month - 1, day + days);
  const guess = new Date(midnightAsUtcMs - offsetMs(timeZone, new Date(midnightAsUtcMs)));
  // Where the clocks were put forward or back in between, the offset at the guess is the right one.
  return new Date(midnightAsUtcMs - offsetMs(timeZone, guess));
}

// The orders of a minute ask for the same few offsets again and again, and a formatter takes longer than all else there.
const offsetsMs = new Map<string, number>();
const OFFSETS_MAX = 10_000;

/** How far the wall clock is ahead of UTC: the same for a whole minute. */
function offsetMs(timeZone: string, instant: Date): number {
  const minuteMs = Math.floor(instant.getTime() / MINUTE_MS) * MINUTE_MS;
  const key = `${timeZone} ${minuteMs}`;
  const known = offsetsMs.get(key);
  if (known !== undefined) return known;
  const parts = Object.fromEntries(
    formatterOf(timeZone)
      .formatToParts(minuteMs)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = parts;
  const found = Date.UTC(year, month - 1, day, hour, minute) - minuteMs;
  if (offsetsMs.size >= OFFSETS_MAX) offsetsMs.clear();
  offsetsMs.set(key, found);
  return found;
}
