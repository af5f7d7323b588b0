import fc from 'fast-check';

import type { OfferId, OrderLineId, SkuId, StockPoolId, WarehouseId } from '@app/kernel';

import { fillPool, type PoolSource, sumByPool } from './pool.rules.js';
import { allot, sourceKey, type StockClaim } from './stock.rules.js';

const someSources = fc.array(fc.array(fc.nat(20), { maxLength: 4 }), { maxLength: 4 }).map((offers): PoolSource[] =>
  offers.map((stocks, offer) => ({
    skuId: 'sku' as SkuId,
    offerId: `offer ${offer}` as OfferId,
    stocks: stocks.map((available, place) => ({ warehouseId: `place ${place}` as WarehouseId, available })),
  })),
);

const total = (sources: readonly PoolSource[]): number =>
  sources.flatMap(({ stocks }) => stocks).reduce((sum, { available }) => sum + available, 0);

it('a pool is filled with exactly what was asked for, never with more of a place than lies there', () => {
  fc.assert(
    fc.property(someSources, fc.integer({ min: 1, max: 100 }), (sources, pieces) => {
      const parts = fillPool(sources, pieces);

      if (total(sources) < pieces) {
        expect(parts).toBeNull();
        return;
      }
      expect(parts?.reduce((sum, { size }) => sum + size, 0)).toBe(pieces);
      for (const { offerId, warehouseId, size } of parts ?? []) {
        const there = sources
          .find((source) => source.offerId === offerId)
          ?.stocks.find((stock) => stock.warehouseId === warehouseId);
        expect(size).toBeGreaterThan(0);
        expect(size).toBeLessThanOrEqual(there?.available ?? 0);
      }
    }),
  );
});

it('the best offers fill it first', () => {
  const sources = [12, 12].map((available, index) => ({
    skuId: 'sku' as SkuId,
    offerId: `offer ${index}` as OfferId,
    stocks: [{ warehouseId: 'place' as WarehouseId, available }],
  }));

  expect(fillPool(sources, 15)).toMatchObject([
    { offerId: 'offer 0', size: 12 },
    { offerId: 'offer 1', size: 3 },
  ]);
});

it('orders never get more out of a pool or off the shelf than is there, and neither lends to the other', () => {
  const someClaim = fc.record({
    offerId: fc.constant('offer' as OfferId),
    warehouseId: fc.constant('place' as WarehouseId),
    quantity: fc.integer({ min: 1, max: 4 }),
    poolId: fc.constantFrom<StockPoolId | undefined>(undefined, 'a' as StockPoolId, 'b' as StockPoolId),
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(someClaim, { minLength: 1, maxLength: 3 }), { maxLength: 20 }),
      fc.record({ shelf: fc.nat(20), a: fc.nat(20), b: fc.nat(20) }),
      (wanted, { shelf, a, b }) => {
        const orders = wanted.map((claims, order) =>
          claims.map((claim, line): StockClaim => ({ ...claim, orderLineId: `${order} ${line}` as OrderLineId })),
        );
        const available = new Map([
          ['offer place', shelf],
          ['a', a],
          ['b', b],
        ]);

        const { taken } = allot(available, orders);

        const pooled = sumByPool(taken);
        expect(pooled.get('a' as StockPoolId) ?? 0).toBeLessThanOrEqual(a);
        expect(pooled.get('b' as StockPoolId) ?? 0).toBeLessThanOrEqual(b);
        const offShelf = taken.filter((claim) => sourceKey(claim) === 'offer place');
        expect(offShelf.reduce((sum, { quantity }) => sum + quantity, 0)).toBeLessThanOrEqual(shelf);
      },
    ),
  );
});
