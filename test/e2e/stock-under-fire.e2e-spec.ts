import fc from 'fast-check';
import { sql } from 'kysely';

import { anOffer, type BuiltOffer } from '@app/catalog/testing';
import { aSupplier } from '@app/identity/testing';
import { toGlobalId } from '@app/kernel';
import { aWarehouse } from '@app/order-routing/testing';
import { MarketSettings, UnitOfWork } from '@app/platform';
import { eventually } from '@app/platform/testing';
import { LedgerFindingsQuery } from '@app/settlement';

import type { MarketClient } from '../../apps/demo/src/market-client.js';
import { aSmallMarket, type Bought, buy, look, newKey, pay, type SmallMarket } from '../support/small-market.js';
import { RunningApp } from '../support/start-app.js';

const RUNS = 4;
const TIME_LIMIT_MS = 120_000;

const COMMAND = fc.record({
  kind: fc.constantFrom(
    ...(['place', 'place', 'place', 'pay', 'pay', 'cancel', 'expire', 'reject', 'accept'] as const),
    ...(['correct', 'restock', 'feed', 'holdBack'] as const),
  ),
  /** Which order, which supplier, how many pieces. */
  pick: fc.nat(30),
  pieces: fc.integer({ min: 1, max: 4 }),
});
type Command = typeof COMMAND extends fc.Arbitrary<infer Value> ? Value : never;
/** Each wave's commands run at once. */
const WAVES = fc.array(fc.array(COMMAND, { minLength: 4, maxLength: 10 }), { minLength: 3, maxLength: 6 });

interface Source {
  readonly offer: BuiltOffer;
  readonly client: MarketClient;
}

/** A market under fire: two suppliers of one kind of goods, and what was bought so far. */
interface Scene {
  readonly market: SmallMarket;
  readonly sources: readonly Source[];
  readonly bought: Bought[];
}

describe('whatever happens to stock and orders at once', () => {
  let app: RunningApp;

  beforeAll(async () => {
    app = await RunningApp.start();
    await app
      .get(UnitOfWork)
      .transaction((tx) => app.get(MarketSettings).set(tx, { paymentSeconds: 600, acceptSeconds: 3_600 }));
  });

  afterAll(() => app.stop());

  it('nothing is oversold, no line is served twice or lost, every piece is explained, and the books agree', async () => {
    await fc.assert(
      fc.asyncProperty(WAVES, async (waves) => {
        const scene = await aScene();
        for (const wave of waves) await Promise.allSettled(wave.map((command) => run(scene, command)));
        await quiet(scene);

        expect(await wrongStocks(scene)).toEqual([]);
        expect(await wrongLines(scene)).toEqual([]);
        expect((await app.get(LedgerFindingsQuery).run()).findings).toEqual([]);
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: TIME_LIMIT_MS, endOnFailure: true },
    );
  }, 300_000);

  async function aScene(): Promise<Scene> {
    const market = await aSmallMarket(app, { stock: 12 });
    const second = await aSupplier(app);
    const { supplierId, warehouseId } = await aWarehouse(app, { supplierId: second.organizationId });
    const offer = await anOffer(app, {
      ...{ supplierId, warehouseId, stock: 8, skuId: market.shelf.offer.skuId },
      ...{ supplyPriceMinor: 3_200n, retailPriceMinor: 6_000n },
    });
    const sources = [
      { offer: market.shelf.offer, client: market.asSupplier },
      { offer, client: market.market.as(second.headers) },
    ];
    return { market, sources, bought: [] };
  }

  async function run(scene: Scene, { kind, pick, pieces }: Command): Promise<void> {
    const { market, sources, bought } = scene;
    if (kind === 'place') {
      bought.push(await buy(market, pieces));
      return;
    }
    const source = sources[pick % sources.length];
    const order = bought[pick % Math.max(1, bought.length)];
    if (source && isOfStock(kind)) await changeStock(source, kind, pieces);
    else if (order && !isOfStock(kind)) await act(scene, kind, order);
  }

  async function act({ market, sources }: Scene, kind: OfOrder, order: Bought): Promise<void> {
    if (kind === 'pay') return pay(market, order);
    if (kind === 'expire') return makeOverdue(order);
    if (kind === 'cancel') return cancel(market, order);
    const part = (await look(market, order)).parts.at(-1);
    const input = { idempotencyKey: newKey(), supplierOrderId: part?.id };
    // Only the supplier whose part it is may.
    for (const { client } of sources) {
      const answered =
        kind === 'reject'
          ? client.mutate(
              'rejectSupplierOrder',
              { ...input, code: 'OUT_OF_STOCK', reason: '卖完了' },
              'supplierOrder { id }',
            )
          : client.mutate('acceptSupplierOrders', { supplierOrderIds: [part?.id] }, 'supplierOrders { id }');
      await answered.catch(() => undefined);
    }
  }

  async function makeOverdue({ number }: Bought): Promise<void> {
    await app
      .get(UnitOfWork)
      .transaction((tx) =>
        sql`update ordering."order" set payment_due_at = platform.now() where number = ${number}`.execute(tx),
      );
  }

  async function cancel({ market }: SmallMarket, { linkToken }: Bought): Promise<void> {
    const asShopper = market.withOrderLink(linkToken);
    const { linkedOrder } = await asShopper.ask<{ linkedOrder: { id: string } }>('{ linkedOrder { id } }');
    await asShopper.mutate('cancelOrder', { idempotencyKey: newKey(), orderId: linkedOrder.id }, 'order { status }');
  }

  async function changeStock({ offer, client }: Source, kind: OfStock, pieces: number): Promise<void> {
    const offerId = toGlobalId('Offer', offer.offerId);
    const warehouseId = toGlobalId('Warehouse', offer.warehouseId);
    const fields = 'offers { id }';
    if (kind === 'correct') {
      await client.mutate('correctStock', { counts: [{ offerId, warehouseId, onHand: pieces * 2 }] }, fields);
    } else if (kind === 'restock') {
      const arrivals = [{ offerId, warehouseId, pieces }];
      await client.mutate('restockOffers', { idempotencyKey: newKey(), arrivals }, fields);
    } else if (kind === 'holdBack') {
      await client.mutate('setSafetyStock', { offerIds: [offerId], pieces: pieces - 1 }, fields);
    } else {
      const { rows } = await sql<{ code: string }>`
        select supplier_sku as code from catalog.offer where id = ${offer.offerId}`.execute(app.database.reader);
      const file = { name: 'stock.csv', text: `sku_code,stock\n${rows[0]?.code ?? ''},${pieces * 4}\n` };
      await client.upload('/feeds', file, { warehouseId });
    }
  }

  /** Until nothing is under way: deliveries, corrections, feeds, overdue orders. */
  async function quiet({ sources }: Scene): Promise<void> {
    const offerIds = sources.map(({ offer }) => offer.offerId);
    await eventually(
      'everything to be done',
      async () => {
        const { rows } = await sql<{ left: number }>`
          select (select count(*) from platform.delivery where state not in ('DONE', 'DEAD'))
            + (select count(*) from ordering."order" where status = 'AWAITING_PAYMENT' and payment_due_at <= platform.now())
            + (select count(*) from catalog.feed where status in ('RECEIVED', 'RUNNING'))
            + (select count(*) from catalog.offer_stock stock
                join catalog.stock_reservation held using (offer_id, warehouse_id)
                join supplier_fulfillment.supplier_order_line line on line.id = held.order_line_id
                join supplier_fulfillment.supplier_order part on part.id = line.supplier_order_id
                where stock.missing > 0 and stock.offer_id = any(${offerIds}::uuid[]) and held.state = 'HELD'
                  and part.status in ('READY', 'FORWARDED', 'ACCEPTED'))::int as left`.execute(app.database.reader);
        return Number(rows[0]?.left) === 0;
      },
      60_000,
    );
  }

  /** Stocks that hold more than lies there, other than their reservations, or other than their history. */
  async function wrongStocks({ sources }: Scene): Promise<unknown[]> {
    const offerIds = sources.map(({ offer }) => offer.offerId);
    const { rows } = await sql`
      select stock.*, held.pieces as held, history.on_hand as explained
      from catalog.offer_stock stock
      left join lateral (
        select coalesce(sum(quantity - consumed), 0)::int as pieces from catalog.stock_reservation reservation
        where reservation.offer_id = stock.offer_id and reservation.warehouse_id = stock.warehouse_id and state = 'HELD'
      ) held on true
      left join lateral (
        select coalesce(sum(on_hand_change), 0)::int as on_hand from catalog.stock_change change
        where change.offer_id = stock.offer_id and change.warehouse_id = stock.warehouse_id
      ) history on true
      where stock.offer_id = any(${offerIds}::uuid[])
        and (stock.reserved > stock.on_hand or stock.reserved <> held.pieces or stock.on_hand <> history.on_hand)`.execute(
      app.database.reader,
    );
    return rows;
  }

  /** Order lines that are not served by exactly the part that they name, or whose stock and part disagree. */
  async function wrongLines({ bought }: Scene): Promise<unknown[]> {
    const { rows } = await sql`
      select orders.number, orders.status, line.id, part.status as part, reservation.state as stock
      from ordering."order" orders
      join ordering.order_line line on line.order_id = orders.id
      left join supplier_fulfillment.supplier_order_line served on served.id = line.id
      left join supplier_fulfillment.supplier_order part on part.id = served.supplier_order_id
      left join catalog.stock_reservation reservation on reservation.order_line_id = line.id
      where orders.number = any(${bought.map(({ number }) => number)}::text[])
        and (served.supplier_order_id is distinct from line.supplier_order_id
          or served.quantity is distinct from line.quantity
          or served.offer_id is distinct from line.offer_id
          or (part.status in ('AWAITING_PAYMENT', 'READY', 'FORWARDED', 'ACCEPTED'))
            <> (reservation.state = 'HELD' and reservation.offer_id = line.offer_id))`.execute(app.database.reader);
    return rows;
  }
});

const STOCK_KINDS = ['correct', 'restock', 'feed', 'holdBack'] as const;
type OfStock = (typeof STOCK_KINDS)[number];
type OfOrder = Exclude<Command['kind'], OfStock | 'place'>;

const isOfStock = (kind: Command['kind']): kind is OfStock => (STOCK_KINDS as readonly string[]).includes(kind);
