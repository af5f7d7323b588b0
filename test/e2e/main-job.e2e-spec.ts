import { sql } from 'kysely';

import { DAY_MS, type PaymentId } from '@app/kernel';
import { eventually } from '@app/platform/testing';
import { receive } from '@app/settlement/testing';

import {
  aSmallMarket,
  type Bought,
  buy,
  look,
  newKey,
  pay,
  type SmallMarket,
  startPaying,
} from '../support/small-market.js';
import { RunningApp } from '../support/start-app.js';

describe('the main job', () => {
  let app: RunningApp;

  beforeAll(async () => {
    app = await RunningApp.start();
  });

  afterAll(() => app.stop());

  it('goes from the order to the released money without a single manual step but the supplier’s', async () => {
    const market = await aSmallMarket(app);
    const bought = await buy(market, 2);
    expect(bought.total.amount).toBe('126.00');
    await pay(market, bought);

    const part = await partIn(market, bought, 'FORWARDED');
    await market.asSupplier.mutate(
      'acceptSupplierOrders',
      { supplierOrderIds: [part] },
      'outcomes { refusal { code } }',
    );
    await market.asSupplier.mutate(
      'shipParcel',
      { idempotencyKey: newKey(), supplierOrderId: part, carrier: 'SF', trackingNumber: 'SF1234567890123' },
      'supplierOrder { status }',
    );
    await partIn(market, bought, 'DELIVERED');
    const key = newKey();
    await market.market
      .withOrderLink(bought.linkToken)
      .mutate('confirmReceipt', { idempotencyKey: key }, 'order { id }');
    await eventually('the end of the order', async () => (await look(market, bought)).status === 'COMPLETED');
    await app.drain();
    await app.advance(8 * DAY_MS);

    // Paid 126.00: goods 120.00, freight 6.00. Supplier 60.00 + 6.00, platform 2 % of the goods, creator the rest.
    await eventually('the release', async () => (await availableOf(market.asCreator)) !== '0.00');
    expect(await availableOf(market.asSupplier)).toBe('66.00');
    expect(await availableOf(market.asCreator)).toBe('57.60');
    expect(await ledgerSums()).toEqual({ pending: '0', fee: '240', provider: '12600' });
    const { happenings, shop, parts } = await look(market, bought);
    expect(shop).toEqual({ slug: market.slug, url: `${app.url}/s/${market.slug}` });
    expect(parts[0]?.parcels[0]?.trackingUrl).toContain('SF1234567890123');
    const kinds = happenings.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(
      new Set(['PLACED', 'PAID', 'ACCEPTED', 'PARCEL_SHIPPED', 'SHIPPED', 'DELIVERED', 'RECEIVED', 'COMPLETED']),
    );
  });

  it('refunds what a supplier rejects, and gives its stock back', async () => {
    const market = await aSmallMarket(app, { stock: 3 });
    const bought = await buy(market, 3);
    await pay(market, bought);
    const part = await partIn(market, bought, 'FORWARDED');

    await market.asSupplier.mutate(
      'rejectSupplierOrder',
      { idempotencyKey: newKey(), supplierOrderId: part, code: 'OUT_OF_STOCK', reason: '仓库漏水' },
      'supplierOrder { status }',
    );

    await eventually('the refund', async () => (await look(market, bought)).refunded.amount === '188.00');
    expect((await look(market, bought)).status).toBe('CANCELLED');
    await expect(buy(market, 3)).resolves.toHaveProperty('number');
  });

  it('expires an unpaid order and gives its stock back; money that comes later reserves it again', async () => {
    const market = await aSmallMarket(app, { stock: 2 });
    const bought = await buy(market, 2);
    await startPaying(market, bought);
    await app.advance(16 * 60_000);
    await eventually('the expiry', async () => (await look(market, bought)).status === 'EXPIRED');

    await captureLate(bought.number);

    await eventually('the late payment to be taken', async () => (await look(market, bought)).status === 'PAID');
    await expect(buy(market, 1)).rejects.toThrow();
  });

  it('gives money back that comes when the stock is gone', async () => {
    const market = await aSmallMarket(app, { stock: 2 });
    const late = await buy(market, 2);
    await startPaying(market, late);
    await app.advance(16 * 60_000);
    await eventually('the expiry', async () => (await look(market, late)).status === 'EXPIRED');
    await buy(market, 1);

    await captureLate(late.number);

    await eventually('the refund', async () => (await look(market, late)).refunded.amount === '126.00');
    expect((await look(market, late)).status).toBe('EXPIRED');
  });

  it('lets the shopper cancel before the supplier accepts, and pays back', async () => {
    const market = await aSmallMarket(app);
    const bought = await buy(market);
    await pay(market, bought);
    const part = await partIn(market, bought, 'FORWARDED');
    const { linkedOrder } = await market.market
      .withOrderLink(bought.linkToken)
      .ask<{ linkedOrder: { id: string } }>('{ linkedOrder { id } }');

    await market.market
      .withOrderLink(bought.linkToken)
      .mutate('cancelOrder', { idempotencyKey: newKey(), orderId: linkedOrder.id }, 'order { status }');

    const accepted = await market.asSupplier.mutate<{ outcomes: { refusal: { code: string } | null }[] }>(
      'acceptSupplierOrders',
      { supplierOrderIds: [part] },
      'outcomes { refusal { code } }',
    );
    expect(accepted.outcomes[0]?.refusal?.code).toBe('ACTION_NOT_ALLOWED');
    await eventually('the refund', async () => (await look(market, bought)).refunded.amount === '66.00');
  });

  async function partIn(market: SmallMarket, bought: Bought, status: string): Promise<string> {
    return eventually(`a part that is ${status}`, async () => {
      const { parts } = await look(market, bought);
      return parts.every((part) => part.status === status) ? parts[0]?.id : null;
    });
  }

  async function availableOf(client: SmallMarket['asCreator']): Promise<string> {
    const { wallet } = await client.ask<{ wallet: { balances: { available: { amount: string } }[] } }>(
      '{ wallet { balances { available { amount } } } }',
    );
    return wallet.balances[0]?.available.amount ?? '0.00';
  }

  async function ledgerSums(): Promise<Record<string, string>> {
    const { rows } = await sql<{ kind: string; sum: string }>`
      select a.kind, (sum(case when e.credit_account_id = a.id then e.amount_minor else -e.amount_minor end))::text as sum
      from settlement.account a join settlement.entry e on a.id in (e.credit_account_id, e.debit_account_id)
      group by a.kind`.execute(app.database.reader);
    const of = (kind: string): string => rows.find((row) => row.kind === kind)?.sum ?? '0';
    return { pending: of('PENDING'), fee: of('FEE'), provider: String(-Number(of('PROVIDER'))) };
  }

  /** The shopper paid in time, but the provider's word of it comes when the order has ended. */
  async function captureLate(number: string): Promise<void> {
    const { rows } = await sql<{ id: PaymentId; reference: string; amount_minor: bigint }>`
      update sandbox.payment p set status = 'PAID' from settlement.payment s join ordering."order" o on o.id = s.order_id
      where o.number = ${number} and p.reference = s.provider_reference
      returning s.id, p.reference, p.amount_minor`.execute(app.database.reader);
    const [payment] = rows;
    if (!payment) throw new Error(`Order ${number} has no payment at the provider`);
    await receive(app, {
      kind: 'PAID',
      notificationId: newKey(),
      reference: payment.reference,
      paymentKey: payment.id,
      amountMinor: payment.amount_minor,
      currency: 'CNY',
      occurredAt: new Date(),
    });
  }
});
