import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '@app/kernel';

/** Name of the listener whose delivery hands a supplier order over. */
export const FORWARD_LISTENER = 'supplier-fulfillment.forward';

/**
 * Waiting times between tries to call somebody's system: quick at first, because most failures are restarts; about two days
 * in all, because a weekend's failure should not need a person.
 */
export const CALL_RETRY_AFTER_MS = [
  SECOND_MS,
  5 * SECOND_MS,
  30 * SECOND_MS,
  2 * MINUTE_MS,
  10 * MINUTE_MS,
  HOUR_MS,
  3 * HOUR_MS,
  6 * HOUR_MS,
  12 * HOUR_MS,
  DAY_MS,
] as const;

/** Failures in a row, over all of a supplier's orders, after which his system is left alone for a while. */
export const BREAKER_OPENS_AT = 5;
/** How long it is left alone; then one order tries, and the others wait for what becomes of it. */
export const BREAKER_PAUSE_MS = 30 * SECOND_MS;
/** Orders that waited come back spread over this time, and not all at once. */
export const BREAKER_SPREAD_MS = 3 * SECOND_MS;

const RETRY_AFTER_MS_MAX = DAY_MS;

export interface Answer {
  readonly statusCode: number;
  readonly retryAfter: string | null;
}

/** What the answer of a supplier's system means. */
export type Verdict =
  | { readonly kind: 'ACKNOWLEDGED' }
  /** 410: nobody will ever answer there again (Standard Webhooks). */
  | { readonly kind: 'GONE' }
  /** @param afterMs as the other side asks for; 0 when it does not say. */
  | { readonly kind: 'FAILED'; readonly afterMs: number };

export function toVerdict({ statusCode, retryAfter }: Answer, now: Date): Verdict {
  if (statusCode >= 200 && statusCode < 300) return { kind: 'ACKNOWLEDGED' };
  if (statusCode === 410) return { kind: 'GONE' };
  const mayAsk = statusCode === 429 || statusCode === 503;
  return { kind: 'FAILED', afterMs: mayAsk ? parseRetryAfter(retryAfter, now) : 0 };
}

/** RFC 9110, 10.2.3: seconds or a date. Unreadable or past: 0. At most a day. */
function parseRetryAfter(text: string | null, now: Date): number {
  if (text === null) return 0;
  const waitMs = /^\d{1,9}$/.test(text.trim()) ? Number(text) * SECOND_MS : Date.parse(text) - now.getTime();
  return Number.isFinite(waitMs) ? Math.min(Math.max(waitMs, 0), RETRY_AFTER_MS_MAX) : 0;
}
