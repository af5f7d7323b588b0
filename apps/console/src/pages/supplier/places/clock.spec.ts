import fc from 'fast-check';

import { parseClock, toClock } from './clock.js';

describe('the clock of a cut-off', () => {
  it('reads back every minute of the day that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_439 }), (minutes) => {
        expect(parseClock(toClock(minutes))).toBe(minutes);
      }),
    );
  });

  it.each(['', '24:00', '9', '12:60', 'noon'])('takes %p for no time', (text) => {
    expect(parseClock(text)).toBeNull();
  });
});
