import fc from 'fast-check';

import type { OfferId, SkuId, WarehouseId } from '@app/kernel';

import { type PricingQuestion, priceListing, type PricingWish } from './listing-prices.js';
import type { ListingMode } from './listing.state.js';
import { coversCost, PRICE_ENDINGS, PRICE_ROUNDINGS } from './price.rules.js';
import type { SaleOffer } from './sale.rules.js';

const S1 = 's1' as SkuId;
const S2 = 's2' as SkuId;

const offer = (id: string, over: Partial<SaleOffer> & { available?: number } = {}): SaleOffer => ({
  offerId: id as OfferId,
  skuId: S1,
  currency: 'CNY',
  supplyPriceMinor: 3_000n,
  retailPriceMinor: 5_900n,
  mapMinor: 4_900n,
  commissionBasisPoints: 1_000,
  isActive: true,
  stocks: over.available === 0 ? [] : [{ warehouseId: 'w' as WarehouseId, available: over.available ?? 5 }],
  ...over,
});
const price = (
  mode: ListingMode,
  wish: PricingWish,
  offers: readonly SaleOffer[],
  over: Partial<PricingQuestion> = {},
) =>
  priceListing({
    mode,
    wish,
    offers,
    skuIds: [S1, S2],
    terms: { currency: 'CNY', feeBasisPoints: 200 },
    path: ['listings', '0'],
    ...over,
  });
const markup = (text: string): PricingWish => ({ skus: [{ skuId: S1, price: text }] });

describe('a MARKUP price', () => {
  test('refers to the cheapest offer whose MAP it keeps', () => {
    const offers = [offer('dear', { supplyPriceMinor: 3_500n }), offer('strict', { mapMinor: 6_000n }), offer('fit')];

    expect(price('MARKUP', markup('55.00'), offers)).toEqual({
      prices: [{ skuId: S1, offerId: 'fit', priceMinor: 5_500n, supplyPriceMinor: 3_000n, raisedTo: null }],
      refusals: [],
    });
  });

  test('prefers an offer in stock to a cheaper one that is sold out', () => {
    const offers = [offer('empty', { supplyPriceMinor: 2_000n, available: 0 }), offer('full')];

    expect(price('MARKUP', markup('55'), offers).prices).toMatchObject([{ offerId: 'full' }]);
  });

  test('below every MAP it is refused with the lowest of them', () => {
    const offers = [offer('a', { mapMinor: 5_200n }), offer('b', { mapMinor: 4_900n })];

    expect(price('MARKUP', markup('48.99'), offers)).toMatchObject({
      prices: [],
      refusals: [{ code: 'PRICE_BELOW_MAP', mapMinor: 4_900n, path: ['listings', '0', 'skus', '0', 'price'] }],
    });
  });

  test('that does not cover supply price and fee is refused with the least that does', () => {
    const offers = [offer('a', { mapMinor: 0n })];

    expect(price('MARKUP', markup('30.60'), offers).refusals).toMatchObject([
      { code: 'PRICE_BELOW_COST', costMinor: 3_061n },
    ]);
    expect(price('MARKUP', markup('30.61'), offers).refusals).toEqual([]);
  });

  test.each([
    ['no amount', { skus: [{ skuId: S1, price: '5,5' }] }, 'INVALID_INPUT', 'skus.0.price'],
    ['nothing', { skus: [{ skuId: S1, price: '0' }] }, 'INVALID_INPUT', 'skus.0.price'],
    ['neither price nor rule', { skus: [{ skuId: S1 }] }, 'INVALID_INPUT', 'skus.0.price'],
    ['neither skus nor rule', {}, 'INVALID_INPUT', 'rule'],
    [
      'a sku named twice',
      {
        skus: [
          { skuId: S1, price: '60' },
          { skuId: S1, price: '61' },
        ],
      },
      'INVALID_INPUT',
      'skus.1.skuId',
    ],
    ['a sku that nobody offers', { skus: [{ skuId: S2, price: '60' }] }, 'NO_OFFER', 'skus.0.skuId'],
    ['a sku of another product', { skus: [{ skuId: 's9' as SkuId, price: '60' }] }, 'NO_OFFER', 'skus.0.skuId'],
  ])('%s is refused by its path', (_, wish, code, path) => {
    const { refusals } = price('MARKUP', wish, [offer('a'), offer('b', { skuId: 's9' as SkuId })]);

    expect(refusals).toMatchObject([{ code, path: ['listings', '0', ...path.split('.')] }]);
  });

  test('everything that is wrong is told at once', () => {
    const wish = {
      skus: [
        { skuId: S1, price: '1' },
        { skuId: S2, price: '2' },
      ],
    };

    const { refusals } = price('MARKUP', wish, [offer('a'), offer('b', { skuId: S2 })]);

    expect(refusals.map(({ path }) => path[3])).toEqual(['0', '1']);
  });

  test('paused offers and offers in another currency do not count', () => {
    const offers = [offer('paused', { isActive: false }), offer('dollar', { currency: 'USD' })];

    expect(price('MARKUP', markup('60'), offers).refusals).toMatchObject([{ code: 'NO_OFFER' }]);
  });

  test('by a rule is made for every sku on offer, and never breaks a guard', () => {
    const anyOffer = fc
      .record({
        id: fc.integer({ min: 0, max: 99 }),
        skuId: fc.constantFrom(S1, S2),
        supply: fc.bigInt({ min: 1n, max: 100_000n }),
        map: fc.bigInt({ min: 0n, max: 150_000n }),
        available: fc.integer({ min: 0, max: 2 }),
      })
      .map(({ id, skuId, supply, map, available }) =>
        offer(`o${id}`, { skuId, supplyPriceMinor: supply, mapMinor: map, available }),
      );
    const rule = fc.record({
      percentOfSupplyPrice: fc.integer({ min: 100, max: 500 }),
      addMinor: fc.bigInt({ min: 0n, max: 5_000n }),
      ending: fc.constantFrom(...PRICE_ENDINGS),
      rounding: fc.constantFrom(...PRICE_ROUNDINGS),
    });

    fc.assert(
      fc.property(
        fc.uniqueArray(anyOffer, { minLength: 1, selector: ({ offerId }) => offerId }),
        rule,
        (offers, given) => {
          const { prices, refusals } = price('MARKUP', { rule: given }, offers);

          expect(refusals).toEqual([]);
          expect(prices.map(({ skuId }) => skuId)).toEqual(
            [S1, S2].filter((id) => offers.some(({ skuId }) => skuId === id)),
          );
          for (const { offerId, priceMinor } of prices) {
            const reference = offers.find((one) => one.offerId === offerId)!;
            expect(priceMinor).toBeGreaterThanOrEqual(reference.mapMinor);
            expect(coversCost(priceMinor, reference.supplyPriceMinor, 200)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('a COMMISSION price', () => {
  test('is the retail price of the offer that earns most', () => {
    const offers = [
      offer('low', { commissionBasisPoints: 500 }),
      offer('best', { commissionBasisPoints: 2_000, retailPriceMinor: 5_500n }),
      offer('soldOut', { commissionBasisPoints: 5_000, available: 0 }),
    ];

    expect(price('COMMISSION', {}, offers).prices).toEqual([
      { skuId: S1, offerId: 'best', priceMinor: 5_500n, supplyPriceMinor: null, raisedTo: null },
    ]);
  });

  test('is that of the offer that was named', () => {
    const offers = [offer('low', { commissionBasisPoints: 500 }), offer('best', { commissionBasisPoints: 2_000 })];

    const { prices } = price('COMMISSION', { skus: [{ skuId: S1, offerId: 'low' as OfferId }] }, offers);

    expect(prices).toMatchObject([{ offerId: 'low' }]);
  });

  test.each([
    ['a price', { skus: [{ skuId: S1, price: '60' }] }, 'INVALID_INPUT'],
    [
      'a rule',
      { rule: { percentOfSupplyPrice: 150, addMinor: 0n, ending: 'EXACT' as const, rounding: 'UP' as const } },
      'INVALID_INPUT',
    ],
    ['an offer that does not exist', { skus: [{ skuId: S1, offerId: 'x' as OfferId }] }, 'NO_OFFER'],
  ])('%s is refused', (_, wish, code) => {
    expect(price('COMMISSION', wish, [offer('a')]).refusals).toMatchObject([{ code }]);
  });

  test('without anybody who pays a commission there is none', () => {
    expect(price('COMMISSION', {}, [offer('a', { commissionBasisPoints: 0 })]).refusals).toMatchObject([
      { code: 'NO_OFFER', path: ['listings', '0'] },
    ]);
  });
});
