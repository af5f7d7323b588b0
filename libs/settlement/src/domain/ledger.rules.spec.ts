import fc from 'fast-check';

import type { OrderId, OrganizationId, PaymentId, SupplierOrderId } from '@app/kernel';

import { captureOf, lateCaptureOf, type LedgerFact, releaseOf, reversalOf } from './ledger.rules.js';
import type { Payment } from './payment.js';
import type { Split } from './split.js';

const splitWith = (supplierMinor: bigint, creatorMinor: bigint, platformMinor: bigint): Split => ({
  supplierOrderId: 'supplier-order' as SupplierOrderId,
  orderId: 'order' as OrderId,
  paymentId: 'payment' as PaymentId,
  supplierId: 'supplier' as OrganizationId,
  creatorId: 'creator' as OrganizationId,
  currency: 'CNY',
  status: 'OPENED',
  paidFrom: 'PROVIDER',
  totalMinor: supplierMinor + creatorMinor + platformMinor,
  supplierMinor,
  creatorMinor,
  platformMinor,
});

/** Account → credits less debits; accounts that end at zero are left out. */
function balancesAfter(...facts: readonly Pick<LedgerFact, 'postings'>[]): Record<string, bigint> {
  const balances = new Map<string, bigint>();
  for (const { debit, credit, amountMinor } of facts.flatMap(({ postings }) => postings)) {
    for (const [{ organizationId, kind }, signed] of [
      [debit, -amountMinor],
      [credit, amountMinor],
    ] as const) {
      const name = `${organizationId ?? 'platform'} ${kind}`;
      balances.set(name, (balances.get(name) ?? 0n) + signed);
    }
  }
  return Object.fromEntries([...balances].filter(([, balance]) => balance !== 0n));
}

const withoutZero = (balances: Record<string, bigint>): Record<string, bigint> =>
  Object.fromEntries(Object.entries(balances).filter(([, balance]) => balance !== 0n));

// Any shares, also negative ones, of a total above zero.
const anySplit: fc.Arbitrary<Split> = fc
  .tuple(...[0, 1, 2].map(() => fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n })))
  .map(([supplier = 0n, creator = 0n, platform = 0n]) => splitWith(supplier, creator, platform))
  .filter(({ totalMinor }) => totalMinor > 0n);

describe('postings', () => {
  it('hold every party’s share at capture', () => {
    const { postings } = captureOf(splitWith(6_600n, 4_000n, 200n));

    expect(postings).toEqual([
      {
        debit: { organizationId: null, kind: 'PROVIDER', currency: 'CNY' },
        credit: { organizationId: 'supplier', kind: 'PENDING', currency: 'CNY' },
        amountMinor: 6_600n,
      },
      {
        debit: { organizationId: null, kind: 'PROVIDER', currency: 'CNY' },
        credit: { organizationId: 'creator', kind: 'PENDING', currency: 'CNY' },
        amountMinor: 4_000n,
      },
      {
        debit: { organizationId: null, kind: 'PROVIDER', currency: 'CNY' },
        credit: { organizationId: null, kind: 'FEE_PENDING', currency: 'CNY' },
        amountMinor: 200n,
      },
    ]);
  });

  it('let a creator who sold below cost pay the supplier what lacks', () => {
    const { postings } = captureOf(splitWith(6_600n, -2_680n, 80n));

    expect(postings.filter(({ debit }) => debit.organizationId === 'creator')).toEqual([
      expect.objectContaining({ credit: expect.objectContaining({ organizationId: 'supplier' }), amountMinor: 2_600n }),
      expect.objectContaining({ credit: expect.objectContaining({ kind: 'FEE_PENDING' }), amountMinor: 80n }),
    ]);
  });

  it('leave out parties that get nothing', () => {
    const { postings } = captureOf(splitWith(5_000n, 0n, 0n));

    expect(postings).toHaveLength(1);
  });

  it('hold exactly the shares at capture, whatever they are', () => {
    fc.assert(
      fc.property(anySplit, (split) => {
        expect(balancesAfter(captureOf(split))).toEqual(
          withoutZero({
            'platform PROVIDER': -split.totalMinor,
            'supplier PENDING': split.supplierMinor,
            'creator PENDING': split.creatorMinor,
            'platform FEE_PENDING': split.platformMinor,
          }),
        );
      }),
    );
  });

  it('make exactly the shares available at release, whatever they are', () => {
    fc.assert(
      fc.property(anySplit, (split) => {
        expect(balancesAfter(captureOf(split), releaseOf(split))).toEqual(
          withoutZero({
            'platform PROVIDER': -split.totalMinor,
            'supplier AVAILABLE': split.supplierMinor,
            'creator AVAILABLE': split.creatorMinor,
            'platform FEE': split.platformMinor,
          }),
        );
      }),
    );
  });

  it('have amounts above zero between two different accounts only', () => {
    fc.assert(
      fc.property(anySplit, (split) => {
        for (const { debit, credit, amountMinor } of [...captureOf(split).postings, ...releaseOf(split).postings]) {
          expect(amountMinor).toBeGreaterThan(0n);
          expect(debit).not.toEqual(credit);
        }
      }),
    );
  });

  it('are undone exactly by their reversal, which names what it reverses', () => {
    fc.assert(
      fc.property(anySplit, (split) => {
        const capture = { ...captureOf(split), transactionId: 'capture' };

        const refund = reversalOf(capture, 'REFUND');

        expect(refund).toMatchObject({ kind: 'REFUND', subjectId: 'supplier-order', reversesId: 'capture' });
        expect(balancesAfter(capture, refund)).toEqual({});
      }),
    );
  });

  it('put late money where nobody has it', () => {
    const payment = { paymentId: 'payment', orderId: 'order', amountMinor: 900n, currency: 'CNY' } as Payment;

    const fact = lateCaptureOf(payment);

    expect(fact).toMatchObject({ kind: 'LATE_CAPTURE', subjectId: 'payment', orderId: 'order', reversesId: null });
    expect(balancesAfter(fact)).toEqual({ 'platform PROVIDER': -900n, 'platform UNAPPLIED': 900n });
  });
});
