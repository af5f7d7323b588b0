import { sql } from 'kysely';

import { newId } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { SettlementFacade } from '../settlement.facade.js';
import { SettlementModule } from '../settlement.module.js';
import {
  anOpenedOrder,
  aPaidOrder,
  inTransaction,
  type OpenedOrder,
  paidNotification,
  receive,
  refund,
} from '../testing/index.js';
import { MoveCheckpoints } from '../use-cases/move-checkpoints.js';
import { VerifyLedger } from '../use-cases/verify-ledger.js';
import { LedgerCheckQuery } from './ledger-check.query.js';

describe('verifying the ledger', () => {
  let test: TestApplication;
  let paid: OpenedOrder;
  let refunded: OpenedOrder;
  beforeEach(async () => {
    test = await TestApplication.start([SettlementModule]);
    paid = await aPaidOrder(test);
    refunded = await aPaidOrder(test);
    await refund(test, refunded, refunded.splits[0]!.supplierOrderId);
    const late = await anOpenedOrder(test);
    await inTransaction(test, (tx) => test.get(SettlementFacade).closePayment(tx, late.orderId));
    await receive(test, paidNotification(late));
    await test.get(MoveCheckpoints).execute();
  });
  afterEach(() => test.stop());

  /** Does what no program can, to see it found. */
  const spoil = (statement: string) =>
    sql
      .raw(`set session_replication_role = replica; ${statement}; set session_replication_role = origin`)
      .execute(test.database.reader);
  const checksThatFound = async () => {
    const { findings } = await test.get(VerifyLedger).execute();
    return [...new Set(findings.map(({ check }) => check))];
  };

  it('finds nothing when all is well, and keeps that', async () => {
    const { findings, transactions, entries } = await test.get(VerifyLedger).execute();

    expect(findings).toEqual([]);
    expect({ transactions, entries }).toEqual({ transactions: 4n, entries: 10n });
    const { lastVerification } = await test.get(LedgerCheckQuery).run();
    expect(lastVerification).toMatchObject({ findings: [], transactions: 4n, entries: 10n });
  });

  it.each([
    [
      'a kept balance that was changed',
      () => `update settlement.balance set credit_minor = credit_minor + 1`,
      'kept balances are the sums of their entries',
    ],
    [
      'a checkpoint that was changed',
      () => `update settlement.checkpoint set debit_minor = debit_minor + 1`,
      'kept balances are the sums of their entries',
    ],
    [
      'an entry that was deleted',
      () => `delete from settlement.entry where id = (select min(id::text)::uuid from settlement.entry)`,
      'what was posted about a supplier order is what its split says',
    ],
    [
      'a transaction whose entries are gone',
      () => `delete from settlement.entry where transaction_id in
        (select id from settlement.ledger_transaction where kind = 'LATE_CAPTURE')`,
      'every transaction has entries and sums to zero in its currency',
    ],
    [
      'a split that was released without a posting',
      () => `update settlement.split set status = 'RELEASED' where order_id = '${paid.orderId}'`,
      'what was posted about a supplier order is what its split says',
    ],
    [
      'a reversal of another amount',
      () => `update settlement.entry set amount_minor = amount_minor + 1 where transaction_id in
        (select id from settlement.ledger_transaction where kind = 'REFUND')`,
      'a reversal is the exact opposite of what it reverses',
    ],
    [
      'a payment of another amount than its splits',
      () => `update settlement.payment set amount_minor = amount_minor + 1 where id = '${paid.paymentId}'`,
      'the splits of a payment sum to its amount',
    ],
    [
      'a payment that says it was refunded without a refund',
      () => `update settlement.payment set refunded_minor = 1 where id = '${paid.paymentId}'`,
      'what a payment says was refunded is the sum of its refunds',
    ],
    [
      'a refund of a supplier order that was not refunded',
      () => `update settlement.refund set subject_id = '${newId()}' where order_id = '${refunded.orderId}'`,
      'every refunded supplier order has its refund, and no other one has',
    ],
    [
      'late money that is forgotten',
      () => `update settlement.payment set status = 'CLOSED' where status = 'LATE'`,
      'providers hold what was paid and not refunded, of which late money is unapplied',
    ],
  ])('finds %s', async (_, statement, check) => {
    await spoil(statement());

    expect(await checksThatFound()).toContain(check);
  });
});
