import type { OrganizationId, ProductId } from '@app/kernel';
import { newId } from '@app/platform';
import type { TestServices } from '@app/platform/testing';

import { PRODUCT_SORTS, type ProductFilter, type ProductQuery, type ProductSearch } from '../search/product-search.js';
import { aCategory, anOffer, aProduct } from './builders.js';

export interface ContractSubject {
  readonly app: TestServices;
  readonly search: ProductSearch;
  /** Waits until the engine knows what was written. */
  settle(): Promise<void>;
}

/** What every engine has to do: run it in an int-spec of the engine. */
export function productSearchContract(start: () => Promise<ContractSubject>): void {
  const market = new Market();

  beforeAll(async () => {
    const subject = await start();
    await market.open(subject);
  });

  describe('words', () => {
    describeWords(market);
  });
  describe('conditions', () => {
    describeConditions(market);
  });
  describe('order', () => {
    describeOrder(market);
  });
  describe('counts', () => {
    describeCounts(market);
  });
}

/** A small market in which each condition leaves something out; its goods were made in the order of GOODS. */
class Market {
  readonly supplierA = newId<'Organization'>();
  readonly supplierB = newId<'Organization'>();
  search: ProductSearch;
  private names = new Map<ProductId, string>();

  async open(subject: ContractSubject): Promise<void> {
    this.search = subject.search;
    this.names = await stock(subject.app, this);
    await subject.settle();
  }

  async find(query: Partial<ProductQuery>): Promise<string[]> {
    const page = await this.page({ first: 50, ...query });
    return page.names;
  }

  async page(query: Partial<ProductQuery>): Promise<{ names: string[]; next: string | null }> {
    const page = await this.search.search({ sort: 'NEWEST', first: 50, ...query });
    const names = page.nodes.map(({ productId }) => this.names.get(productId) ?? 'a stranger');
    return { names, next: page.hasNextPage ? page.endCursor : null };
  }
}

const sorted = (names: readonly string[]): string[] => [...names].sort();

function describeWords(market: Market): void {
  it.each([
    ['保温杯', ['steelMug', 'glassMug']],
    ['杯', ['steelMug', 'glassMug', 'kettle', 'soldOut', 'dollarMug']],
    ['vacuum mugs', ['steelMug', 'glassMug']],
    ['暖风', ['steelMug', 'kettle']],
    ['ab-1234', ['kettle']],
    ['AB1234', ['kettle']],
    ['6901234567892', ['steelMug']],
    ['drinkware red', ['glassMug']],
    ['红色', ['glassMug']],
    ['304 steel', ['steelMug']],
    ['保温杯 书包', ['steelMug', 'glassMug', 'bag']],
    ['baowenbei', ['steelMug', 'glassMug']],
    ['bao wen bei', ['steelMug', 'glassMug']],
    ['vacum mugs', ['steelMug', 'glassMug']],
    ['thermos', ['steelMug', 'glassMug']],
    ['!!', []],
  ] as const)('"%s" finds what has all of it, or as much of it as there is', async (words, expected) => {
    const found = await market.find({ words });

    expect(sorted(found)).toEqual(sorted(expected));
  });

  it('ranks titles before attributes, and what is there before what is sold out', async () => {
    const found = await market.find({ words: '不锈钢', sort: 'RELEVANCE' });

    expect(found).toEqual(['steelMug', 'kettle', 'soldOut']);
  });

  it('says what was probably meant', async () => {
    const { didYouMean } = await market.search.search({ words: 'vacum mug', sort: 'RELEVANCE', first: 10 });

    expect(didYouMean).toBe('vacuum mug');
  });

  it('suggests how what was begun goes on', async () => {
    const english = await market.search.suggest('vac', 5);
    const chinese = await market.search.suggest('保温', 5);

    expect(english.map(({ text }) => text)).toContain('vacuum mug');
    expect(chinese.map(({ text }) => text)).toContain('保温杯');
  });
}

function describeConditions(market: Market): void {
  const home = ['steelMug', 'glassMug', 'kettle', 'soldOut', 'dollarMug'];
  const filters: [string, ProductFilter, readonly string[]][] = [
    ['a category with what is below it', { categoryPath: 'contract-home' }, home],
    ['a leaf', { categoryPath: 'contract-home/kettles' }, ['kettle']],
    ['a category and none of a similar name', { categoryPath: 'contract' }, []],
    ['a supplier', { supplierId: market.supplierB }, ['glassMug', 'bag']],
    ['a brand', { brands: ['暖风'] }, ['steelMug', 'kettle']],
    ['an attribute', { attributes: [{ key: 'material', values: ['Stainless', '304不锈钢'] }] }, ['steelMug', 'kettle']],
    ['a margin', { marginFromBasisPoints: 7_000, currency: 'CNY' }, ['kettle', 'bag']],
    ['a currency', { currency: 'USD' }, ['dollarMug']],
    [
      'a price range',
      { currency: 'CNY', priceFromMinor: 5_900n, priceToMinor: 7_900n },
      ['steelMug', 'glassMug', 'soldOut'],
    ],
    ['a commission', { commissionFromBasisPoints: 2_000 }, ['glassMug', 'bag']],
    ['a dispatch time', { dispatchWithinHours: 24 }, ['kettle']],
    [
      'what is there',
      { onlyInStock: true, categoryPath: 'contract-home' },
      ['steelMug', 'glassMug', 'kettle', 'dollarMug'],
    ],
    ['several at once', { words: '保温杯', supplierId: market.supplierB, onlyInStock: true }, ['glassMug']],
  ];

  it.each(filters)('keep to %s', async (_, filter, expected) => {
    const found = await market.find(filter);

    expect(sorted(found)).toEqual(sorted(expected));
  });

  it('leave out what is paused, whatever is asked', async () => {
    const found = await market.find({ words: '暂停' });

    expect(found).toEqual([]);
  });
}

function describeOrder(market: Market): void {
  it.each([
    ['PRICE_ASC', ['steelMug', 'glassMug', 'kettle']],
    ['PRICE_DESC', ['kettle', 'glassMug', 'steelMug']],
    ['NEWEST', ['kettle', 'glassMug', 'steelMug']],
    ['COMMISSION', ['glassMug', 'kettle', 'steelMug']],
  ] as const)('is %s', async (sort, expected) => {
    const found = await market.find({ sort, categoryPath: 'contract-home', currency: 'CNY', onlyInStock: true });

    expect(found).toEqual(expected);
  });

  it.each(PRODUCT_SORTS)('goes through all pages of %s without a gap or a repeat', async (sort) => {
    const query = { words: '杯', sort };
    const whole = await market.find(query);

    const paged: string[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const { names, next } = await market.page({ ...query, first: 2, after });
      paged.push(...names);
      after = next;
    }

    expect(paged).toEqual(whole);
    expect(new Set(paged).size).toBe(5);
  });

  it('refuses a cursor that is none', async () => {
    await expect(market.find({ after: 'elsewhere' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
}

async function countIn({ search }: Market, filter: ProductFilter) {
  const { facets, total } = await search.search({ ...filter, sort: 'RELEVANCE', first: 1, withFacets: true });
  if (!facets) throw new Error('No counts came');
  return { ...facets, total };
}

function describeCounts(market: Market): void {
  const count = (filter: ProductFilter) => countIn(market, filter);

  it('tell how many there are in all, and in each root category', async () => {
    const { categories, total } = await count({});

    expect(total).toBe(6);
    expect(categories).toEqual([
      { value: 'contract-home', count: 5 },
      { value: 'contract-bags', count: 1 },
    ]);
  });

  it('tell how many there are in each child of a category', async () => {
    const { categories } = await count({ categoryPath: 'contract-home' });

    expect(categories).toEqual([
      { value: 'contract-home/mugs', count: 4 },
      { value: 'contract-home/kettles', count: 1 },
    ]);
  });

  it('are of what the words find', async () => {
    const { categories } = await count({ words: '书包' });

    expect(categories).toEqual([{ value: 'contract-bags', count: 1 }]);
  });

  it('leave out the own condition of each choice, and keep the others', async () => {
    const { brands, inStock, total } = await count({ brands: ['清岚'], onlyInStock: true });

    expect(total).toBe(2);
    expect(brands).toEqual(
      expect.arrayContaining([
        { value: '暖风', count: 2 },
        { value: '清岚', count: 2 },
        { value: '小鹿', count: 1 },
      ]),
    );
    expect(inStock).toBe(2);
  });

  it('are of figures too', async () => {
    const { prices, commissions, dispatchHours, attributes } = await count({ currency: 'CNY' });

    expect(prices.filter((range) => range.count > 0)).toEqual([
      { from: 50, to: 100, count: 3 },
      { from: 100, to: 200, count: 2 },
    ]);
    expect(commissions.find(({ from }) => from === 2_000)?.count).toBe(2);
    expect(dispatchHours.find(({ value }) => value === 24)?.count).toBe(1);
    expect(attributes.map(({ key }) => key)).toEqual(expect.arrayContaining(['material', 'colour']));
  });
}

const GOODS = {
  steelMug: { titleZh: '不锈钢保温杯', titleEn: 'Stainless steel vacuum mug', brand: '暖风', category: 'mugs' },
  glassMug: { titleZh: '玻璃保温杯', titleEn: 'Vacuum mug of glass', brand: '清岚', category: 'mugs' },
  kettle: {
    titleZh: '电水壶配茶杯',
    titleEn: 'Electric kettle AB-1234 with cups',
    brand: '暖风',
    category: 'kettles',
    attributes: { material: { zh: '不锈钢', en: 'Stainless' } },
  },
  soldOut: { titleZh: '不锈钢马克杯', titleEn: 'Stainless steel cup', brand: '清岚', category: 'mugs' },
  dollarMug: { titleZh: '旅行杯', titleEn: 'Travel cup', brand: '清岚', category: 'mugs' },
  bag: { titleZh: '儿童书包', titleEn: 'School bag', brand: '小鹿', category: 'bags' },
  paused: { titleZh: '暂停的书包', titleEn: 'Paused bag', brand: '小鹿', category: 'bags' },
} as const;

type GoodsName = keyof typeof GOODS;

async function stock(app: TestServices, { supplierA, supplierB }: Market): Promise<Map<ProductId, GoodsName>> {
  const made = await makeProducts(app, supplierA);
  const a = { supplierId: supplierA, commissionBasisPoints: 1_000, dispatchHours: 48 };
  const b = { supplierId: supplierB, commissionBasisPoints: 2_500, dispatchHours: 72 };
  const steel = await anOffer(app, {
    ...a,
    productId: made.steelMug,
    gtin: '6901234567892',
    options: { material: { zh: '304不锈钢', en: '304 steel' } },
    retailPriceMinor: 9_900n,
  });
  await anOffer(app, { ...a, skuId: steel.skuId, supplierId: newId<'Organization'>() });
  const red = { colour: { zh: '红色', en: 'Red' } };
  await anOffer(app, { ...b, productId: made.glassMug, retailPriceMinor: 7_900n, options: red });
  const kettle = { retailPriceMinor: 12_900n, commissionBasisPoints: 1_500, dispatchHours: 24 };
  await anOffer(app, { ...a, productId: made.kettle, ...kettle });
  await anOffer(app, { ...a, productId: made.soldOut, stock: 0 });
  await anOffer(app, { ...a, productId: made.dollarMug, currency: 'USD' });
  await anOffer(app, { ...b, productId: made.bag, retailPriceMinor: 15_900n });
  await anOffer(app, { ...b, productId: made.paused, status: 'PAUSED' });
  return new Map(Object.entries(made).map(([name, id]) => [id, name as GoodsName]));
}

async function makeProducts(app: TestServices, supplierId: OrganizationId): Promise<Record<GoodsName, ProductId>> {
  const home = await aCategory(app, { path: 'contract-home', nameZh: '家居', nameEn: 'Home' });
  const categories = {
    mugs: await aCategory(app, { path: 'contract-home/mugs', parentId: home, nameZh: '器皿', nameEn: 'Drinkware' }),
    kettles: await aCategory(app, { path: 'contract-home/kettles', parentId: home, nameZh: '水壶', nameEn: 'Kettles' }),
    bags: await aCategory(app, { path: 'contract-bags', nameZh: '箱包', nameEn: 'Luggage' }),
  };
  const made = {} as Record<GoodsName, ProductId>;
  for (const [name, { category, ...texts }] of Object.entries(GOODS) as [GoodsName, (typeof GOODS)[GoodsName]][]) {
    made[name] = await aProduct(app, { ...texts, categoryId: categories[category], supplierId });
  }
  return made;
}
