import fc from 'fast-check';

import { scaleOf } from './scale.js';

describe('scaleOf', () => {
  it('ends on round numbers', () => {
    expect(scaleOf([0, 93]).ticks).toEqual([0, 25, 50, 75, 100]);
  });

  it('reaches below zero when a value does', () => {
    expect(scaleOf([-30, 120])).toEqual({ min: -50, max: 150, ticks: [-50, 0, 50, 100, 150] });
  });

  it('has a height even when nothing was earned', () => {
    const { min, max } = scaleOf([0, 0, 0]);

    expect(min).toBe(0);
    expect(max).toBeGreaterThan(0);
  });

  it('holds every value, with few ticks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })), (values) => {
        const { min, max, ticks } = scaleOf(values);

        expect(values.every((value) => value >= min && value <= max)).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
