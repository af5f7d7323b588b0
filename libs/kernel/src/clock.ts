/** Where every instant comes from, so that tests can let days pass in seconds. */
export interface Clock {
  now(): Date;
}

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

export function addMs(instant: Date, durationMs: number): Date {
  return new Date(instant.getTime() + durationMs);
}

/** The calendar day of an instant in a time zone. */
export function dayIn(timeZone: string, instant: Date): { year: number; month: number; day: number } {
  const parts = calendarOf(timeZone).format(instant).split('-').map(Number);
  const [year = 0, month = 0, day = 0] = parts;
  return { year, month, day };
}

// Making one takes longer than a thousand uses of it; there are as many as there are time zones in use.
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  calendars.set(timeZone, made);
  return made;
}
