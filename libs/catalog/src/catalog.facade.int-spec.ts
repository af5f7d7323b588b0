import fc from 'fast-check';
import { sql } from 'kysely';

import type { OfferId, OrderLineId, WarehouseId } from '@app/kernel';
import { newId, UnitOfWork } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { CatalogFacade } from './catalog.facade.js';
import { CatalogModule } from './catalog.module.js';
import type { StockClaim } from './domain/stock.rules.js';
import { OutOfStock } from './domain/errors.js';
import { ProductSearch } from './search/product-search.js';
import { SearchIndex } from './search/search-index.js';
import { CatalogSearchModule } from './search/search.module.js';
import { CatalogNeighbours } from './testing/catalog-server.js';
import { aProduct, anOffer, type BuiltOffer } from './testing/index.js';

let app: TestApplication;
let catalog: CatalogFacade;

beforeAll(async () => {
  app = await TestApplication.start([CatalogNeighbours, CatalogModule, CatalogSearchModule]);
  catalog = app.get(CatalogFacade);
});

afterAll(() => app.stop());

const claimOf = ({ offerId, warehouseId }: BuiltOffer, quantity: number): StockClaim => ({
  orderLineId: newId<'OrderLine'>(),
  offerId,
  warehouseId,
  quantity,
});

const reserve = (...claims: StockClaim[]): Promise<void> =>
  app.get(UnitOfWork).transaction((tx) => catalog.reserve(tx, claims));
const release = (...claims: StockClaim[]): Promise<void> =>
  app.get(UnitOfWork).transaction((tx) =>
    catalog.release(
      tx,
      claims.map(({ orderLineId }) => orderLineId),
    ),
  );
const consume = (claim: StockClaim, quantity: number): Promise<void> =>
  app.get(UnitOfWork).transaction((tx) => catalog.consume(tx, [{ orderLineId: claim.orderLineId, quantity }]));

async function stockOf(offer: { offerId: OfferId; warehouseId: WarehouseId }): Promise<[number, number]> {
  const { rows } = await sql<{ on_hand: number; reserved: number }>`
    select on_hand, reserved from catalog.offer_stock
    where offer_id = ${offer.offerId} and warehouse_id = ${offer.warehouseId}`.execute(app.database.reader);
  return [rows[0]!.on_hand, rows[0]!.reserved];
}

async function isFoundInStock(offer: BuiltOffer): Promise<boolean> {
  await app.get(SearchIndex).catchUp();
  const { supplierId } = offer;
  const { total } = await app.get(ProductSearch).search({ supplierId, onlyInStock: true, sort: 'NEWEST', first: 1 });
  return total === 1;
}

describe('reserving', () => {
  it('sells exactly 100 pieces to 200 shoppers who come at once, twenty times', async () => {
    for (let round = 0; round < 20; round += 1) {
      const offer = await anOffer(app, { stock: 100 });

      const outcomes = await Promise.allSettled(Array.from({ length: 200 }, () => reserve(claimOf(offer, 1))));

      const refusals = outcomes
        .filter((outcome) => outcome.status === 'rejected')
        .map(({ reason }) => reason as unknown);
      expect(refusals).toHaveLength(100);
      expect(refusals.every((reason) => reason instanceof OutOfStock)).toBe(true);
      expect(await stockOf(offer)).toEqual([100, 100]);
      expect(await isFoundInStock(offer)).toBe(false);
    }
  }, 60_000);

  it('takes all lines or none, and names the offers that lack stock', async () => {
    const plenty = await anOffer(app, { stock: 10 });
    const scarce = await anOffer(app, { stock: 3 });

    const attempt = reserve(claimOf(plenty, 1), claimOf(scarce, 2), claimOf(scarce, 2));

    await expect(attempt).rejects.toMatchObject({ code: 'OUT_OF_STOCK', offerIds: [scarce.offerId] });
    expect(await stockOf(plenty)).toEqual([10, 0]);
    expect(await stockOf(scarce)).toEqual([3, 0]);
  });

  it('refuses an offer in a warehouse where it has no stock at all', async () => {
    const offer = await anOffer(app);

    const attempt = reserve({ ...claimOf(offer, 1), warehouseId: newId<'Warehouse'>() });

    await expect(attempt).rejects.toBeInstanceOf(OutOfStock);
  });

  it('does not deadlock when orders want the same offers in opposite order', async () => {
    const [one, other] = [await anOffer(app, { stock: 1_000 }), await anOffer(app, { stock: 1_000 })];

    await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        index % 2 === 0 ? reserve(claimOf(one, 1), claimOf(other, 1)) : reserve(claimOf(other, 1), claimOf(one, 1)),
      ),
    );

    expect(await stockOf(one)).toEqual([1_000, 60]);
    expect(await stockOf(other)).toEqual([1_000, 60]);
  });

  it('does not let a line that holds stock claim again', async () => {
    const offer = await anOffer(app);
    const claim = claimOf(offer, 1);
    await reserve(claim);

    await expect(reserve(claim)).rejects.toThrow('claimed stock again');

    expect(await stockOf(offer)).toEqual([100, 1]);
  });
});

describe('releasing', () => {
  it('gives back once, however often and from how many sides it is asked', async () => {
    const offer = await anOffer(app, { stock: 5 });
    const claim = claimOf(offer, 5);
    await reserve(claim);

    await Promise.all(Array.from({ length: 8 }, () => release(claim)));
    await release(claim);

    expect(await stockOf(offer)).toEqual([5, 0]);
    expect(await isFoundInStock(offer)).toBe(true);
  });

  it('lets a line whose stock went back reserve again', async () => {
    const offer = await anOffer(app, { stock: 5 });
    const claim = claimOf(offer, 2);
    await reserve(claim);
    await release(claim);

    await reserve({ ...claim, quantity: 3 });

    expect(await stockOf(offer)).toEqual([5, 3]);
    await release(claim);
    expect(await stockOf(offer)).toEqual([5, 0]);
  });

  it('leaves alone what has left the warehouse', async () => {
    const offer = await anOffer(app, { stock: 10 });
    const claim = claimOf(offer, 4);
    await reserve(claim);
    await consume(claim, 1);

    await release(claim);

    expect(await stockOf(offer)).toEqual([9, 0]);
  });
});

describe('consuming', () => {
  it('takes a line out of the warehouse in parts', async () => {
    const offer = await anOffer(app, { stock: 10 });
    const claim = claimOf(offer, 4);
    await reserve(claim);

    await consume(claim, 1);
    expect(await stockOf(offer)).toEqual([9, 3]);
    await consume(claim, 3);

    expect(await stockOf(offer)).toEqual([6, 0]);
    await release(claim);
    expect(await stockOf(offer)).toEqual([6, 0]);
  });

  it('does not take more than a line holds', async () => {
    const offer = await anOffer(app, { stock: 10 });
    const claim = claimOf(offer, 2);
    await reserve(claim);

    await expect(consume(claim, 3)).rejects.toThrow('More left the warehouse');

    expect(await stockOf(offer)).toEqual([10, 2]);
  });
});

describe('whatever is done at once', () => {
  it('never has more reserved than on hand, and ends where the reservations say', async () => {
    const action = fc.record({
      kind: fc.constantFrom('reserve', 'release', 'consume'),
      quantity: fc.integer({ min: 1, max: 4 }),
      line: fc.nat(7),
      offer: fc.nat(1),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 5, maxLength: 30 }), async (actions) => {
        const offers = [await anOffer(app, { stock: 8 }), await anOffer(app, { stock: 5 })];
        const lines: OrderLineId[] = Array.from({ length: 8 }, () => newId<'OrderLine'>());

        await Promise.allSettled(
          actions.map(({ kind, quantity, line, offer }) => {
            const claim = { ...claimOf(offers[offer]!, quantity), orderLineId: lines[line]! };
            if (kind === 'reserve') return reserve(claim);
            return kind === 'release' ? release(claim) : consume(claim, quantity);
          }),
        );

        for (const [index, offer] of offers.entries()) {
          const [onHand, reserved] = await stockOf(offer);
          const { rows } = await sql<{ held: number; consumed: number }>`
            select coalesce(sum(quantity - consumed) filter (where state = 'HELD'), 0)::int as held,
              coalesce(sum(consumed), 0)::int as consumed
            from catalog.stock_reservation where offer_id = ${offer.offerId}`.execute(app.database.reader);
          expect(reserved).toBe(rows[0]!.held);
          expect(onHand).toBe([8, 5][index]! - rows[0]!.consumed);
          expect(reserved).toBeLessThanOrEqual(onHand);
          expect(await isFoundInStock(offer)).toBe(onHand > reserved);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('finding', () => {
  it('tells the terms of an offer and what is left of it', async () => {
    const offer = await anOffer(app, { stock: 7, weightGrams: 420 });
    await reserve(claimOf(offer, 2));

    const [terms] = await catalog.findOffers(app.database.reader, [offer.offerId]);

    expect(terms).toMatchObject({
      ...{ offerId: offer.offerId, skuId: offer.skuId, productId: offer.productId, supplierId: offer.supplierId },
      ...{ currency: 'CNY', supplyPriceMinor: 3_000n, retailPriceMinor: 5_900n, mapMinor: 4_900n },
      ...{ commissionBasisPoints: 1_500, dispatchHours: 48, isActive: true, weightGrams: 420 },
      stocks: [{ warehouseId: offer.warehouseId, available: 5 }],
    });
  });

  it('finds every active offer of a sku, and paused ones by their id only', async () => {
    const first = await anOffer(app);
    const second = await anOffer(app, { skuId: first.skuId, stock: 0 });
    const paused = await anOffer(app, { skuId: first.skuId, status: 'PAUSED' });

    const ofSku = await catalog.findOffersOfSkus(app.database.reader, [first.skuId]);
    const byId = await catalog.findOffers(app.database.reader, [paused.offerId]);

    expect(ofSku.map(({ offerId, stocks }) => [offerId, stocks.length])).toEqual([
      [first.offerId, 1],
      [second.offerId, 0],
    ]);
    expect(byId.map(({ isActive }) => isActive)).toEqual([false]);
  });

  it('tells goods and cards without terms', async () => {
    const productId = await aProduct(app, {
      titleZh: '陶瓷杯',
      titleEn: 'Ceramic cup',
      images: ['https://img.example/1.jpg'],
    });
    const red = await anOffer(app, { productId, options: { colour: { zh: '红色', en: 'Red' } } });
    const blue = await anOffer(app, { productId, options: { colour: { zh: '蓝色', en: 'Blue' } } });

    const [goods] = await catalog.findGoods(app.database.reader, [blue.skuId]);
    const [card] = await catalog.findProductCards(app.database.reader, [productId]);

    expect(goods).toMatchObject({
      titleZh: '陶瓷杯',
      image: 'https://img.example/1.jpg',
      options: { colour: { zh: '蓝色', en: 'Blue' } },
    });
    expect(card?.skus.map(({ skuId }) => skuId)).toEqual([red.skuId, blue.skuId]);
  });
});
