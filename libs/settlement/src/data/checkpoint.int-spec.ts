import { sql } from 'kysely';

import { TestApplication } from '@app/platform/testing';

import { LedgerCheckQuery } from '../queries/ledger-check.query.js';
import { SettlementModule } from '../settlement.module.js';
import { aPaidOrder, anOpenedOrder, inTransaction, ledgerFindings, PART_MINOR } from '../testing/index.js';
import { CapturePayment } from '../use-cases/capture-payment.js';
import { MoveCheckpoints } from '../use-cases/move-checkpoints.js';
import { PaymentRepository } from './payment.repository.js';

describe('checkpoints of the platform’s accounts', () => {
  let test: TestApplication;
  let ordersPaid = 0n;
  beforeAll(async () => {
    test = await TestApplication.start([SettlementModule]);
  });
  afterAll(() => test.stop());

  const move = () => test.get(MoveCheckpoints).execute();
  const pay = async () => {
    await aPaidOrder(test);
    ordersPaid += 1n;
  };
  const expectAllMoney = async () => {
    const { totals, isZero } = await test.get(LedgerCheckQuery).run();
    const provider = totals.find(({ kind }) => kind === 'PROVIDER');
    expect(provider).toMatchObject({ debitMinor: ordersPaid * PART_MINOR, creditMinor: 0n });
    expect(isZero).toBe(true);
    expect(await ledgerFindings(test)).toEqual([]);
  };
  const belowTransactions = async () => {
    const { rows } = await sql<{ below_transaction: bigint }>`
      select distinct below_transaction from settlement.checkpoint`.execute(test.database.reader);
    return rows.map(({ below_transaction: below }) => below);
  };

  it('change no sum, before, after and between payments', async () => {
    await move();
    await pay();
    await expectAllMoney();

    await move();
    await expectAllMoney();
    await pay();
    await expectAllMoney();

    await move();
    await move();
    await expectAllMoney();
    expect(await belowTransactions()).toHaveLength(1);
  });

  it('miss no payment that was under way while they were made', async () => {
    const order = await anOpenedOrder(test);

    await inTransaction(test, async (tx) => {
      const payment = await test.get(PaymentRepository).lock(tx, order.paymentId);
      await test.get(CapturePayment).execute(tx, payment!, 'SBXP-under-way');
      await pay();
      await move();
    });
    ordersPaid += 1n;

    await expectAllMoney();
    await move();
    await expectAllMoney();
  });

  it('stay right while payments and checkpoints run at once', async () => {
    const paying = Promise.all(Array.from({ length: 12 }, () => pay()));
    await Promise.all([paying, move(), move(), move()]);

    await expectAllMoney();
    await move();
    await expectAllMoney();
  });

  it('of another server, whose data was restored here, are passed over until the next is made', async () => {
    await sql`update settlement.checkpoint set below_transaction = 9000000000000000, debit_minor = debit_minor + 7`.execute(
      test.database.reader,
    );

    await expectAllMoney();
    await move();
    await expectAllMoney();
    expect((await belowTransactions())[0]).toBeLessThan(9_000_000_000_000_000n);
  });
});
