import { type CartLine, countPieces, isFullFor, keyOf, put, readCart, remove, setQuantity } from './cart.js';

const line = (skuId: string, quantity = 1): CartLine => ({
  listingId: 'lst_1',
  skuId,
  quantity,
  title: { zh: '杯子', en: 'Cup' },
  options: [{ zh: '红', en: 'Red' }],
  image: null,
  price: { amount: '12.50', currencyCode: 'CNY' },
});

const fullCart = Array.from({ length: 50 }, (_, index) => line(`sku_${index}`));

describe('the cart', () => {
  it('adds the same variant up and keeps its place and newest price', () => {
    const cart = [line('sku_1', 2), line('sku_2')];

    const after = put(cart, { ...line('sku_1', 3), price: { amount: '11.00', currencyCode: 'CNY' } });

    expect(after.map(({ skuId, quantity }) => [skuId, quantity])).toEqual([
      ['sku_1', 5],
      ['sku_2', 1],
    ]);
    expect(after[0]?.price.amount).toBe('11.00');
  });

  it('holds at most 999 pieces of a variant and at least one', () => {
    expect(put([line('sku_1', 900)], line('sku_1', 900))[0]?.quantity).toBe(999);
    expect(setQuantity([line('sku_1', 5)], keyOf(line('sku_1')), 0)[0]?.quantity).toBe(1);
    expect(setQuantity([line('sku_1', 5)], keyOf(line('sku_1')), 5000)[0]?.quantity).toBe(999);
  });

  it('takes no 51st variant, but more of one that is in it', () => {
    expect(isFullFor(fullCart, line('sku_new'))).toBe(true);
    expect(put(fullCart, line('sku_new'))).toBe(fullCart);
    expect(isFullFor(fullCart, line('sku_7'))).toBe(false);
    expect(countPieces(put(fullCart, line('sku_7')))).toBe(51);
  });

  it('lets several lines go at once', () => {
    const cart = [line('sku_1'), line('sku_2'), line('sku_3')];

    expect(remove(cart, new Set([keyOf(line('sku_1')), keyOf(line('sku_3'))]))).toEqual([line('sku_2')]);
  });

  it('reads back what it wrote', () => {
    expect(readCart(JSON.parse(JSON.stringify(fullCart)))).toEqual(fullCart);
  });

  it.each([
    null,
    'text',
    { lines: [] },
    [null],
    [{ ...line('sku_1'), quantity: 0 }],
    [{ ...line('sku_1'), quantity: '2' }],
    [{ ...line('sku_1'), price: { amount: 'free', currencyCode: 'CNY' } }],
    [{ ...line('sku_1'), title: { zh: '杯子' } }],
  ])('makes nothing of %j', (stored) => {
    expect(readCart(stored)).toEqual([]);
  });
});
