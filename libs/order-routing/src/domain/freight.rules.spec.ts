import fc from 'fast-check';

import { InvalidInput } from '@app/kernel';

import { assertFreightTerms, findFreightRule, freightFee, type FreightRule } from './freight.rules.js';

const parcel = (weightGrams: number, pieces = 1, goodsMinor = 0n) => ({ weightGrams, pieces, goodsMinor });
const rule = (over: Partial<FreightRule> = {}): FreightRule => ({
  regions: [],
  basis: 'WEIGHT',
  firstUnits: 1_000,
  firstFeeMinor: 600n,
  additionalUnits: 500,
  additionalFeeMinor: 150n,
  freeFromMinor: null,
  freeFromPieces: null,
  transitDays: 3,
  ...over,
});

describe('freightFee', () => {
  test.each([
    [1, 600n],
    [1_000, 600n],
    [1_001, 750n],
    [1_500, 750n],
    [1_501, 900n],
    [10_000, 3_300n],
  ])('a parcel of %d g costs %d', (weightGrams, fee) => {
    expect(freightFee(rule(), parcel(weightGrams))).toBe(fee);
  });

  test.each([
    [1, 600n],
    [3, 600n],
    [4, 750n],
    [7, 900n],
  ])('counted by pieces, a parcel of %d costs %d', (pieces, fee) => {
    const byPieces = rule({ basis: 'PIECES', firstUnits: 3, additionalUnits: 2 });

    expect(freightFee(byPieces, parcel(90_000, pieces))).toBe(fee);
  });

  test('from its threshold of pieces or of goods on a parcel goes for nothing', () => {
    const free = rule({ freeFromPieces: 3, freeFromMinor: 9_900n });

    expect(
      [parcel(500, 2, 9_899n), parcel(500, 3, 1n), parcel(500, 1, 9_900n)].map((one) => freightFee(free, one)),
    ).toEqual([600n, 0n, 0n]);
  });

  test('a heavier parcel never costs less, and never more than one step per begun step', () => {
    const grams = fc.integer({ min: 1, max: 200_000 });

    fc.assert(
      fc.property(grams, grams, (weightGrams, moreGrams) => {
        const before = freightFee(rule(), parcel(weightGrams));
        const after = freightFee(rule(), parcel(weightGrams + moreGrams));

        expect(after).toBeGreaterThanOrEqual(before);
        expect(after - before).toBeLessThanOrEqual(BigInt(Math.ceil(moreGrams / 500)) * 150n);
      }),
    );
  });
});

describe('findFreightRule', () => {
  const zhejiang = rule({ regions: ['33', '31'], firstFeeMinor: 400n });
  const elsewhere = rule();

  test('the rule that names the province counts, wherever it stands', () => {
    expect(findFreightRule({ rules: [elsewhere, zhejiang], excludedRegions: [] }, '33')).toBe(zhejiang);
  });

  test('a province that no rule names is served by the rule that names none', () => {
    expect(findFreightRule({ rules: [zhejiang, elsewhere], excludedRegions: [] }, '44')).toBe(elsewhere);
  });

  test('an excluded province is not delivered to, nor one that no rule covers or that does not exist', () => {
    expect(findFreightRule({ rules: [zhejiang, elsewhere], excludedRegions: ['54'] }, '54')).toBeNull();
    expect(findFreightRule({ rules: [zhejiang], excludedRegions: [] }, '54')).toBeNull();
    expect(findFreightRule({ rules: [elsewhere], excludedRegions: [] }, '99')).toBeNull();
  });
});

describe('assertFreightTerms', () => {
  const pathOf = (work: () => void): readonly string[] => {
    try {
      work();
    } catch (error) {
      if (error instanceof InvalidInput) return error.path;
      throw error;
    }
    throw new Error('It was not refused');
  };

  test('terms that say of every province at most one thing are taken', () => {
    expect(() =>
      assertFreightTerms({ rules: [rule({ regions: ['33'] }), rule()], excludedRegions: ['54', '65'] }),
    ).not.toThrow();
  });

  test.each([
    ['no rule', { rules: [], excludedRegions: [] }, 'rules'],
    ['an unknown province', { rules: [rule({ regions: ['33', '99'] })], excludedRegions: [] }, 'rules.0.regions.1'],
    [
      'a province named by two rules',
      { rules: [rule({ regions: ['33'] }), rule({ regions: ['33'] })], excludedRegions: [] },
      'rules.1.regions.0',
    ],
    [
      'a province served and excluded',
      { rules: [rule({ regions: ['33'] })], excludedRegions: ['33'] },
      'excludedRegions.0',
    ],
    ['two rules for everywhere else', { rules: [rule(), rule()], excludedRegions: [] }, 'rules.1.regions'],
  ])('%s is refused by its path', (_, terms, path) => {
    expect(pathOf(() => assertFreightTerms(terms)).join('.')).toBe(path);
  });
});
