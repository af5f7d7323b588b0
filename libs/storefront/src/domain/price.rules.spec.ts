import fc from 'fast-check';

import {
  coversCost,
  leastCoveringPrice,
  PRICE_ENDINGS,
  PRICE_ROUNDINGS,
  priceByRule,
  type PriceRule,
  raiseToEnding,
} from './price.rules.js';

const amount = fc.bigInt({ min: 1n, max: 10_000_000_000n });
const fee = fc.integer({ min: 0, max: 9_999 });

describe('leastCoveringPrice', () => {
  test.each([
    [10_000n, 200, 10_204n],
    [10_000n, 0, 10_000n],
    [1n, 200, 1n],
    [0n, 200, 0n],
  ])('a supply price of %d under a fee of %d basis points needs %d', (supplyPrice, feeBasisPoints, least) => {
    expect(leastCoveringPrice(supplyPrice, feeBasisPoints)).toBe(least);
  });

  test('it covers the cost, and one minor unit less does not', () => {
    fc.assert(
      fc.property(amount, fee, (supplyPrice, feeBasisPoints) => {
        const least = leastCoveringPrice(supplyPrice, feeBasisPoints);

        expect(coversCost(least, supplyPrice, feeBasisPoints)).toBe(true);
        expect(coversCost(least - 1n, supplyPrice, feeBasisPoints)).toBe(false);
      }),
    );
  });
});

describe('raiseToEnding', () => {
  test.each([
    [3_901n, 'EXACT', 'CNY', 3_901n],
    [3_901n, 'WHOLE', 'CNY', 4_000n],
    [3_900n, 'WHOLE', 'CNY', 3_900n],
    [3_901n, 'NINETY', 'CNY', 3_990n],
    [3_991n, 'NINETY', 'CNY', 4_090n],
    [3_991n, 'NINETY_NINE', 'CNY', 3_999n],
    [3_901n, 'EIGHT', 'CNY', 4_800n],
    [800n, 'EIGHT', 'CNY', 800n],
    [3_901n, 'NINE', 'CNY', 4_900n],
    [3_901n, 'NINETY', 'JPY', 3_901n],
  ] as const)('%d to %s in %s is %d', (price, ending, currency, raised) => {
    expect(raiseToEnding(price, ending, currency)).toBe(raised);
  });
});

const NO_FLOORS = { mapMinor: 0n, costMinor: 0n };
const rule = (over: Partial<PriceRule> = {}): PriceRule => ({
  percentOfSupplyPrice: 150,
  addMinor: 0n,
  ending: 'NINETY',
  rounding: 'UP',
  ...over,
});
const anyRule: fc.Arbitrary<PriceRule> = fc.record({
  percentOfSupplyPrice: fc.integer({ min: 100, max: 10_000 }),
  addMinor: fc.bigInt({ min: 0n, max: 1_000_000n }),
  ending: fc.constantFrom(...PRICE_ENDINGS),
  rounding: fc.constantFrom(...PRICE_ROUNDINGS),
});
const anyFloors = fc.record({ mapMinor: amount, costMinor: amount });
const STEPS = { EXACT: 1n, WHOLE: 100n, NINETY: 100n, NINETY_NINE: 100n, EIGHT: 1_000n, NINE: 1_000n };

describe('priceByRule', () => {
  test.each([
    ['a share of the supply price, up to its ending', rule(), NO_FLOORS, 3_590n, null],
    ['with an amount on top', rule({ addMinor: 500n }), NO_FLOORS, 4_090n, null],
    ['to the nearest ending above', rule({ ending: 'EIGHT', rounding: 'NEAREST' }), NO_FLOORS, 3_800n, null],
    [
      'to the nearest ending below',
      rule({ ending: 'NINE', rounding: 'NEAREST', addMinor: 700n }),
      NO_FLOORS,
      3_900n,
      null,
    ],
    ['raised to the MAP', rule(), { mapMinor: 4_000n, costMinor: 2_400n }, 4_090n, 'MAP'],
    ['raised to the cost', rule(), { mapMinor: 0n, costMinor: 3_591n }, 3_690n, 'COST'],
    ['kept where the ending reaches the floor', rule(), { mapMinor: 3_590n, costMinor: 0n }, 3_590n, null],
  ] as const)('%s', (_, given, floors, priceMinor, raisedTo) => {
    expect(priceByRule(given, 2_345n, floors, 'CNY')).toEqual({ priceMinor, raisedTo });
  });

  test('is never below a floor, and ends as it should', () => {
    fc.assert(
      fc.property(anyRule, amount, anyFloors, (given, supplyPrice, floors) => {
        const { priceMinor } = priceByRule(given, supplyPrice, floors, 'CNY');

        expect(priceMinor >= floors.mapMinor && priceMinor >= floors.costMinor).toBe(true);
        expect(raiseToEnding(priceMinor, given.ending, 'CNY')).toBe(priceMinor);
      }),
    );
  });

  test('says that it was raised exactly when the rule alone lies below a floor', () => {
    fc.assert(
      fc.property(anyRule, amount, anyFloors, (given, supplyPrice, floors) => {
        const free = priceByRule(given, supplyPrice, NO_FLOORS, 'CNY').priceMinor;
        const { priceMinor, raisedTo } = priceByRule(given, supplyPrice, floors, 'CNY');

        expect(raisedTo !== null).toBe(free < floors.mapMinor || free < floors.costMinor);
        if (raisedTo === null) expect(priceMinor).toBe(free);
        else expect(priceMinor).toBeGreaterThan(free);
      }),
    );
  });

  test('lies within one step of its ending from what share and amount come to', () => {
    fc.assert(
      fc.property(anyRule, amount, (given, supplyPrice) => {
        const exact = priceByRule({ ...given, ending: 'EXACT' }, supplyPrice, NO_FLOORS, 'CNY').priceMinor;
        const { priceMinor } = priceByRule(given, supplyPrice, NO_FLOORS, 'CNY');
        const step = STEPS[given.ending];

        expect(priceMinor - exact).toBeLessThan(step);
        if (given.rounding === 'UP') expect(priceMinor).toBeGreaterThanOrEqual(exact);
        else if (exact > step) expect((exact - priceMinor) * 2n).toBeLessThan(step);
      }),
    );
  });

  test('never falls when the supply price rises', () => {
    fc.assert(
      fc.property(anyRule, amount, amount, anyFloors, (given, one, other, floors) => {
        const [lower, higher] = one < other ? [one, other] : [other, one];

        const [ofLower, ofHigher] = [lower, higher].map((each) => priceByRule(given, each, floors, 'CNY').priceMinor);

        expect(ofHigher! >= ofLower!).toBe(true);
      }),
    );
  });
});
