import { sql } from 'kysely';

import { moneyReleased, refundDone, refundRequested, supplierOrderReceived } from '@app/contracts';
import { ActionNotAllowed, eventOf, NotFound, type RefundId, SECOND_MS } from '@app/kernel';
import { MARKET_DEFAULTS, MarketClock, newId, Outbox } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { ScheduleReleaseOnSupplierOrderReceived } from '../jobs/on-supplier-order-received.js';
import { SettlementJobsModule } from '../jobs/index.js';
import { SettlementFacade } from '../settlement.facade.js';
import { SettlementModule } from '../settlement.module.js';
import {
  accountsOf,
  anOpenedOrder,
  aPaidOrder,
  countEvents,
  inTransaction,
  ledgerFindings,
  type OpenedOrder,
  paidNotification,
  PART_MINOR,
  postedKinds,
  receive,
  refund,
  splitStatuses,
} from '../testing/index.js';
import { FailRefund } from './fail-refund.js';
import { ReleaseSplits } from './release-splits.js';

describe('refunds and releases', () => {
  let test: TestApplication;
  beforeAll(async () => {
    test = await TestApplication.start([SettlementModule, SettlementJobsModule], {
      [supplierOrderReceived.name]: ['settlement.schedule-release'],
    });
  });
  afterAll(() => test.stop());

  const twoSuppliers = () => [newId<'Organization'>(), newId<'Organization'>()];
  const late = (order: OpenedOrder, step: 'closePayment' | 'reopenPayment' | 'refundLatePayment') =>
    inTransaction(test, (tx) => test.get(SettlementFacade)[step](tx, order.orderId));

  async function makeReceived({ orderId, creatorId, splits }: OpenedOrder, part: number): Promise<void> {
    const { supplierOrderId, supplierId } = splits[part]!;
    const fact = { supplierOrderId, number: 'DF-1', orderId, supplierId, creatorId };
    await inTransaction(test, (tx) => test.get(Outbox).append(tx, eventOf(supplierOrderReceived, fact)));
    await test.drain();
  }

  async function passAfterSaleWindow(): Promise<void> {
    await test.get(MarketClock).advance(MARKET_DEFAULTS.afterSaleSeconds * SECOND_MS);
  }

  async function releaseAll(): Promise<void> {
    while (await test.get(ReleaseSplits).execute());
  }

  it('gives back one supplier order and leaves the other one alone', async () => {
    const order = await aPaidOrder(test, { supplierIds: twoSuppliers() });

    await refund(test, order, order.splits[0]!.supplierOrderId);

    expect((await splitStatuses(test, order.orderId)).sort()).toEqual(['HELD', 'REFUNDED']);
    expect(await accountsOf(test, order.splits[0]!.supplierId)).toEqual({});
    expect(await accountsOf(test, order.splits[1]!.supplierId)).toEqual({ PENDING: 6_600n });
    expect(await accountsOf(test, order.creatorId)).toEqual({ PENDING: 4_000n });
    const [payment] = await test.get(SettlementFacade).findPayments(test.database.reader, [order.orderId]);
    expect(payment).toMatchObject({ status: 'CAPTURED', amountMinor: 2n * PART_MINOR, refundedMinor: PART_MINOR });
    expect(await ledgerFindings(test)).toEqual([]);
  });

  it('gives back a supplier order that was sold below its cost, and the creator owes nothing any more', async () => {
    const order = await aPaidOrder(test, { line: { unitPriceMinor: 2_000n } });
    expect(await accountsOf(test, order.creatorId)).toEqual({ PENDING: -1_880n });

    await refund(test, order, order.splits[0]!.supplierOrderId);

    expect(await accountsOf(test, order.creatorId)).toEqual({});
    expect(await ledgerFindings(test)).toEqual([]);
  });

  it('refunds once when it is asked ten times at once', async () => {
    const order = await aPaidOrder(test);

    await Promise.all(Array.from({ length: 10 }, () => refund(test, order, order.splits[0]!.supplierOrderId)));

    expect(await postedKinds(test, order.orderId)).toEqual(['CAPTURE', 'REFUND']);
    expect(await countEvents(test, refundRequested.name, order.orderId)).toBe(1);
    expect(await ledgerFindings(test)).toEqual([]);
  });

  it('refuses to refund what nobody paid, and what is none of the order’s', async () => {
    const unpaid = await anOpenedOrder(test);
    const paid = await aPaidOrder(test);

    await expect(refund(test, unpaid, unpaid.splits[0]!.supplierOrderId)).rejects.toThrow(ActionNotAllowed);
    await expect(refund(test, paid, unpaid.splits[0]!.supplierOrderId)).rejects.toThrow(NotFound);
  });

  it('completes a refund once when the provider confirms it', async () => {
    const order = await aPaidOrder(test);
    await refund(test, order, order.splits[0]!.supplierOrderId);
    const { rows } = await sql<{ id: string }>`
      select id from settlement.refund where order_id = ${order.orderId}`.execute(test.database.reader);
    const confirm = (changes: { notificationId?: string; refundKey?: string; amountMinor?: bigint } = {}) =>
      receive(test, { ...paidNotification(order), kind: 'REFUNDED', refundKey: rows[0]!.id, ...changes });

    const receptions = [
      await confirm({ amountMinor: 1n }),
      await confirm({ refundKey: newId() }),
      await confirm(),
      await confirm(),
    ];

    expect(receptions).toEqual(['MISMATCH', 'MISMATCH', 'APPLIED', 'KNOWN']);
    expect(await countEvents(test, refundDone.name, order.orderId)).toBe(1);
  });

  it('fails a refund that the provider never took on, until it is done after all', async () => {
    const order = await aPaidOrder(test);
    await refund(test, order, order.splits[0]!.supplierOrderId);
    const find = async () => {
      const { rows } = await sql<{ id: RefundId; status: string }>`
        select id, status from settlement.refund where order_id = ${order.orderId}`.execute(test.database.reader);
      return rows[0]!;
    };
    const { id } = await find();

    await inTransaction(test, (tx) => test.get(FailRefund).execute(tx, id));
    expect((await find()).status).toBe('FAILED');

    await receive(test, { ...paidNotification(order), kind: 'REFUNDED', refundKey: id });
    expect((await find()).status).toBe('DONE');

    await inTransaction(test, (tx) => test.get(FailRefund).execute(tx, id));
    expect((await find()).status).toBe('DONE');
  });

  it('releases held money when the after-sale window has passed since receipt, and not before', async () => {
    const order = await aPaidOrder(test, { supplierIds: twoSuppliers() });
    await makeReceived(order, 0);
    await releaseAll();
    expect(await postedKinds(test, order.orderId)).toEqual(['CAPTURE', 'CAPTURE']);

    await passAfterSaleWindow();
    await releaseAll();

    expect(await accountsOf(test, order.splits[0]!.supplierId)).toEqual({ AVAILABLE: 6_600n });
    expect(await accountsOf(test, order.splits[1]!.supplierId)).toEqual({ PENDING: 6_600n });
    expect(await accountsOf(test, order.creatorId)).toEqual({ AVAILABLE: 4_000n, PENDING: 4_000n });
    expect(await countEvents(test, moneyReleased.name, order.orderId)).toBe(1);
    expect(await ledgerFindings(test)).toEqual([]);
  });

  it('does not put the release off when the receipt is told again', async () => {
    const order = await aPaidOrder(test);
    const { supplierOrderId } = order.splits[0]!;
    const listener = test.get(ScheduleReleaseOnSupplierOrderReceived);
    const receivedAt = new Date('2026-01-01T00:00:00Z');
    const tell = (occurredAt: Date) =>
      inTransaction(test, (tx) =>
        listener.handle(tx, { payload: { supplierOrderId }, occurredAt } as Parameters<typeof listener.handle>[1]),
      );

    await tell(receivedAt);
    await tell(new Date('2026-02-01T00:00:00Z'));

    const { rows } = await sql<{ release_at: Date }>`
      select release_at from settlement.split where supplier_order_id = ${supplierOrderId}`.execute(
      test.database.reader,
    );
    expect(rows[0]!.release_at.getTime() - receivedAt.getTime()).toBe(MARKET_DEFAULTS.afterSaleSeconds * SECOND_MS);
  });

  it('either releases or refunds when both meet, never both', async () => {
    const orders = await Promise.all(Array.from({ length: 20 }, () => aPaidOrder(test)));
    for (const order of orders) await makeReceived(order, 0);
    await passAfterSaleWindow();

    const refunds = orders.map((order) => refund(test, order, order.splits[0]!.supplierOrderId));
    const [refunded] = await Promise.all([Promise.allSettled(refunds), releaseAll(), releaseAll()]);
    await releaseAll();

    for (const [index, order] of orders.entries()) {
      const wasRefunded = refunded[index]!.status === 'fulfilled';
      expect(await postedKinds(test, order.orderId)).toEqual(['CAPTURE', wasRefunded ? 'REFUND' : 'RELEASE']);
    }
    expect(await ledgerFindings(test)).toEqual([]);
  });

  it('accepts late money after all: held as if it had come in time', async () => {
    const order = await anOpenedOrder(test);
    await late(order, 'closePayment');
    await receive(test, paidNotification(order));

    await late(order, 'reopenPayment');
    await late(order, 'reopenPayment');

    expect((await postedKinds(test, order.orderId)).sort()).toEqual(['CAPTURE', 'LATE_ACCEPT', 'LATE_CAPTURE']);
    expect(await splitStatuses(test, order.orderId)).toEqual(['HELD']);
    expect(await accountsOf(test, order.creatorId)).toEqual({ PENDING: 4_000n });
    expect(await ledgerFindings(test)).toEqual([]);
  });

  it('gives late money back once', async () => {
    const order = await anOpenedOrder(test);
    await late(order, 'closePayment');
    await receive(test, paidNotification(order));

    await Promise.all([late(order, 'refundLatePayment'), late(order, 'refundLatePayment')]);

    expect(await postedKinds(test, order.orderId)).toEqual(['LATE_CAPTURE', 'LATE_REFUND']);
    const [payment] = await test.get(SettlementFacade).findPayments(test.database.reader, [order.orderId]);
    expect(payment).toMatchObject({ status: 'RETURNED', refundedMinor: order.amountMinor });
    expect(await countEvents(test, refundRequested.name, order.orderId)).toBe(1);
    expect(await ledgerFindings(test)).toEqual([]);
  });

  it('gives back money that was just in time when the order ended before ordering heard of it', async () => {
    const order = await aPaidOrder(test, { supplierIds: twoSuppliers() });
    await late(order, 'closePayment');

    await late(order, 'refundLatePayment');
    await late(order, 'refundLatePayment');

    expect(await splitStatuses(test, order.orderId)).toEqual(['REFUNDED', 'REFUNDED']);
    expect(await countEvents(test, refundRequested.name, order.orderId)).toBe(2);
    expect(await ledgerFindings(test)).toEqual([]);
  });

  it('neither accepts nor returns money that never came', async () => {
    const order = await anOpenedOrder(test);
    await late(order, 'closePayment');

    await expect(late(order, 'reopenPayment')).rejects.toThrow(ActionNotAllowed);
    await expect(late(order, 'refundLatePayment')).rejects.toThrow(ActionNotAllowed);
  });

  it('refuses to open a payment that its splits do not sum to', async () => {
    const { splits } = await anOpenedOrder(test);
    const payment = { orderId: newId<'Order'>(), currency: 'CNY', amountMinor: 1n, splits };

    const opening = inTransaction(test, (tx) => test.get(SettlementFacade).openPayments(tx, [payment]));

    await expect(opening).rejects.toThrow(RangeError);
  });
});
