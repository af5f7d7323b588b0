import { createHash } from 'node:crypto';
import {
  createDemoMarket,
  InvalidDemoMarketOption,
  renderProductImage,
  type DemoMarket,
  type DemoProduct,
} from './index.js';

const now = new Date('2026-11-22T13:00:00Z');
const small = { seed: 5, scale: 0.02, now };

const everything = (market: DemoMarket) => {
  const hash = createHash('sha256');
  const { categories, brands, suppliers, warehouses, freightTemplates, creators, shops, trainers } = market;
  hash.update(
    JSON.stringify({ categories, brands, suppliers, warehouses, freightTemplates, creators, shops, trainers }),
  );
  for (const stream of [market.products(), market.listings(), market.orders()]) {
    for (const record of stream) hash.update(JSON.stringify(record));
  }
  return hash.digest('hex');
};

describe('the demo market', () => {
  it('is the same, byte for byte, for the same seed and scale, and another for another seed', () => {
    const first = everything(createDemoMarket(small));

    expect(everything(createDemoMarket(small))).toBe(first);
    expect(everything(createDemoMarket({ ...small, seed: 6 }))).not.toBe(first);
  });

  it('makes a product without making those before it', () => {
    const products = [...createDemoMarket(small).products()];
    const market = createDemoMarket(small);

    for (const index of [0, 7, 400]) expect(market.productAt(index)).toEqual(products[index]);
  });

  it('has the size that was asked for, and a least size that shows everything', () => {
    const tiny = createDemoMarket({ ...small, scale: 0.001 });

    expect(createDemoMarket({ ...small, scale: 0.5 }).size).toMatchObject({
      suppliers: 150,
      skus: 60_000,
      creators: 100,
      orders: 40_000,
    });
    expect(tiny.size).toMatchObject({ suppliers: 10, skus: 1200, creators: 5, orders: 800 });
    expect([...tiny.products()].flatMap(({ skus }) => skus)).toHaveLength(1200);
    expect([...tiny.orders()]).toHaveLength(800);
  });

  it.each([
    ['a scale of nothing', { ...small, scale: 0 }],
    ['a scale that is no number', { ...small, scale: Number.NaN }],
    ['a broken seed', { ...small, seed: 0.5 }],
    ['no date', { ...small, now: new Date('never') }],
  ])('refuses %s', (_, options) => {
    expect(() => createDemoMarket(options)).toThrow(InvalidDemoMarketOption);
  });
});

describe('the goods of the demo market', () => {
  const market = createDemoMarket({ ...small, scale: 0.05 });
  const products: DemoProduct[] = [...market.products()];
  const skus = products.flatMap((product) => product.skus);
  const offers = skus.flatMap((sku) => sku.offers);

  it('number products, SKUs and offers in their order', () => {
    const inOrder = (records: readonly { index: number }[]) => records.every(({ index }, i) => index === i);

    expect([products, skus, offers].map(inOrder)).toEqual([true, true, true]);
    expect(market.productCount).toBe(products.length);
    expect(market.offerCount).toBe(offers.length);
    expect(skus).toHaveLength(6000);
  });

  it('have titles of their own', () => {
    for (const language of ['zh', 'en'] as const) {
      const titles = new Set(products.map(({ title }) => title[language]));
      expect(titles.size / products.length).toBeGreaterThan(0.95);
    }
  });

  it('have texts without a hole in them', () => {
    const texts = products.flatMap(({ title, description }) => [title.zh, title.en, description.zh, description.en]);

    expect(
      texts.filter((text) => /[{}|@]|undefined|null|NaN| {2}|^ | $|, ,|，，|[，：]。|[:–] ?\.|– $/.test(text)),
    ).toEqual([]);
    expect(texts.filter((text) => text.length < 4)).toEqual([]);
  });

  it('say in the title only what is true of them', () => {
    const untrue = products.filter(
      ({ title, thing, features }) => ![thing, ...features].every(({ zh }) => title.zh.includes(zh)),
    );

    expect(untrue).toEqual([]);
    expect(products.filter(({ features }) => features.length === 0)).toEqual([]);
  });

  it('belong to leaf categories and speak of their attributes alone', () => {
    const facts = products.flatMap(({ categoryIndex, attributes, skus: ofProduct }) =>
      [...attributes, ...ofProduct.flatMap(({ options }) => options)].map((fact) => ({ categoryIndex, ...fact })),
    );
    const unknown = facts.filter(({ categoryIndex, key, code, number }) => {
      const definition = market.categories[categoryIndex]?.attributes.find((attribute) => attribute.key === key);
      if (definition?.type === 'NUMBER') return number === undefined;
      return !definition?.values.some((value) => value.code === code);
    });

    expect(unknown).toEqual([]);
    expect(products.filter(({ categoryIndex }) => market.categories[categoryIndex]?.level !== 3)).toEqual([]);
  });

  it('come in one to six forms that can be told apart', () => {
    const labels = products.map((product) => product.skus.map(({ label }) => label.zh));

    expect(labels.filter((ofProduct) => new Set(ofProduct).size !== ofProduct.length)).toEqual([]);
    expect(Math.max(...labels.map(({ length }) => length))).toBe(6);
    expect(skus.length / products.length).toBeGreaterThan(2.5);
  });

  it('have barcodes that differ', () => {
    expect(new Set(skus.map(({ gtin }) => gtin)).size).toBe(skus.length);
  });

  it('have prices that fit together at every supplier', () => {
    const wrong = offers.filter(
      ({ supplyPriceMinor, minimumRetailPriceMinor, retailPriceMinor }) =>
        supplyPriceMinor >= minimumRetailPriceMinor || minimumRetailPriceMinor > retailPriceMinor,
    );

    expect(wrong).toEqual([]);
  });

  it('come from suppliers of their line, one in seven from several of them', () => {
    const rootOf = (index: number): number => {
      const parent = market.categories[index]?.parentIndex ?? null;
      return parent === null ? index : rootOf(parent);
    };
    const strangers = products.filter(({ categoryIndex, skus: ofProduct }) =>
      ofProduct
        .flatMap((sku) => sku.offers)
        .some(({ supplierIndex }) => !market.suppliers[supplierIndex]?.categoryIndexes.includes(rootOf(categoryIndex))),
    );

    expect(strangers).toEqual([]);
    const fromSeveral = skus.filter((sku) => sku.offers.length > 1).length / skus.length;
    expect(fromSeveral).toBeGreaterThan(0.11);
    expect(fromSeveral).toBeLessThan(0.19);
  });

  it('lie in warehouses of the supplier who offers them', () => {
    const misplaced = offers.filter(({ supplierIndex, stocks }) => {
      const own = market.suppliers[supplierIndex]?.warehouseIndexes ?? [];
      return (
        stocks.length === 0 || stocks.some(({ warehouseIndex, onHand }) => !own.includes(warehouseIndex) || onHand < 0)
      );
    });

    expect(misplaced).toEqual([]);
  });

  it('weigh at least what they contain', () => {
    const grams: Readonly<Record<string, number>> = { netGrams: 1, volumeMl: 1, netKilograms: 1000 };
    const tooLight = skus.filter(({ options, weightGrams }) =>
      options.some(({ key, number = 0 }) => weightGrams <= number * (grams[key] ?? 0)),
    );

    expect(tooLight).toEqual([]);
    expect(Math.min(...skus.map(({ weightGrams }) => weightGrams))).toBeGreaterThan(0);
  });

  it('have pictures', () => {
    const keys = new Set(
      products.flatMap((product) => [product.imageKey, ...product.skus.map(({ imageKey }) => imageKey)]),
    );

    expect([...keys].filter((key) => renderProductImage(key) === null)).toEqual([]);
  });
});
