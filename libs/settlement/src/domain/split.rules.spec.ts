import fc from 'fast-check';

import type { OrganizationId, SupplierOrderId } from '@app/kernel';

import { type SplitLine, splitOf, type SplitTerms } from './split.rules.js';

const MARKUP_LINE: SplitLine = {
  mode: 'MARKUP',
  quantity: 2,
  unitPriceMinor: 5_000n,
  supplyPriceMinor: 3_000n,
  commissionBasisPoints: 0,
  feeBasisPoints: 200,
  weightGrams: 500,
};
const COMMISSION_LINE: SplitLine = { ...MARKUP_LINE, mode: 'COMMISSION', commissionBasisPoints: 1_500 };

const termsOf = (lines: readonly SplitLine[], freightPaidMinor = 0n, freightCostMinor = 0n): SplitTerms => ({
  supplierOrderId: 'supplier-order' as SupplierOrderId,
  supplierId: 'supplier' as OrganizationId,
  creatorId: 'creator' as OrganizationId,
  freightPaidMinor,
  freightCostMinor,
  lines,
});

const minor = (max: bigint): fc.Arbitrary<bigint> => fc.bigInt({ min: 0n, max });
const anyLine: fc.Arbitrary<SplitLine> = fc.record({
  mode: fc.constantFrom('MARKUP', 'COMMISSION'),
  quantity: fc.integer({ min: 1, max: 999 }),
  unitPriceMinor: minor(10n ** 9n),
  supplyPriceMinor: minor(10n ** 9n),
  commissionBasisPoints: fc.integer({ min: 0, max: 10_000 }),
  feeBasisPoints: fc.integer({ min: 0, max: 10_000 }),
  weightGrams: fc.integer({ min: 0, max: 50_000 }),
});
const anyTerms: fc.Arbitrary<SplitTerms> = fc
  .tuple(fc.array(anyLine, { minLength: 1, maxLength: 12 }), minor(10n ** 7n), minor(10n ** 7n))
  .map(([lines, paid, cost]) => termsOf(lines, paid, cost));

describe('the split of a supplier order', () => {
  it('gives a MARKUP supplier its price and the real freight, and the creator the rest', () => {
    const shares = splitOf(termsOf([MARKUP_LINE], 800n, 600n));

    expect(shares).toEqual({ totalMinor: 10_800n, supplierMinor: 6_600n, creatorMinor: 4_000n, platformMinor: 200n });
  });

  it('gives a COMMISSION creator its share, and the supplier the rest with the freight that was paid', () => {
    const shares = splitOf(termsOf([COMMISSION_LINE], 800n, 600n));

    expect(shares).toEqual({ totalMinor: 10_800n, supplierMinor: 9_100n, creatorMinor: 1_500n, platformMinor: 200n });
  });

  it('lets the creator owe what a line sold below its cost lacks', () => {
    const shares = splitOf(termsOf([{ ...MARKUP_LINE, unitPriceMinor: 2_000n }], 0n, 600n));

    expect(shares).toEqual({ totalMinor: 4_000n, supplierMinor: 6_600n, creatorMinor: -2_680n, platformMinor: 80n });
  });

  it('spreads freight over lines of both modes by their weight', () => {
    const heavy = { ...COMMISSION_LINE, weightGrams: 1_500 };

    const shares = splitOf(termsOf([MARKUP_LINE, heavy], 1_000n, 400n));

    // A quarter of both freights falls on the MARKUP line: +250 paid, −100 cost for the creator.
    expect(shares.creatorMinor).toBe(10_000n + 250n - 200n - 6_000n - 100n + 1_500n);
    expect(shares.supplierMinor).toBe(6_000n + 100n + 10_000n + 750n - 200n - 1_500n);
  });

  it('always sums to what the shopper pays', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const { totalMinor, supplierMinor, creatorMinor, platformMinor } = splitOf(terms);

        const goodsMinor = terms.lines.reduce((sum, line) => sum + line.unitPriceMinor * BigInt(line.quantity), 0n);
        expect(totalMinor).toBe(goodsMinor + terms.freightPaidMinor);
        expect(supplierMinor + creatorMinor + platformMinor).toBe(totalMinor);
      }),
    );
  });

  it('never lets a MARKUP supplier get other than its price and freight', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const lines = terms.lines.map((line) => ({ ...line, mode: 'MARKUP' as const }));

        const { supplierMinor } = splitOf({ ...terms, lines });

        const supplyMinor = lines.reduce((sum, line) => sum + line.supplyPriceMinor * BigInt(line.quantity), 0n);
        expect(supplierMinor).toBe(supplyMinor + terms.freightCostMinor);
      }),
    );
  });
});
