import { sql } from 'kysely';

import { anOffer } from '@app/catalog/testing';
import { aSupplier, type Tenant } from '@app/identity/testing';
import { toGlobalId, type WarehouseId } from '@app/kernel';
import { OrderRoutingFacade } from '@app/order-routing';
import { aWarehouse } from '@app/order-routing/testing';
import { MarketSettings, UnitOfWork } from '@app/platform';
import { eventually } from '@app/platform/testing';
import { LedgerFindingsQuery } from '@app/settlement';

import type { MarketClient } from '../../apps/demo/src/market-client.js';
import { aSmallMarket, type Bought, buy, look, newKey, pay, type SmallMarket } from '../support/small-market.js';
import { RunningApp } from '../support/start-app.js';

const RULES = { splitPenalty: '1', lateDay: '0.5', expectedDays: 5, failure: '5', preferences: [] };

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

    await cancel(market, bought);

    await eventually('the refund', async () => (await look(market, bought)).refunded.amount === bought.total.amount);
    expect((await app.get(LedgerFindingsQuery).run()).findings).toEqual([]);
  });

  it('lets go of its room in the warehouse’s day and takes some where it goes; cancelled, it gives that back too', async () => {
    const market = await aSmallMarket(app);
    const second = await anotherSupplier(market, 3_300n);
    const [first, next] = [market.shelf.offer.warehouseId, second.warehouseId];
    await limit(market.asSupplier, first);
    await limit(market.market.as(second.headers), next);
    const piecesBegun = async () => {
      const places = await app.get(OrderRoutingFacade).findPlaces(app.database.reader, [first, next]);
      return [first, next].map((id) => [...(places.get(id)?.piecesBegun.values() ?? [])]);
    };
    const bought = await buy(market, 2);
    const whenPlaced = await piecesBegun();
    await pay(market, bought);

    await reject(market, bought);
    await eventually('the new part', async () => (await partsOf(market, bought)).at(-1)?.status === 'FORWARDED');
    const whenRerouted = await piecesBegun();
    await cancel(market, bought);

    expect(whenPlaced).toEqual([[2], []]);
    expect(whenRerouted).toEqual([[], [2]]);
    expect(await piecesBegun()).toEqual([[], []]);
  });

  it('is given to others when its supplier counts fewer pieces than orders hold, the latest order first', async () => {
    const market = await aSmallMarket(app);
    await anotherSupplier(market, 3_300n);
    const [first, second] = [await buy(market, 2), await buy(market, 3)];
    for (const bought of [first, second]) await pay(market, bought);
    for (const bought of [first, second]) {
      await eventually('the hand-over', async () => (await partsOf(market, bought))[0]?.status === 'FORWARDED');
    }
    const { offerId, warehouseId } = market.shelf.offer;

    const counts = [
      { offerId: toGlobalId('Offer', offerId), warehouseId: toGlobalId('Warehouse', warehouseId), onHand: 4 },
    ];
    await market.asSupplier.mutate('correctStock', { counts }, 'offers { stocks { missing } }');

    await eventually('the new part', async () => (await partsOf(market, second))[1]?.status === 'FORWARDED');
    expect(await partsOf(market, second)).toMatchObject([{ status: 'REJECTED' }, { number: `${second.number}-2` }]);
    expect(await partsOf(market, first)).toMatchObject([{ status: 'FORWARDED' }]);
    const { offers } = await market.asSupplier.ask<{ offers: { nodes: { stocks: unknown[] }[] } }>(
      '{ offers(first: 1) { nodes { stocks { onHand reserved missing available } } } }',
    );
    expect(offers.nodes[0]?.stocks).toEqual([{ onHand: 4, reserved: 2, missing: 0, available: 2 }]);
    expect((await app.get(LedgerFindingsQuery).run()).findings).toEqual([]);
  });

  it('is given to others when its supplier is suspended', async () => {
    const market = await aSmallMarket(app);
    await anotherSupplier(market, 3_300n);
    const bought = await buy(market, 1);
    await pay(market, bought);
    await eventually('the hand-over', async () => (await partsOf(market, bought))[0]?.status === 'FORWARDED');

    await app
      .get(UnitOfWork)
      .transaction((tx) =>
        sql`update identity.organization set status = 'SUSPENDED' where id = ${market.supplier.organizationId}`.execute(
          tx,
        ),
      );

    await eventually('the new part', async () => (await partsOf(market, bought))[1]?.status === 'FORWARDED');
    expect(await partsOf(market, bought)).toMatchObject([{ status: 'REJECTED' }, { number: `${bought.number}-2` }]);
  });

  it('waits for the creator who wants to be asked; his answer counts', async () => {
    const market = await aSmallMarket(app);
    const next = await anotherSupplier(market, 3_300n);
    await askMe(market, 'REFUND');
    const [kept, returned] = [await buy(market, 1), await buy(market, 1)];
    for (const bought of [kept, returned]) await pay(market, bought);
    for (const bought of [kept, returned]) await reject(market, bought);
    await eventually('the questions', async () => (await questionsOf(market)).length === 2);

    const questions = await questionsOf(market);
    for (const { supplierOrderId, orderNumber } of questions) {
      const answer = orderNumber === kept.number ? 'REROUTE' : 'REFUND';
      await market.asCreator.mutate(
        'answerReroute',
        { idempotencyKey: newKey(), supplierOrderId, answer },
        'order { status }',
      );
    }

    expect(questions).toMatchObject([
      { supplierNames: [next.name], costChange: { amount: '3.00' }, goods: [{ quantity: 1 }], otherwise: 'REFUND' },
      { supplierNames: [next.name] },
    ]);
    await eventually('the new part', async () => (await partsOf(market, kept)).at(-1)?.status === 'FORWARDED');
    await eventually('the refund', async () => (await look(market, returned)).status === 'CANCELLED');
    expect(await questionsOf(market)).toEqual([]);
    const { happenings } = await look(market, kept);
    expect(happenings.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['REJECTED', 'REROUTE_ASKED', 'REROUTED']),
    );
    expect((await app.get(LedgerFindingsQuery).run()).findings).toEqual([]);
  });

  it('is served by others when the creator does not answer in time and said so before', async () => {
    const market = await aSmallMarket(app);
    await anotherSupplier(market, 3_300n);
    await askMe(market, 'AUTO');
    await app.get(UnitOfWork).transaction((tx) => app.get(MarketSettings).set(tx, { rerouteAnswerSeconds: 1 }));
    const bought = await buy(market, 1);
    await pay(market, bought);

    await reject(market, bought);

    await eventually('the new part', async () => (await partsOf(market, bought)).at(-1)?.status === 'FORWARDED');
    expect((await partsOf(market, bought)).map(({ status }) => status)).toEqual(['REJECTED', 'FORWARDED']);
  });

  async function askMe(market: SmallMarket, unansweredPolicy: 'AUTO' | 'REFUND'): Promise<void> {
    await market.asCreator.mutate(
      'setRoutingRules',
      { ...RULES, reroutePolicy: 'ASK', unansweredPolicy },
      'routingRules { reroutePolicy }',
    );
  }

  interface Question {
    readonly supplierOrderId: string;
    readonly orderNumber: string;
  }

  async function questionsOf(market: SmallMarket): Promise<Question[]> {
    const { rerouteQuestions } = await market.asCreator.ask<{ rerouteQuestions: { nodes: Question[] } }>(
      `{ rerouteQuestions(first: 10) { nodes { supplierOrderId orderNumber supplierNames otherwise costChange { amount }
        goods { quantity title { zh } } answerBy } } }`,
    );
    return rerouteQuestions.nodes;
  }

  async function limit(supplier: MarketClient, warehouseId: string): Promise<void> {
    const input = { warehouseId: toGlobalId('Warehouse', warehouseId), dailyPieces: 9 };
    await supplier.mutate('updateWarehouse', input, 'warehouse { id }');
  }

  async function cancel(market: SmallMarket, { linkToken }: Bought): Promise<void> {
    const asShopper = market.market.withOrderLink(linkToken);
    const { linkedOrder } = await asShopper.ask<{ linkedOrder: { id: string } }>('{ linkedOrder { id } }');
    await asShopper.mutate('cancelOrder', { idempotencyKey: newKey(), orderId: linkedOrder.id }, 'order { status }');
  }

  /** Offers the same goods from a warehouse of his own. */
  async function anotherSupplier(
    { shelf }: SmallMarket,
    supplyPriceMinor: bigint,
  ): Promise<Tenant & { readonly warehouseId: WarehouseId }> {
    const supplier = await aSupplier(app);
    const { warehouseId } = await aWarehouse(app, { supplierId: supplier.organizationId });
    await anOffer(app, {
      supplierId: supplier.organizationId,
      warehouseId,
      skuId: shelf.offer.skuId,
      supplyPriceMinor,
      retailPriceMinor: supplyPriceMinor + 2_900n,
    });
    return { ...supplier, warehouseId };
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
