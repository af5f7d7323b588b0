import fc from 'fast-check';

import { DAY_MS, HOUR_MS } from '@app/kernel';

import { daysUntil, promisedAt, type DispatchTerms, workDays, type WorkingTerms } from './promise.rules.js';

type Terms = WorkingTerms & DispatchTerms;

const terms = (over: Partial<Terms> = {}): Terms => ({
  cutoffMinutes: 16 * 60,
  timeZone: 'Asia/Shanghai',
  closedWeekdays: [],
  closedOn: [],
  dailyPieces: null,
  dispatchHours: 24,
  transitDays: 3,
  ...over,
});
const promiseFor = (orderedAt: Date, some: Terms): Date =>
  promisedAt(workDays(orderedAt, some, new Map())[0]!.beginsAt, some, some);
const promise = (orderedAt: string, over?: Partial<Terms>): string =>
  promiseFor(new Date(orderedAt), terms(over)).toISOString();

describe('promisedAt', () => {
  test('an order before the cut-off is begun at once', () => {
    expect(promise('2026-03-10T15:59:00+08:00')).toBe('2026-03-14T15:59:59.999Z');
  });

  test('an order at the cut-off or later is begun the day after', () => {
    expect(promise('2026-03-10T16:00:00+08:00', { dispatchHours: 30 })).toBe('2026-03-15T15:59:59.999Z');
  });

  test('the cut-off counts in the time zone of the warehouse', () => {
    const orderedAt = '2026-03-10T16:30:00Z';

    expect(promise(orderedAt, { timeZone: 'America/New_York' })).toBe('2026-03-15T03:59:59.999Z');
    expect(promise(orderedAt, { timeZone: 'Asia/Shanghai' })).toBe('2026-03-15T15:59:59.999Z');
  });

  test('a day on which the clocks are changed still ends at midnight', () => {
    // In Berlin the 29th of March 2026 has 23 hours, the 25th of October 25.
    expect(promise('2026-03-28T10:00:00+01:00', { timeZone: 'Europe/Berlin', dispatchHours: 1, transitDays: 1 })).toBe(
      '2026-03-29T21:59:59.999Z',
    );
    expect(promise('2026-10-24T10:00:00+02:00', { timeZone: 'Europe/Berlin', dispatchHours: 1, transitDays: 1 })).toBe(
      '2026-10-25T22:59:59.999Z',
    );
  });

  test('it lies at least the transit behind the order, and at most two days more than dispatch and transit', () => {
    const orderedAt = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    const anyTerms = fc.record({
      cutoffMinutes: fc.integer({ min: 0, max: 1_439 }),
      timeZone: fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Europe/Berlin', 'Pacific/Auckland'),
      dispatchHours: fc.integer({ min: 1, max: 200 }),
      transitDays: fc.integer({ min: 0, max: 20 }),
    });

    fc.assert(
      fc.property(orderedAt, anyTerms, (instant, some) => {
        const days =
          (promiseFor(instant, terms(some)).getTime() - instant.getTime() - some.dispatchHours * HOUR_MS) / DAY_MS;

        // An hour of leeway for changed clocks.
        expect(days).toBeGreaterThanOrEqual(some.transitDays - HOUR_MS / DAY_MS);
        expect(days).toBeLessThanOrEqual(some.transitDays + 2 + HOUR_MS / DAY_MS);
      }),
    );
  });

  test('closed days are no days of work', () => {
    // The 14th of March 2026 is a Saturday.
    const weekends = { closedWeekdays: [6, 7], transitDays: 1 };

    expect(promise('2026-03-13T10:00:00+08:00', weekends)).toBe('2026-03-17T15:59:59.999Z');
    expect(promise('2026-03-14T10:00:00+08:00', weekends)).toBe('2026-03-18T15:59:59.999Z');
    expect(promise('2026-03-13T10:00:00+08:00', { ...weekends, closedOn: ['2026-03-16', '2026-03-17'] })).toBe(
      '2026-03-19T15:59:59.999Z',
    );
  });
});

describe('workDays', () => {
  const orderedAt = new Date('2026-03-10T10:00:00+08:00');

  test('a day takes what is left of its pieces, and the first free one takes everything', () => {
    const begun = new Map([
      ['2026-03-10', 80],
      ['2026-03-11', 100],
      ['2026-03-12', 30],
    ]);

    expect(workDays(orderedAt, terms({ dailyPieces: 100 }), begun)).toEqual([
      { day: '2026-03-10', beginsAt: orderedAt, roomPieces: 20 },
      { day: '2026-03-12', beginsAt: new Date('2026-03-12T00:00:00+08:00'), roomPieces: 70 },
      { day: '2026-03-13', beginsAt: new Date('2026-03-13T00:00:00+08:00'), roomPieces: Infinity },
    ]);
  });

  test('a warehouse that is closed on every day opens some time all the same', () => {
    const days = workDays(orderedAt, terms({ closedWeekdays: [1, 2, 3, 4, 5, 6, 7] }), new Map());

    expect(days).toHaveLength(1);
    expect(daysUntil(orderedAt, days[0]!.beginsAt, 'Asia/Shanghai')).toBe(60);
  });
});
