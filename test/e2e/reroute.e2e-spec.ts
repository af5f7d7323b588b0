import { anOffer } from '@app/catalog/testing';
import { aSupplier, type Tenant } from '@app/identity/testing';
import { aWarehouse } from '@app/order-routing/testing';
import { eventually } from '@app/platform/testing';
import { LedgerFindingsQuery } from '@app/settlement';

import { aSmallMarket, type Bought, buy, look, newKey, pay, type SmallMarket } from '../support/small-market.js';
import { RunningApp } from '../support/start-app.js';

describe('a part that its supplier rejects', () => {
  let app: RunningApp;

  beforeAll(async () => {
    app = await RunningApp.start();
  });

  afterAll(() => app.stop());

  it('goes to the next best supplier; the shopper pays what he paid, and the books agree', async () => {
    const market = await aSmallMarket(app);
    const second = await anotherSupplier(market, 3_300n);
    const bought = await buy(market, 2);
    await pay(market, bought);

    await reject(market, bought);

    await eventually('the new part', async () => (await partsOf(market, bought)).at(-1)?.status === 'FORWARDED');
    expect(await partsOf(market, bought)).toMatchObject([
      { number: `${bought.number}-1`, status: 'REJECTED' },
      { number: `${bought.number}-2`, status: 'FORWARDED' },
    ]);
    const { status, refunded, happenings } = await look(market, bought);
    expect({ status, refunded: refunded.amount }).toEqual({ status: 'PAID', refunded: '0.00' });
    expect(happenings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['REJECTED', 'REROUTED']));
    expect((await app.get(LedgerFindingsQuery).run()).findings).toEqual([]);
    const { supplierOrders } = await market.market
      .as(second.headers)
      .ask<{ supplierOrders: { nodes: { number: string }[] } }>('{ supplierOrders(first: 5) { nodes { number } } }');
    expect(supplierOrders.nodes).toEqual([{ number: `${bought.number}-2` }]);
  });

  it('is shown to the creator with the reasons of either choice, and to no supplier', async () => {
    const market = await aSmallMarket(app);
    const second = await anotherSupplier(market, 3_300n);
    const bought = await buy(market, 1);
    const routing = `{ orders(first: 1) { nodes { number routing { isProven lines {
      reason saved { amount } chosen { supplierName cost { goods { amount } } } runnerUp { supplierName }
    } } } } }`;

    const { orders } = await market.asCreator.ask<{ orders: { nodes: unknown[] } }>(routing);

    expect(orders.nodes).toEqual([
      {
        number: bought.number,
        routing: {
          isProven: true,
          lines: [
            {
              reason: 'CHEAPER_GOODS',
              saved: { amount: '3.00' },
              chosen: {
                supplierName: market.supplier.name,
                cost: { goods: { amount: '30.00' } },
              },
              runnerUp: { supplierName: second.name },
            },
          ],
        },
      },
    ]);
    await expect(market.asSupplier.ask(routing)).rejects.toThrow();
  });

  it('is refunded when the next best would leave the creator with a loss', async () => {
    const market = await aSmallMarket(app);
    await anotherSupplier(market, 9_000n);
    const bought = await buy(market, 1);
    await pay(market, bought);

    await reject(market, bought);

    await eventually('the refund', async () => (await look(market, bought)).status === 'CANCELLED');
    expect((await app.get(LedgerFindingsQuery).run()).findings).toEqual([]);
  });

  it('may still be cancelled, and all is paid back once', async () => {
    const market = await aSmallMarket(app);
    await anotherSupplier(market, 3_300n);
    const bought = await buy(market, 1);
    await pay(market, bought);
    await reject(market, bought);
    await eventually('the new part', async () => (await partsOf(market, bought)).at(-1)?.status === 'FORWARDED');
    const asShopper = market.market.withOrderLink(bought.linkToken);
    const { linkedOrder } = await asShopper.ask<{ linkedOrder: { id: string } }>('{ linkedOrder { id } }');

    await asShopper.mutate('cancelOrder', { idempotencyKey: newKey(), orderId: linkedOrder.id }, 'order { status }');

    await eventually('the refund', async () => (await look(market, bought)).refunded.amount === bought.total.amount);
    expect((await app.get(LedgerFindingsQuery).run()).findings).toEqual([]);
  });

  /** Offers the same goods from a warehouse of his own. */
  async function anotherSupplier({ shelf }: SmallMarket, supplyPriceMinor: bigint): Promise<Tenant> {
    const supplier = await aSupplier(app);
    const { warehouseId } = await aWarehouse(app, { supplierId: supplier.organizationId });
    await anOffer(app, {
      supplierId: supplier.organizationId,
      warehouseId,
      skuId: shelf.offer.skuId,
      supplyPriceMinor,
      retailPriceMinor: supplyPriceMinor + 2_900n,
    });
    return supplier;
  }

  async function reject(market: SmallMarket, bought: Bought): Promise<void> {
    await eventually('the hand-over', async () => (await partsOf(market, bought))[0]?.status === 'FORWARDED');
    const [part] = await partsOf(market, bought);
    await market.asSupplier.mutate(
      'rejectSupplierOrder',
      { idempotencyKey: newKey(), supplierOrderId: part?.id, code: 'OUT_OF_STOCK', reason: '仓库漏水' },
      'supplierOrder { status }',
    );
  }

  async function partsOf(market: SmallMarket, bought: Bought) {
    return (await look(market, bought)).parts;
  }
});
