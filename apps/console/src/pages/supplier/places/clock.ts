const HOUR_MINUTES = 60;

/** @param minutes of the day. */
export function toClock(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / HOUR_MINUTES), minutes % HOUR_MINUTES];
  return [hours, rest].map((part) => part.toString().padStart(2, '0')).join(':');
}

/** Minutes of the day; null when the text is no time such as "16:00". */
export function parseClock(text: string): number | null {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text.trim());
  return match ? Number(match[1]) * HOUR_MINUTES + Number(match[2]) : null;
}
