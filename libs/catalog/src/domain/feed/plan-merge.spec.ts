import fc from 'fast-check';

import type { ProductId, SkuId } from '@app/kernel';

import { feedRowOf as rowOf, FeedWorld as World } from '../../testing/feed-world.js';
import { FileMemory } from './merge-plan.js';

const FULL = {
  title_zh: '保温杯',
  title_en: 'Vacuum mug',
  category: '杯子',
  weight_grams: '350',
  supply_price: '30',
  retail_price: '59',
  stock: '10',
};

const red = { option_1_name: '颜色', option_1_value: '红色|Red' };
const blue = { option_1_name: '颜色', option_1_value: '蓝色|Blue' };

describe('a new product', () => {
  it('is made of its rows, one sku and offer each', () => {
    const world = new World();

    const plan = world.import([
      rowOf({ ...FULL, product_code: 'MUG', sku_code: 'MUG-R', ...red, image_urls: 'https://img.example/r.jpg' }),
      rowOf({ ...FULL, product_code: 'MUG', sku_code: 'MUG-B', ...blue, title_zh: '', title_en: '', category: '' }),
    ]);

    expect(plan.reports.map(({ outcome }) => outcome)).toEqual(['CREATED', 'CREATED']);
    expect(plan.newProducts).toMatchObject([
      { productCode: 'MUG', titleZh: '保温杯', images: ['https://img.example/r.jpg'] },
    ]);
    expect(plan.newSkus.map(({ position, options }) => [position, options])).toEqual([
      [0, { colour: { zh: '红色', en: 'Red' } }],
      [1, { colour: { zh: '蓝色', en: 'Blue' } }],
    ]);
    expect(plan.newOffers).toMatchObject([
      { supplierSku: 'MUG-R', retailPriceMinor: 5_900n, currency: 'CNY', dispatchHours: 48 },
      {},
    ]);
    expect(plan.stocks.map(({ onHand }) => onHand)).toEqual([10, 10]);
  });

  it('is refused with everything that it lacks, and leaves nothing behind', () => {
    const world = new World();

    const plan = world.import([rowOf({ sku_code: 'MUG-R', stock: '3' })]);

    expect(plan.reports).toMatchObject([{ outcome: 'REFUSED', column: 'title_zh' }]);
    for (const column of ['title_zh', 'category', 'weight_grams', 'supply_price', 'retail_price']) {
      expect(plan.reports[0]?.message).toContain(`${column} must not be empty`);
    }
    expect([...plan.newProducts, ...plan.newSkus, ...plan.newOffers, ...plan.stocks]).toEqual([]);
  });

  it('lets a refused row say nothing of the product', () => {
    const world = new World();

    const plan = world.import([
      rowOf({ ...FULL, product_code: 'MUG', sku_code: 'A', title_zh: '坏', retail_price: '1' }),
      rowOf({ ...FULL, product_code: 'MUG', sku_code: 'B', title_zh: '好' }),
    ]);

    expect(plan.reports.map(({ outcome }) => outcome)).toEqual(['REFUSED', 'CREATED']);
    expect(plan.newProducts).toMatchObject([{ titleZh: '好' }]);
  });

  it('does not take two variants that nobody can tell apart', () => {
    const world = new World();

    const plan = world.import([
      rowOf({ ...FULL, product_code: 'MUG', sku_code: 'A', ...red }),
      rowOf({ ...FULL, product_code: 'MUG', sku_code: 'B', ...red }),
    ]);

    expect(plan.reports[1]).toMatchObject({ outcome: 'REFUSED', column: 'option_1_value', value: '红色' });
    expect(plan.reports[1]?.message).toContain('must differ from that of A');
  });
});

describe('a repeated file', () => {
  it('changes nothing, also where its rows contradict each other', () => {
    const world = new World();
    const rows = [
      rowOf({ ...FULL, product_code: 'MUG', sku_code: 'A', ...red }),
      rowOf({ ...FULL, product_code: 'MUG', sku_code: 'B', ...blue, title_zh: '另一个标题' }),
      rowOf({ ...FULL, sku_code: 'C', category: 'Tea' }),
    ];
    world.import(rows);

    const again = world.import(rows);
    const inBatches = new FileMemory();
    const apart = rows.flatMap((row) => world.outcomes([row], inBatches));

    expect(again.reports.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
    expect(apart).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
  });

  it('comes out the same in batches of any size (property)', () => {
    const cells = fc.record({
      sku_code: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
      product_code: fc.constantFrom('', 'P', 'Q'),
      title_zh: fc.constantFrom('杯', '茶'),
      option_1_value: fc.constantFrom('红', '蓝', '绿'),
      stock: fc.constantFrom('', '5', '0'),
      retail_price: fc.constantFrom('59', '61', '1'),
    });
    const file = fc.array(cells, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(file, fc.integer({ min: 1, max: 5 }), (rowsOfCells, size) => {
        const rows = rowsOfCells.map((one) => rowOf({ ...FULL, ...one, option_1_name: '颜色' }));
        const importInBatches = (world: World): string[] => {
          const memory = new FileMemory();
          const batches = Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
            rows.slice(index * size, (index + 1) * size),
          );
          return batches.flatMap((batch) => world.outcomes(batch, memory));
        };
        const [whole, batched] = [new World(), new World()];

        const first = whole.outcomes(rows);
        const firstBatched = importInBatches(batched);
        const second = importInBatches(batched);

        expect(firstBatched).toEqual(first);
        expect(second).toEqual(first.map((outcome) => (outcome === 'REFUSED' ? 'REFUSED' : 'UNCHANGED')));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a later file', () => {
  it('may have nothing but codes, prices and stock', () => {
    const world = new World();
    world.import([rowOf({ ...FULL, sku_code: 'A', map: '49' })]);

    const plan = world.import([rowOf({ sku_code: 'A', retail_price: '69', stock: '7' })]);

    expect(plan.reports).toMatchObject([{ outcome: 'UPDATED', message: null }]);
    expect(plan.changedOffers).toMatchObject([
      { retailPriceMinor: 6_900n, supplyPriceMinor: 3_000n, mapMinor: 4_900n },
    ]);
    expect(plan.stocks).toMatchObject([{ onHand: 7 }]);
    expect([...plan.changedProducts, ...plan.changedSkus]).toEqual([]);
  });

  it('adds a variant behind the others without saying the product again', () => {
    const world = new World();
    world.import([rowOf({ ...FULL, product_code: 'MUG', sku_code: 'A', ...red })]);

    const plan = world.import([
      rowOf({
        product_code: 'MUG',
        sku_code: 'B',
        ...blue,
        weight_grams: '300',
        supply_price: '30',
        retail_price: '59',
      }),
    ]);

    expect(plan.reports).toMatchObject([{ outcome: 'CREATED' }]);
    expect(plan.newSkus).toMatchObject([{ position: 1 }]);
  });

  it('keeps as much on hand as is reserved, and says so', () => {
    const world = new World();
    world.import([rowOf({ ...FULL, sku_code: 'A' })]);
    world.change('A', { stock: { onHand: 10, reserved: 6 } });

    const plan = world.import([rowOf({ sku_code: 'A', stock: '2' })]);
    const again = world.import([rowOf({ sku_code: 'A', stock: '2' })]);

    expect(plan.reports).toMatchObject([{ outcome: 'UPDATED', column: 'stock', value: '2' }]);
    expect(plan.reports[0]?.message).toContain('stays at 6');
    expect(plan.stocks).toMatchObject([{ onHand: 6 }]);
    expect(again.reports).toMatchObject([{ outcome: 'UNCHANGED', column: 'stock' }]);
  });

  it.each([
    [{ product_code: 'OTHER' }, 'product_code', 'which is MUG'],
    [{ retail_price: '20' }, 'retail_price', 'at least the supply price, 30.00 CNY'],
    [{ map: '60' }, 'map', 'at most the retail price, 59.00 CNY'],
    [{ retail_price: '59.999' }, 'retail_price', 'more decimals than CNY'],
    [{ currency: 'USD' }, 'currency', 'another than CNY'],
    [
      { currency: 'JPY', supply_price: '900', retail_price: '1900.5', map: '0' },
      'retail_price',
      'more decimals than JPY',
    ],
  ])('is refused for %j', (cells, column, message) => {
    const world = new World();
    world.import([rowOf({ ...FULL, product_code: 'MUG', sku_code: 'A' })]);

    const plan = world.import([rowOf({ sku_code: 'A', ...cells })]);

    expect(plan.reports).toMatchObject([{ outcome: 'REFUSED', column }]);
    expect(plan.reports[0]?.message).toContain(message);
  });

  it('is told when the operator withdrew the product', () => {
    const world = new World();
    world.import([rowOf({ ...FULL, sku_code: 'A' })]);
    world.change('A', { isWithdrawn: true });

    const plan = world.import([rowOf({ sku_code: 'A', stock: '5' })]);

    expect(plan.reports).toMatchObject([{ outcome: 'UPDATED', column: 'product_code' }]);
  });
});

describe('codes', () => {
  it('stand in one row only', () => {
    const world = new World();
    const memory = new FileMemory();
    const first = rowOf({ ...FULL, sku_code: 'A' });
    world.import([first], memory);

    const plan = world.import([rowOf({ ...FULL, sku_code: 'A' }), rowOf({ ...FULL, sku_code: 'B' })], memory);

    expect(plan.reports).toMatchObject([{ outcome: 'REFUSED', column: 'sku_code' }, { outcome: 'CREATED' }]);
    expect(plan.reports[0]?.message).toContain(`line ${first.line}`);
  });

  it('of bars bring an offer to goods that another supplier brought in', () => {
    const world = new World();
    world.barcodes.set('6901234567892', { skuId: 's' as SkuId, productId: 'p' as ProductId, skuCode: null });

    const plan = world.import([rowOf({ ...FULL, sku_code: 'A', gtin: '6901234567892' })]);

    expect(plan.reports).toMatchObject([{ outcome: 'CREATED', column: 'gtin' }]);
    expect(plan.newOffers).toMatchObject([{ skuId: 's', productId: 'p' }]);
    expect([...plan.newProducts, ...plan.newSkus]).toEqual([]);
  });

  it('of bars are not offered twice by one supplier', () => {
    const world = new World();
    world.barcodes.set('6901234567892', { skuId: 's' as SkuId, productId: 'p' as ProductId, skuCode: 'OLD' });

    const plan = world.import([rowOf({ ...FULL, sku_code: 'A', gtin: '6901234567892' })]);

    expect(plan.reports).toMatchObject([{ outcome: 'REFUSED', column: 'gtin' }]);
    expect(plan.reports[0]?.message).toContain('OLD');
  });
});
