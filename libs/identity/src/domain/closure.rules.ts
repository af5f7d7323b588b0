import { addMs, DAY_MS, dayIn, InvalidInput } from '@app/kernel';

/** Days (YYYY-MM-DD, both included) on which an organization does not work. */
export interface Closure {
  readonly from: string;
  readonly until: string;
}

const LONGEST_DAYS = 366;

/**
 * @param timeZone the organization's: its calendar decides which day is today.
 * @throws InvalidInput when the closure is over already, runs backwards or is longer than a year.
 */
export function assertClosurePossible({ from, until }: Closure, timeZone: string, now: Date): void {
  if (until < from) throw new InvalidInput('The last day is before the first. Swap them.', ['closedUntil']);
  if (until < isoDayIn(timeZone, now)) {
    throw new InvalidInput('These days are over already. Choose days from today on.', ['closedUntil']);
  }
  const lastPossible = isoDayIn('UTC', addMs(new Date(`${from}T00:00:00Z`), LONGEST_DAYS * DAY_MS));
  if (until > lastPossible) {
    throw new InvalidInput('A closure lasts a year at most. Choose an earlier last day.', ['closedUntil']);
  }
}

/** Whether an organization takes part in the market now: it is approved, and today is none of its closed days. */
export function isWorking(
  organization: {
    readonly status: string;
    readonly timeZone: string;
    readonly closedFrom: string | null;
    readonly closedUntil: string | null;
  },
  now: Date,
): boolean {
  const { status, timeZone, closedFrom, closedUntil } = organization;
  if (status !== 'APPROVED') return false;
  if (closedFrom === null || closedUntil === null) return true;
  const today = isoDayIn(timeZone, now);
  return today < closedFrom || today > closedUntil;
}

/** Whether a text is a day of the calendar, as YYYY-MM-DD. */
export function isIsoDay(text: string): boolean {
  const parsed = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

function isoDayIn(timeZone: string, instant: Date): string {
  const { year, month, day } = dayIn(timeZone, instant);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** Whether the runtime knows this IANA time zone ("Asia/Shanghai"). */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
