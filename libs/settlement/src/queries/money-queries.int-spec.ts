import { InvalidInput, type OrganizationId } from '@app/kernel';
import { encodeCursor, MarketClock, newId } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { SplitRepository } from '../data/split.repository.js';
import { SettlementModule } from '../settlement.module.js';
import { aPaidOrder, anOpenedOrder, inTransaction, PART_MINOR, refund } from '../testing/index.js';
import { ReleaseSplits } from '../use-cases/release-splits.js';
import { EarningsByDayQuery } from './earnings-by-day.query.js';
import { EarningsQuery } from './earnings.query.js';
import { PaymentsQuery } from './payments.query.js';
import { StatementQuery } from './statement.query.js';
import { WalletQuery } from './wallet.query.js';

const DAY_MS = 24 * 3_600_000;

describe('what an organization sees of its money', () => {
  const creatorId = newId<'Organization'>();
  const supplierId = newId<'Organization'>();
  const stranger = newId<'Organization'>();
  let test: TestApplication;

  // Five sales: the first released, the second refunded, three held; and one that nobody paid.
  beforeAll(async () => {
    test = await TestApplication.start([SettlementModule]);
    const wish = { creatorId, supplierIds: [supplierId] };
    const orders = [await aPaidOrder(test, wish), await aPaidOrder(test, wish)];
    const [released, refunded] = orders;
    const past = new Date('2026-01-01T00:00:00Z');
    await inTransaction(test, (tx) =>
      test.get(SplitRepository).setReleaseAt(tx, released!.splits[0]!.supplierOrderId, past),
    );
    await test.get(ReleaseSplits).execute();
    await refund(test, refunded!, refunded!.splits[0]!.supplierOrderId);
    await test.get(MarketClock).advance(DAY_MS);
    for (let sale = 0; sale < 3; sale += 1) await aPaidOrder(test, wish);
    await anOpenedOrder(test, wish);
  });
  afterAll(() => test.stop());

  const statement = (organizationId: OrganizationId, first: number, after: string | null = null) =>
    test.get(StatementQuery).run({ organizationId, account: null, first, after });

  it('is its wallet', async () => {
    expect(await test.get(WalletQuery).run(creatorId)).toEqual([
      { currency: 'CNY', pendingMinor: 12_000n, availableMinor: 4_000n, prepaidMinor: 0n },
    ]);
    expect(await test.get(WalletQuery).run(supplierId)).toEqual([
      { currency: 'CNY', pendingMinor: 19_800n, availableMinor: 6_600n, prepaidMinor: 0n },
    ]);
    expect(await test.get(WalletQuery).run(stranger)).toEqual([]);
  });

  it('is its statement, newest first, whose lines sum to the wallet', async () => {
    const { nodes, hasNextPage } = await statement(creatorId, 100);

    expect(nodes.map(({ kind, account, signedMinor }) => `${kind} ${account} ${signedMinor}`)).toEqual([
      'CAPTURE PENDING 4000',
      'CAPTURE PENDING 4000',
      'CAPTURE PENDING 4000',
      'REFUND PENDING -4000',
      'RELEASE PENDING -4000',
      'RELEASE AVAILABLE 4000',
      'CAPTURE PENDING 4000',
      'CAPTURE PENDING 4000',
    ]);
    expect(hasNextPage).toBe(false);
    expect((await statement(stranger, 100)).nodes).toEqual([]);
  });

  it.each([1, 2, 3, 5])('is the same statement in pages of %i', async (first) => {
    const whole = await statement(creatorId, 100);

    const paged = [];
    let after: string | null = null;
    for (let hasNextPage = true; hasNextPage;) {
      const page = await statement(creatorId, first, after);
      paged.push(...page.nodes);
      ({ hasNextPage, endCursor: after } = page);
    }

    expect(paged).toEqual(whole.nodes);
  });

  it('is one account of the statement when it asks for one', async () => {
    const wish = { organizationId: creatorId, account: 'AVAILABLE', first: 10 } as const;

    const { nodes } = await test.get(StatementQuery).run(wish);

    expect(nodes).toEqual([expect.objectContaining({ kind: 'RELEASE', signedMinor: 4_000n })]);
  });

  it('is its own share of what was paid, and nothing of what was not', async () => {
    const earningsOf = async (organizationId: OrganizationId, organizationKind: 'CREATOR' | 'SUPPLIER') =>
      (await test.get(EarningsQuery).run({ organizationId, organizationKind, status: null, first: 10 })).nodes;

    const ofCreator = await earningsOf(creatorId, 'CREATOR');
    const ofSupplier = await earningsOf(supplierId, 'SUPPLIER');

    expect(ofCreator.map(({ status }) => status)).toEqual(['HELD', 'HELD', 'HELD', 'REFUNDED', 'RELEASED']);
    expect(ofCreator.every(({ mineMinor, totalMinor }) => mineMinor === 4_000n && totalMinor === PART_MINOR)).toBe(
      true,
    );
    expect(ofSupplier.every(({ mineMinor }) => mineMinor === 6_600n)).toBe(true);
    expect(await earningsOf(stranger, 'CREATOR')).toEqual([]);
    expect(await earningsOf(creatorId, 'SUPPLIER')).toEqual([]);
  });

  it('goes on behind a page, also of one status', async () => {
    const wish = { organizationId: creatorId, organizationKind: 'CREATOR', status: 'HELD', first: 2 } as const;

    const first = await test.get(EarningsQuery).run(wish);
    const second = await test.get(EarningsQuery).run({ ...wish, after: first.endCursor });

    expect([first.nodes.length, first.hasNextPage, second.nodes.length, second.hasNextPage]).toEqual([
      2,
      true,
      1,
      false,
    ]);
    expect(first.nodes.map(({ supplierOrderId }) => supplierOrderId)).not.toContain(second.nodes[0]!.supplierOrderId);
  });

  it('is each day’s earnings, without gaps', async () => {
    const days = await test.get(EarningsByDayQuery).run(creatorId, 'CNY', 3);

    expect(days.map(({ earnedMinor, releasedMinor }) => [earnedMinor, releasedMinor])).toEqual([
      [0n, 0n],
      [4_000n, 4_000n],
      [12_000n, 0n],
    ]);
    expect(
      days.map(({ day }) => Date.parse(day)).map((day, index, all) => day - (all[index - 1] ?? day - DAY_MS)),
    ).toEqual([DAY_MS, DAY_MS, DAY_MS]);
  });

  it('is for the operator every payment and refund', async () => {
    const payments = await test.get(PaymentsQuery).listPayments({ status: 'PENDING', first: 10 });
    const refunds = await test.get(PaymentsQuery).listRefunds({ status: null, first: 10 });
    const all = await test.get(PaymentsQuery).listPayments({ status: null, first: 4 });
    const rest = await test.get(PaymentsQuery).listPayments({ status: null, first: 4, after: all.endCursor });

    expect(payments.nodes).toHaveLength(1);
    expect(refunds.nodes).toEqual([expect.objectContaining({ amountMinor: PART_MINOR, status: 'REQUESTED' })]);
    expect([all.nodes.length, rest.nodes.length]).toEqual([4, 2]);
  });

  it.each([['not a cursor'], [encodeCursor(['x'])], [encodeCursor(['x', 'y', 'z'])]])(
    'is refused behind a cursor that we never gave: %s',
    async (after) => {
      await expect(statement(creatorId, 10, after)).rejects.toThrow(InvalidInput);
      await expect(test.get(PaymentsQuery).listPayments({ status: null, first: 1, after })).rejects.toThrow(
        InvalidInput,
      );
    },
  );
});
