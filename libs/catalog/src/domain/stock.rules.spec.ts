import fc from 'fast-check';

import type { OfferId, OrderLineId, WarehouseId } from '@app/kernel';

import { allot, type StockClaim, stockKey } from './stock.rules.js';

const WAREHOUSE = 'w' as WarehouseId;

const claims = fc.array(
  fc.record({ offer: fc.integer({ min: 0, max: 3 }), quantity: fc.integer({ min: 1, max: 5 }) }),
  { minLength: 1, maxLength: 4 },
);
const toClaims = (wished: { offer: number; quantity: number }[], order: number): StockClaim[] =>
  wished.map(({ offer, quantity }, index) => ({
    orderLineId: `${order}-${index}` as OrderLineId,
    offerId: `o${offer}` as OfferId,
    warehouseId: WAREHOUSE,
    quantity,
  }));

const sumOf = (claims: readonly StockClaim[], key: string): number =>
  claims.filter((claim) => stockKey(claim) === key).reduce((sum, { quantity }) => sum + quantity, 0);

describe('allot', () => {
  it('never gives out more than there is, and gives each order all of its lines or none', () => {
    fc.assert(
      fc.property(
        fc.array(claims, { maxLength: 8 }),
        fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 4 }),
        (wishes, stock) => {
          const available = new Map(stock.map((left, offer) => [`o${offer} w`, left]));
          const orders = wishes.map(toClaims);

          const { taken, lacking } = allot(available, orders);

          for (const [key, left] of available) expect(sumOf(taken, key)).toBeLessThanOrEqual(left);
          const served = orders.filter((_, index) => lacking[index]?.length === 0);
          expect(taken).toEqual(served.flat());
        },
      ),
    );
  });

  it('refuses an order only when what the earlier ones left is too little for it', () => {
    fc.assert(
      fc.property(fc.array(claims, { maxLength: 8 }), fc.integer({ min: 0, max: 12 }), (wishes, left) => {
        const available = new Map([0, 1, 2, 3].map((offer) => [`o${offer} w`, left]));
        const orders = wishes.map(toClaims);

        const { lacking } = allot(available, orders);

        for (const [index, short] of lacking.entries()) {
          const before = orders.slice(0, index).filter((_, earlier) => lacking[earlier]?.length === 0);
          for (const offerId of short) {
            const key = stockKey({ offerId, warehouseId: WAREHOUSE });
            expect(sumOf([...before.flat(), ...(orders[index] ?? [])], key)).toBeGreaterThan(left);
          }
        }
      }),
    );
  });

  it('takes a stock that nobody knows for none', () => {
    const { taken, lacking } = allot(new Map(), [toClaims([{ offer: 0, quantity: 1 }], 0)]);

    expect(taken).toEqual([]);
    expect(lacking).toEqual([['o0']]);
  });
});
