import fc from 'fast-check';

import {
  CURRENCY_DECIMALS,
  type CurrencyCode,
  parseDecimalText,
  shareOf,
  splitByWeights,
  sumMinor,
  toDecimalText,
} from './money.js';

const currencies = fc.constantFrom(...(Object.keys(CURRENCY_DECIMALS) as CurrencyCode[]));
const amounts = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 30 });

describe('decimal text', () => {
  it('is read back as the amount it was written from, in every currency', () => {
    fc.assert(
      fc.property(
        amounts,
        currencies,
        (amount, currency) => parseDecimalText(toDecimalText(amount, currency), currency) === amount,
      ),
    );
  });

  it.each([
    ['12', 'CNY', 1200n],
    ['12.5', 'CNY', 1250n],
    ['-0.01', 'CNY', -1n],
    ['12.500', 'CNY', 1250n],
    ['7', 'JPY', 7n],
    ['12.505', 'CNY', null],
    ['7.5', 'JPY', null],
    ['1e3', 'CNY', null],
    ['', 'CNY', null],
    ['99999999999999', 'CNY', null],
  ] as const)('reads "%s" %s as %s', (text, currency, expected) => {
    expect(parseDecimalText(text, currency)).toBe(expected);
  });
});

describe('splitByWeights', () => {
  it('gives parts that sum to the whole and differ from the exact share by less than one unit', () => {
    fc.assert(
      fc.property(amounts, weights, (amount, parts) => {
        const split = splitByWeights(amount, parts);
        const total = sumMinor(parts);

        expect(sumMinor(split)).toBe(amount);
        if (total === 0n) return;
        for (const [index, part] of split.entries()) {
          const distance = part * total - amount * (parts[index] ?? 0n);
          expect(distance < 0n ? -distance < total : distance < total).toBe(true);
        }
      }),
    );
  });

  it('refuses to split by nothing or by negative weights', () => {
    expect(() => splitByWeights(1n, [])).toThrow(RangeError);
    expect(() => splitByWeights(1n, [1n, -1n])).toThrow(RangeError);
  });
});

describe('shareOf', () => {
  it.each([
    [100n, 250, 2n],
    [300n, 250, 8n],
    [500n, 250, 12n],
    [-100n, 250, -2n],
    [1_000n, 250, 25n],
    [3n, 5_000, 2n],
    [1n, 5_000, 0n],
  ])('of %s at %s basis points is %s: half goes to the even neighbour', (amount, basisPoints, expected) => {
    expect(shareOf(amount, basisPoints)).toBe(expected);
  });
});
