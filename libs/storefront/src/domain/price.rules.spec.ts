import fc from 'fast-check';

import { coversCost, leastCoveringPrice, priceByRule, raiseToEnding } from './price.rules.js';

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
    [3_901n, 'NINETY', 'JPY', 3_901n],
  ] as const)('%d to %s in %s is %d', (price, ending, currency, raised) => {
    expect(raiseToEnding(price, ending, currency)).toBe(raised);
  });
});

describe('priceByRule', () => {
  test('a share of the supply price, with its ending', () => {
    expect(priceByRule({ percentOfSupplyPrice: 150, ending: 'NINETY' }, 2_345n, 0n, 'CNY')).toBe(3_590n);
  });

  test('it is never below the floor, and ends as it should', () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 100, max: 1_000 }), (supplyPrice, floor, percent) => {
        const price = priceByRule({ percentOfSupplyPrice: percent, ending: 'NINETY' }, supplyPrice, floor, 'CNY');

        expect(price).toBeGreaterThanOrEqual(floor);
        expect(price % 100n).toBe(90n);
      }),
    );
  });
});
