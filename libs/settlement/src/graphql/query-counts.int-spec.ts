import { newId, Loaders } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { aPaidOrder, refund } from '../testing/index.js';
import { SettlementGraphqlModule } from './index.js';
import { PaymentResolver } from './payment.resolver.js';
import { WalletResolver } from './wallet.resolver.js';

describe('the database is asked', () => {
  const creatorId = newId<'Organization'>();
  let test: TestApplication;
  beforeAll(async () => {
    test = await TestApplication.start([SettlementGraphqlModule]);
    for (let sale = 0; sale < 5; sale += 1) {
      const order = await aPaidOrder(test, { creatorId });
      await refund(test, order, order.splits[0]!.supplierOrderId);
    }
  });
  afterAll(() => test.stop());

  /** How many statements `work` sends: outside a transaction each takes a connection once. */
  async function countStatements(work: () => Promise<unknown>): Promise<number> {
    let taken = 0;
    const count = (): void => void (taken += 1);
    test.database.pool.on('acquire', count);
    await work();
    test.database.pool.off('acquire', count);
    return taken;
  }

  it('twice for a page of payments with their refunds, however many there are', async () => {
    const resolver = test.get(PaymentResolver);

    const statements = await countStatements(async () => {
      const loaders = new Loaders();
      const { nodes } = await resolver.payments({ first: 25 });
      const refunds = await Promise.all(nodes.map((payment) => resolver.refundsOfPayment(payment, loaders)));
      expect(refunds.map((ofPayment) => ofPayment.length)).toEqual([1, 1, 1, 1, 1]);
    });

    expect(statements).toBe(2);
  });

  it('once for a page of earnings, of the statement and for the wallet', async () => {
    const resolver = test.get(WalletResolver);
    const creator = { organizationId: creatorId, organizationKind: 'CREATOR' } as Parameters<
      typeof resolver.earnings
    >[0];

    const counts = [
      await countStatements(() => resolver.earnings(creator, { first: 25 })),
      await countStatements(() => resolver.statementEntries(creatorId, { first: 25 })),
      await countStatements(() => resolver.wallet(creatorId)),
    ];

    expect(counts).toEqual([1, 1, 1]);
  });
});
