import { type CartLine } from './cart.js';
import { figuresOf, judge } from './judged-cart.js';
import type { Quote } from './use-quote.js';

const yuan = (amount: string) => ({ amount, currencyCode: 'CNY' as const });

const line = (skuId: string, quantity = 1): CartLine => ({
  listingId: 'lst_1',
  skuId,
  quantity,
  title: { zh: '杯子', en: 'Cup' },
  options: [],
  image: null,
  price: yuan('10.00'),
});

const quote = (parts: Partial<Quote>): Quote => ({
  lines: [],
  unavailable: [],
  goods: yuan('0.00'),
  freight: yuan('0.00'),
  total: yuan('0.00'),
  expectedAt: null,
  ...parts,
});

const soldOut = { listingId: 'lst_1', skuId: 'sku_2', reason: 'OUT_OF_STOCK' as const, availableQuantity: 1 };

describe('a judged cart', () => {
  it('shows what the shopper put in until the server has answered', () => {
    const { lines, goods, isBuyable } = judge([line('sku_1', 3)], null, false);

    expect(lines[0]).toMatchObject({ price: yuan('10.00'), isPriceNew: false, obstacle: null });
    expect(goods).toEqual(yuan('30.00'));
    expect(isBuyable).toBe(true);
  });

  it('takes the price of today and says that it is new', () => {
    const today = quote({ lines: [{ listingId: 'lst_1', skuId: 'sku_1', quantity: 2, unitPrice: yuan('12.00') }] });

    const { lines, goods } = judge([line('sku_1', 2)], today, true);

    expect(lines[0]).toMatchObject({ price: yuan('12.00'), isPriceNew: true });
    expect(goods).toEqual(yuan('24.00'));
  });

  it('leaves what cannot be bought out of the sum and the cart unbuyable', () => {
    const { lines, goods, isBuyable } = judge([line('sku_1'), line('sku_2')], quote({ unavailable: [soldOut] }), true);

    expect(lines[1]?.obstacle).toEqual(soldOut);
    expect(goods).toEqual(yuan('10.00'));
    expect(isBuyable).toBe(false);
  });

  it('does not mind a province that the shopper has not chosen', () => {
    const tooFar = quote({ unavailable: [{ ...soldOut, reason: 'NOT_DELIVERABLE' }] });

    expect(judge([line('sku_2')], tooFar, false).isBuyable).toBe(true);
    expect(judge([line('sku_2')], tooFar, true).isBuyable).toBe(false);
  });

  it('cannot be bought when it is empty', () => {
    expect(judge([], null, true)).toEqual({ lines: [], isBuyable: false, goods: null });
  });
});

describe('the figures of a cart', () => {
  const today = quote({
    lines: [{ listingId: 'lst_1', skuId: 'sku_1', quantity: 1, unitPrice: yuan('10.00') }],
    goods: yuan('10.00'),
    freight: yuan('8.00'),
    total: yuan('18.00'),
    expectedAt: '2026-11-27T10:00:00Z',
  });

  it('are whole once the province is known', () => {
    expect(figuresOf(judge([line('sku_1')], today, true), today, true)).toEqual({
      goods: yuan('10.00'),
      freight: yuan('8.00'),
      total: yuan('18.00'),
      expectedAt: '2026-11-27T10:00:00Z',
    });
  });

  it('say nothing of freight before', () => {
    expect(figuresOf(judge([line('sku_1')], today, false), today, false)).toMatchObject({
      goods: yuan('10.00'),
      freight: null,
      total: null,
    });
  });

  it('have no total while something cannot be bought', () => {
    const cart = [line('sku_1'), line('sku_2')];
    const partly = { ...today, unavailable: [soldOut] };

    expect(figuresOf(judge(cart, partly, true), partly, true)).toMatchObject({ goods: yuan('10.00'), total: null });
  });
});
