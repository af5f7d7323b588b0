import { sql } from 'kysely';

import { paymentCaptured, refundDone, refundRequested, supplierOrderReceived } from '@app/contracts';
import { eventOf, type OrganizationId, SECOND_MS, type TenantActor } from '@app/kernel';
import { MARKET_DEFAULTS, MarketClock, newId, Outbox } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { prepaidName } from '../data/top-up.repository.js';
import { SettlementJobsModule } from '../jobs/index.js';
import { SettlementFacade } from '../settlement.facade.js';
import { SettlementModule } from '../settlement.module.js';
import {
  accountsOf,
  aNewPayment,
  anOpenedOrder,
  countEvents,
  inTransaction,
  ledgerFindings,
  type OpenedOrder,
  paidNotification,
  postedKinds,
  receive,
  refund,
  splitStatuses,
} from '../testing/index.js';
import { anOwnerOf } from '../testing/settlement-server.js';
import { ReleaseSplits } from './release-splits.js';
import { ReplaceSplit } from './replace-split.js';
import { StartTopUp } from './start-top-up.js';

// Of a supplier order for 108.00: 66.00 to the supplier, 2.00 to the platform, 40.00 the creator's own.
const CHARGE_MINOR = 6_800n;

describe('prepaid wallets', () => {
  let test: TestApplication;
  let anyOrder: OpenedOrder;
  beforeAll(async () => {
    test = await TestApplication.start([SettlementModule, SettlementJobsModule], {
      [supplierOrderReceived.name]: ['settlement.schedule-release'],
    });
    anyOrder = await anOpenedOrder(test);
  });
  afterAll(() => test.stop());

  const start = (creatorId: OrganizationId, idempotencyKey = newId(), amount = '500.00') =>
    test.get(StartTopUp).execute(anOwnerOf('CREATOR', creatorId) as TenantActor, {
      idempotencyKey,
      amount,
      currency: 'CNY',
      returnPath: '/console/wallet',
    });
  const paid = async (creatorId: OrganizationId) => {
    await start(creatorId);
    const { rows } = await sql<{ paymentKey: string; reference: string }>`
      select id as "paymentKey", provider_reference as reference from settlement.top_up
      where organization_id = ${creatorId}`.execute(test.database.reader);
    return { ...paidNotification(anyOrder), ...rows[0]!, amountMinor: 50_000n };
  };
  const prepaidOrder = (creatorId: OrganizationId) => anOpenedOrder(test, { creatorId, paidFrom: 'PREPAID' });

  it('hold what was paid in, once, however often the provider tells', async () => {
    const creatorId = newId<'Organization'>();
    const told = await paid(creatorId);

    const receptions = [
      await receive(test, { ...told, amountMinor: 1n }),
      await receive(test, { ...told, notificationId: newId() }),
      await receive(test, told),
      await receive(test, { ...told, notificationId: newId() }),
    ];

    expect(receptions).toEqual(['MISMATCH', 'APPLIED', 'DUPLICATE', 'KNOWN']);
    expect(await accountsOf(test, creatorId)).toEqual({ PREPAID: 50_000n });
    expect(await ledgerFindings(test)).toEqual([]);
  });

  it('open one payment for one intent', async () => {
    const [creatorId, key] = [newId<'Organization'>(), newId()];

    const addresses = await Promise.all([start(creatorId, key), start(creatorId, key)]);

    expect(new Set(addresses).size).toBe(1);
    await expect(start(creatorId, newId(), '0.00')).rejects.toThrow('amount must be an amount above zero');
  });

  it('pay the others’ shares of an order at once, and the creator’s own stays with him', async () => {
    const creatorId = newId<'Organization'>();
    await receive(test, await paid(creatorId));

    const order = await prepaidOrder(creatorId);

    expect(await accountsOf(test, creatorId)).toEqual({ PREPAID: 50_000n - CHARGE_MINOR });
    expect(await accountsOf(test, order.splits[0]!.supplierId)).toEqual({ PENDING: 6_600n });
    expect(await splitStatuses(test, order.orderId)).toEqual(['HELD']);
    expect(await countEvents(test, paymentCaptured.name, order.orderId)).toBe(1);
    expect(await ledgerFindings(test)).toEqual([]);
  });

  it('get back what a refunded order cost, without asking a provider', async () => {
    const creatorId = newId<'Organization'>();
    await receive(test, await paid(creatorId));
    const order = await prepaidOrder(creatorId);

    await Promise.all([1, 2, 3].map(() => refund(test, order, order.splits[0]!.supplierOrderId)));

    expect(await accountsOf(test, creatorId)).toEqual({ PREPAID: 50_000n });
    expect(await accountsOf(test, order.splits[0]!.supplierId)).toEqual({});
    expect(await countEvents(test, refundRequested.name, order.orderId)).toBe(0);
    expect(await countEvents(test, refundDone.name, order.orderId)).toBe(1);
    expect(await ledgerFindings(test)).toEqual([]);
  });

  it('pay the difference when another supplier serves the order', async () => {
    const creatorId = newId<'Organization'>();
    await receive(test, await paid(creatorId));
    const order = await prepaidOrder(creatorId);
    const [held] = order.splits;
    const dearer = {
      ...held!,
      supplierOrderId: newId<'SupplierOrder'>(),
      supplierId: newId<'Organization'>(),
      lines: held!.lines.map((line) => ({ ...line, supplyPriceMinor: 3_100n })),
    };

    await inTransaction(test, (tx) => test.get(ReplaceSplit).execute(tx, held!.supplierOrderId, () => [dearer]));

    expect(await accountsOf(test, creatorId)).toEqual({ PREPAID: 50_000n - CHARGE_MINOR - 200n });
    expect(await accountsOf(test, held!.supplierId)).toEqual({});
    expect(await accountsOf(test, dearer.supplierId)).toEqual({ PENDING: 6_800n });
    expect(await ledgerFindings(test)).toEqual([]);
  });

  it('are not paid out to when the held shares are released', async () => {
    const creatorId = newId<'Organization'>();
    await receive(test, await paid(creatorId));
    const { orderId, splits } = await prepaidOrder(creatorId);
    const { supplierOrderId, supplierId } = splits[0]!;
    const fact = { supplierOrderId, number: 'DF-1', orderId, supplierId, creatorId };
    await inTransaction(test, (tx) => test.get(Outbox).append(tx, eventOf(supplierOrderReceived, fact)));
    await test.drain();

    await test.get(MarketClock).advance(MARKET_DEFAULTS.afterSaleSeconds * SECOND_MS);
    while (await test.get(ReleaseSplits).execute());

    expect(await postedKinds(test, orderId)).toEqual(['CAPTURE', 'RELEASE']);
    expect(await accountsOf(test, creatorId)).toEqual({ PREPAID: 50_000n - CHARGE_MINOR });
    expect(await accountsOf(test, supplierId)).toEqual({ AVAILABLE: 6_600n });
    expect(await ledgerFindings(test)).toEqual([]);
  });

  it('are paid from by one transaction after the other', async () => {
    const creatorId = newId<'Organization'>();
    await receive(test, await paid(creatorId));
    const wallet = { organizationId: creatorId, currency: 'CNY' as const };

    // Seven orders of 68.00 fit into 500.00.
    const isPlaced = await Promise.all(
      Array.from({ length: 12 }, () =>
        inTransaction(test, async (tx) => {
          const left = (await test.get(SettlementFacade).lockPrepaid(tx, [wallet])).get(prepaidName(wallet)) ?? 0n;
          if (left < CHARGE_MINOR) return false;
          await test.get(SettlementFacade).openPayments(tx, [aNewPayment({ creatorId, paidFrom: 'PREPAID' })]);
          return true;
        }),
      ),
    );

    expect(isPlaced.filter(Boolean)).toHaveLength(7);
    expect(await accountsOf(test, creatorId)).toEqual({ PREPAID: 50_000n - 7n * CHARGE_MINOR });
    expect(await ledgerFindings(test)).toEqual([]);
  });
});
