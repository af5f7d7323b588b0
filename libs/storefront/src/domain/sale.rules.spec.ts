import fc from 'fast-check';

import type { ListingId, OfferId, SkuId, WarehouseId } from '@app/kernel';

import { assertCart, type CartLine, judgeLine } from './cart.rules.js';
import {
  availabilityOf,
  lowestPrice,
  marginOf,
  referenceOf,
  type SaleOffer,
  sellingPrice,
  servingOffers,
  type SkuOnSale,
} from './sale.rules.js';
import { assertSlug } from './shop.rules.js';

const SKU = 's1' as SkuId;
const TERMS = { currency: 'CNY', feeBasisPoints: 200 } as const;
const at = (warehouse: string, available: number) => ({ warehouseId: warehouse as WarehouseId, available });

const offer = (id: string, over: Partial<SaleOffer> = {}): SaleOffer => ({
  offerId: id as OfferId,
  skuId: SKU,
  currency: 'CNY',
  supplyPriceMinor: 3_000n,
  retailPriceMinor: 5_900n,
  mapMinor: 4_900n,
  commissionBasisPoints: 1_000,
  isActive: true,
  stocks: [at('w1', 5)],
  ...over,
});
const onSale = (over: Partial<SkuOnSale> = {}): SkuOnSale => ({
  skuId: SKU,
  mode: 'MARKUP',
  offerId: 'listed' as OfferId,
  priceMinor: 5_000n,
  ...over,
});

describe('servingOffers', () => {
  test('MARKUP: every active offer in the currency whose MAP and cost the price keeps, the cheapest first', () => {
    const offers = [
      offer('dear', { supplyPriceMinor: 4_000n }),
      offer('cheap', { supplyPriceMinor: 2_000n }),
      offer('map raised', { mapMinor: 5_001n }),
      offer('cost raised', { supplyPriceMinor: 4_901n }),
      offer('paused', { isActive: false }),
      offer('dollar', { currency: 'USD' }),
      offer('other sku', { skuId: 's2' as SkuId }),
    ];

    expect(servingOffers(onSale(), offers, TERMS).map(({ offerId }) => offerId)).toEqual(['cheap', 'dear']);
  });

  test('COMMISSION: the named offer and no other, as long as it is active', () => {
    const sku = onSale({ mode: 'COMMISSION', offerId: 'named' as OfferId });

    expect(servingOffers(sku, [offer('a'), offer('named')], TERMS)).toHaveLength(1);
    expect(servingOffers(sku, [offer('a'), offer('named', { isActive: false })], TERMS)).toEqual([]);
  });
});

test('a shopper pays the listing’s price, or in commission mode what the supplier asks now', () => {
  const offers = [offer('listed', { retailPriceMinor: 6_100n })];

  expect(sellingPrice(onSale(), offers)).toBe(5_000n);
  expect(sellingPrice(onSale({ mode: 'COMMISSION' }), offers)).toBe(6_100n);
});

test('the reference is the cheapest with stock, and the cheapest when nobody has any', () => {
  const [empty, full] = [offer('empty', { stocks: [] }), offer('full')];

  expect(referenceOf([empty, full])).toBe(full);
  expect(referenceOf([empty])).toBe(empty);
  expect(referenceOf([])).toBeNull();
});

test.each([
  [[], 'SOLD_OUT'],
  [[offer('a', { stocks: [] })], 'SOLD_OUT'],
  [[offer('a', { stocks: [at('w1', 9), at('w2', 9)] })], 'LOW'],
  [[offer('a'), offer('b', { stocks: [at('w1', 10)] })], 'IN_STOCK'],
])('what one warehouse holds at most decides the availability (%#)', (serving, availability) => {
  expect(availabilityOf(serving)).toBe(availability);
});

describe('marginOf', () => {
  test('MARKUP: what price leaves after supply price and fee', () => {
    expect(marginOf('MARKUP', 5_000n, offer('a'), TERMS)).toEqual({
      priceMinor: 5_000n,
      supplyPriceMinor: 3_000n,
      feeMinor: 100n,
      earningMinor: 1_900n,
    });
  });

  test('COMMISSION: the share, and nothing of what the supplier keeps', () => {
    expect(marginOf('COMMISSION', 5_900n, offer('a'), TERMS)).toEqual({
      priceMinor: 5_900n,
      supplyPriceMinor: null,
      feeMinor: null,
      earningMinor: 590n,
    });
  });

  test('at the lowest price nobody loses', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.bigInt({ min: 0n, max: 10n ** 9n }), (supply, map) => {
        const only = offer('a', { supplyPriceMinor: supply, mapMinor: map });
        const priceMinor = lowestPrice([only], TERMS)!;

        expect(marginOf('MARKUP', priceMinor, only, TERMS).earningMinor).toBeGreaterThanOrEqual(0n);
        expect(servingOffers(onSale({ priceMinor }), [only], TERMS)).toEqual([only]);
        expect(servingOffers(onSale({ priceMinor: priceMinor - 1n }), [only], TERMS)).toEqual([]);
      }),
    );
  });
});

describe('judgeLine', () => {
  const everywhere = () => true;

  test('the cheapest that has the quantity in one warehouse that delivers is the reference', () => {
    const serving = [
      offer('few', { stocks: [at('w1', 2), at('w2', 2)] }),
      offer('far', { stocks: [at('w9', 9)] }),
      offer('fit'),
    ];

    expect(judgeLine(3, serving, (warehouse) => warehouse !== 'w9')).toEqual({ reference: serving[2] });
  });

  test.each([
    ['nothing serves it', [], everywhere, 'NOT_ON_SALE', 0],
    ['nobody has that much', [offer('a'), offer('b', { stocks: [at('w2', 7)] })], everywhere, 'OUT_OF_STOCK', 7],
    [
      'only what is far has that much',
      [offer('a', { stocks: [at('w1', 2), at('w2', 9)] })],
      (id: string) => id === 'w1',
      'OUT_OF_STOCK',
      2,
    ],
    [
      'nothing near has any',
      [offer('a', { stocks: [at('w2', 9)] })],
      (id: string) => id === 'w1',
      'NOT_DELIVERABLE',
      0,
    ],
  ])('%s: told with what could be bought', (_, serving, delivers, reason, availableQuantity) => {
    expect(judgeLine(8, serving, delivers)).toEqual({ reason, availableQuantity });
  });
});

describe('assertCart', () => {
  const line = (over: Partial<CartLine> = {}): CartLine => ({
    listingId: 'l1' as ListingId,
    skuId: SKU,
    quantity: 1,
    ...over,
  });

  test.each([
    ['an empty cart', [], 'lines'],
    ['a huge cart', Array.from({ length: 51 }, (_, index) => line({ skuId: `s${index}` as SkuId })), 'lines'],
    ['no piece', [line({ quantity: 0 })], 'lines.0.quantity'],
    ['half a piece', [line({ quantity: 1.5 })], 'lines.0.quantity'],
    ['a sku twice', [line(), line()], 'lines.1'],
  ])('%s is refused by its path', (_, lines, path) => {
    expect(() => assertCart(lines)).toThrow(expect.objectContaining({ path: path.split('.') }) as Error);
  });
});

describe('assertSlug', () => {
  test.each(['nuan', 'xiao-nuan-2', 'a1b'])('%s is an address', (slug) => {
    expect(() => assertSlug(slug)).not.toThrow();
  });

  test.each(['ab', '-abc', 'abc-', 'Abc', '小暖', 'a b', 'a'.repeat(41), 'admin', 'daifa', 'api'])(
    '%s is none',
    (slug) => {
      expect(() => assertSlug(slug)).toThrow(
        expect.objectContaining({ code: 'INVALID_INPUT', path: ['slug'] }) as Error,
      );
    },
  );
});
