import { sql } from 'kysely';

import { newId } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { captureOf } from '../domain/ledger.rules.js';
import { SettlementModule } from '../settlement.module.js';
import { aPaidOrder, inTransaction, ledgerFindings, type OpenedOrder } from '../testing/index.js';
import { LedgerRepository } from './ledger.repository.js';
import { SplitRepository } from './split.repository.js';

describe('the ledger in the database', () => {
  let test: TestApplication;
  let order: OpenedOrder;
  beforeAll(async () => {
    test = await TestApplication.start([SettlementModule]);
    order = await aPaidOrder(test);
  });
  afterAll(() => test.stop());

  const run = (statement: string) => sql.raw(statement).execute(test.database.reader);

  it.each([
    'update settlement.entry set amount_minor = amount_minor + 1',
    'delete from settlement.entry',
    'truncate settlement.entry',
    'update settlement.ledger_transaction set posted_at = posted_at',
    'delete from settlement.ledger_transaction',
    'truncate settlement.ledger_transaction cascade',
  ])('refuses to %s', async (statement) => {
    await expect(run(statement)).rejects.toThrow(/is append-only/);

    expect(await ledgerFindings(test)).toEqual([]);
  });

  const entryWith = (columns: { amount?: string; currency?: string; credit?: string }) => `
    insert into settlement.entry (id, transaction_id, debit_account_id, credit_account_id, amount_minor, currency, posted_at)
    select '${newId()}', transaction_id, debit_account_id, ${columns.credit ?? 'credit_account_id'},
      ${columns.amount ?? 'amount_minor'}, ${columns.currency ?? 'currency'}, posted_at
    from settlement.entry limit 1`;

  it.each([
    ['in another currency than its accounts', entryWith({ currency: `'USD'` }), /violates foreign key/],
    ['of nothing', entryWith({ amount: '0' }), /violates check/],
    ['of less than nothing', entryWith({ amount: '-1' }), /violates check/],
    ['from an account to itself', entryWith({ credit: 'debit_account_id' }), /violates check/],
  ])('refuses an entry %s', async (_, statement, reason) => {
    await expect(run(statement)).rejects.toThrow(reason);
  });

  it('refuses to post the same about a supplier order twice', async () => {
    const again = inTransaction(test, async (tx) => {
      const splits = await test.get(SplitRepository).lockOfOrder(tx, order.orderId);
      await test.get(LedgerRepository).post(tx, splits.map(captureOf));
    });

    await expect(again).rejects.toThrow(/ledger_transaction_kind_subject_id_key/);
    expect(await ledgerFindings(test)).toEqual([]);
  });

  it('refuses to refund more than was paid', async () => {
    const statement = `update settlement.payment set refunded_minor = amount_minor + 1 where id = '${order.paymentId}'`;

    await expect(run(statement)).rejects.toThrow(/violates check/);
  });
});
