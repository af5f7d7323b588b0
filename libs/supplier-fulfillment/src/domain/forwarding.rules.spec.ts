import { DAY_MS, HOUR_MS } from '@app/kernel';

import { CALL_RETRY_AFTER_MS, toVerdict } from './forwarding.rules.js';

const NOW = new Date('2026-03-01T12:00:00Z');
const verdict = (statusCode: number, retryAfter: string | null = null) => toVerdict({ statusCode, retryAfter }, NOW);

describe("a supplier system's answer", () => {
  it.each([200, 201, 202, 204, 299])('%d acknowledges the order', (statusCode) => {
    expect(verdict(statusCode)).toEqual({ kind: 'ACKNOWLEDGED' });
  });

  it.each([0, 199, 301, 400, 401, 404, 409, 500, 502, 503])('%d is a failure to try again', (statusCode) => {
    expect(verdict(statusCode)).toEqual({ kind: 'FAILED', afterMs: 0 });
  });

  it('410 says that nobody is there any more', () => {
    expect(verdict(410)).toEqual({ kind: 'GONE' });
  });

  it.each([
    ['7', 7_000],
    ['Sun, 01 Mar 2026 12:01:00 GMT', 60_000],
    ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
    ['999999999', DAY_MS],
    ['soon', 0],
    ['-5', 0],
  ])('that asks to wait "%s" is waited for %d ms', (retryAfter, afterMs) => {
    expect(verdict(429, retryAfter)).toEqual({ kind: 'FAILED', afterMs });
    expect(verdict(503, retryAfter)).toEqual({ kind: 'FAILED', afterMs });
  });

  it('may not ask to wait with another status', () => {
    expect(verdict(500, '60')).toEqual({ kind: 'FAILED', afterMs: 0 });
  });
});

describe('the waiting times', () => {
  it('grow, and last for about two days', () => {
    const totalMs = CALL_RETRY_AFTER_MS.reduce<number>((sum, waitMs) => sum + waitMs, 0);

    expect([...CALL_RETRY_AFTER_MS].sort((a, b) => a - b)).toEqual([...CALL_RETRY_AFTER_MS]);
    expect(totalMs).toBeGreaterThan(40 * HOUR_MS);
    expect(totalMs).toBeLessThan(56 * HOUR_MS);
  });
});
