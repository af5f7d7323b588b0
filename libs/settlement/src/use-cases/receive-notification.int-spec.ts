import { sql } from 'kysely';

import { paymentCaptured } from '@app/contracts';
import { newId } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { SettlementFacade } from '../settlement.facade.js';
import { SettlementModule } from '../settlement.module.js';
import {
  accountsOf,
  anOpenedOrder,
  countEvents,
  inTransaction,
  ledgerFindings,
  paidNotification,
  postedKinds,
  receive,
  splitStatuses,
} from '../testing/index.js';

describe('receiving a provider’s notification', () => {
  let test: TestApplication;
  beforeAll(async () => {
    test = await TestApplication.start([SettlementModule]);
  });
  afterAll(() => test.stop());

  const statusOf = async (orderId: Parameters<SettlementFacade['findPayments']>[1][number]) => {
    const [payment] = await test.get(SettlementFacade).findPayments(test.database.reader, [orderId]);
    return payment?.status;
  };
  const outcomeOf = async (notificationId: string) => {
    const { rows } = await sql<{ outcome: string }>`
      select outcome from settlement.payment_notification where notification_id = ${notificationId}`.execute(
      test.database.reader,
    );
    return rows[0]?.outcome;
  };

  it('holds every party’s share when the shopper has paid', async () => {
    const order = await anOpenedOrder(test);

    const reception = await receive(test, paidNotification(order));

    expect(reception).toBe('APPLIED');
    expect(await statusOf(order.orderId)).toBe('CAPTURED');
    expect(await splitStatuses(test, order.orderId)).toEqual(['HELD']);
    expect(await accountsOf(test, order.splits[0]!.supplierId)).toEqual({ PENDING: 6_600n });
    expect(await accountsOf(test, order.creatorId)).toEqual({ PENDING: 4_000n });
    expect(await countEvents(test, paymentCaptured.name, order.orderId)).toBe(1);
    expect(await ledgerFindings(test)).toEqual([]);
  });

  it('captures once when the same notification comes twenty times at once', async () => {
    const order = await anOpenedOrder(test);
    const notification = paidNotification(order);

    const receptions = await Promise.all(Array.from({ length: 20 }, () => receive(test, notification)));

    expect(receptions.filter((reception) => reception === 'APPLIED')).toHaveLength(1);
    expect(receptions.filter((reception) => reception === 'DUPLICATE')).toHaveLength(19);
    expect(await postedKinds(test, order.orderId)).toEqual(['CAPTURE']);
    expect(await countEvents(test, paymentCaptured.name, order.orderId)).toBe(1);
    expect(await ledgerFindings(test)).toEqual([]);
  });

  it('captures once when twenty different notifications tell the same at once', async () => {
    const order = await anOpenedOrder(test);

    const receptions = await Promise.all(Array.from({ length: 20 }, () => receive(test, paidNotification(order))));

    expect(receptions.filter((reception) => reception === 'APPLIED')).toHaveLength(1);
    expect(receptions.filter((reception) => reception === 'KNOWN')).toHaveLength(19);
    expect(await postedKinds(test, order.orderId)).toEqual(['CAPTURE']);
  });

  it('captures many orders of the same creator and supplier at once, and keeps their balances right', async () => {
    const creatorId = newId<'Organization'>();
    const supplierIds = [newId<'Organization'>(), newId<'Organization'>()];
    const orders = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        // Suppliers in both orders, so that locks taken unsorted would cross.
        anOpenedOrder(test, { creatorId, supplierIds: index % 2 === 0 ? supplierIds : [...supplierIds].reverse() }),
      ),
    );

    await Promise.all(orders.map((order) => receive(test, paidNotification(order))));

    expect(await accountsOf(test, creatorId)).toEqual({ PENDING: 30n * 2n * 4_000n });
    expect(await ledgerFindings(test)).toEqual([]);
  });

  it.each([
    ['amount', { amountMinor: 1n }],
    ['currency', { currency: 'USD' }],
  ])('captures nothing when the %s is another, and notes the contradiction', async (_, wrong) => {
    const order = await anOpenedOrder(test);
    const notification = paidNotification(order, wrong);

    const reception = await receive(test, notification);

    expect(reception).toBe('MISMATCH');
    expect(await outcomeOf(notification.notificationId)).toBe('MISMATCH');
    expect(await statusOf(order.orderId)).toBe('PENDING');
    expect(await postedKinds(test, order.orderId)).toEqual([]);
  });

  it('notes nothing of a payment that is none of ours', async () => {
    const order = await anOpenedOrder(test);
    const notifications = ['no id at all', newId()].map((paymentKey) => paidNotification(order, { paymentKey }));

    const receptions = await Promise.all(notifications.map((notification) => receive(test, notification)));

    expect(receptions).toEqual(['UNKNOWN', 'UNKNOWN']);
    expect(await outcomeOf(notifications[0]!.notificationId)).toBeUndefined();
  });

  it('changes nothing when the provider says that it takes no more', async () => {
    const order = await anOpenedOrder(test);

    const reception = await receive(test, { ...paidNotification(order), kind: 'CLOSED' });

    expect(reception).toBe('APPLIED');
    expect(await statusOf(order.orderId)).toBe('PENDING');
  });

  it('keeps money that came after the order had ended apart, and tells ordering', async () => {
    const order = await anOpenedOrder(test);
    await inTransaction(test, (tx) => test.get(SettlementFacade).closePayment(tx, order.orderId));

    await receive(test, paidNotification(order));

    expect(await statusOf(order.orderId)).toBe('LATE');
    expect(await splitStatuses(test, order.orderId)).toEqual(['CLOSED']);
    expect(await accountsOf(test, null)).toMatchObject({ UNAPPLIED: order.amountMinor });
    expect(await countEvents(test, paymentCaptured.name, order.orderId)).toBe(1);
    expect(await ledgerFindings(test)).toEqual([]);
  });

  it('ends either captured or late when payment and closing meet, never with money lost', async () => {
    const orders = await Promise.all(Array.from({ length: 20 }, () => anOpenedOrder(test)));

    await Promise.all(
      orders.flatMap((order) => [
        inTransaction(test, (tx) => test.get(SettlementFacade).closePayment(tx, order.orderId)),
        receive(test, paidNotification(order)),
      ]),
    );

    for (const { orderId } of orders) {
      expect(['CAPTURED', 'LATE']).toContain(await statusOf(orderId));
      expect(await postedKinds(test, orderId)).toHaveLength(1);
    }
    expect(await ledgerFindings(test)).toEqual([]);
  });
});
