import { unitOf } from './duration.js';

describe('unitOf', () => {
  it.each([
    [864_000, 'day'],
    [86_400, 'day'],
    [90_000, 'hour'],
    [900, 'minute'],
    [90, 'second'],
    [0, 'second'],
  ])('%d seconds are whole in %s', (seconds, unit) => {
    expect(unitOf(seconds)).toBe(unit);
  });
});
