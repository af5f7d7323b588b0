import { createDemoMarket, type DemoMarket, type DemoProduct } from '@app/demo-market';

import type { SearchDocument } from '../../../libs/catalog/src/search/engine/document.js';

const SEED = 20_261_122;
const FULL_SKUS = 120_000;
const NOW = new Date('2026-11-22T00:00:00Z');

export const marketOf = (skus: number): DemoMarket =>
  createDemoMarket({ seed: SEED, scale: skus / FULL_SKUS, now: NOW });

/** Ids in the order of the products' indexes. */
export const idAt = (index: number): string => `019a0000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`;
export const indexOf = (id: string): number => Number.parseInt(id.slice(-12), 16);

/** The invented market's goods, as the catalogue would give them to the engine. */
export function* documentsOf(market: DemoMarket): Generator<SearchDocument> {
  for (const product of market.products()) yield toDocument(market, product);
}

function toDocument(market: DemoMarket, product: DemoProduct): SearchDocument {
  const { title, description, brandIndex, skus } = product;
  const offers = skus.flatMap((sku) => sku.offers);
  const line = categoryLine(market, product.categoryIndex);
  const values = [...product.attributes, ...skus.flatMap(({ options }) => options)].map(({ key, text }) => ({
    key,
    zh: text.zh,
    en: text.en,
  }));
  const margins = offers.map(
    ({ retailPriceMinor, supplyPriceMinor }) => ((retailPriceMinor - supplyPriceMinor) * 10_000) / retailPriceMinor,
  );
  return {
    id: idAt(product.index),
    texts: {
      titles: [title.zh, title.en],
      brand: brandIndex === null ? '' : (market.brands[brandIndex]?.name.zh ?? ''),
      codes: [...skus.map(({ gtin }) => gtin), ...offers.map(({ supplierSkuCode }) => supplierSkuCode)],
      categories: line.flatMap(({ name }) => [name.zh, name.en]),
      values: [...new Map(values.map((value) => [JSON.stringify(value), value])).values()],
      descriptions: [description.zh, description.en],
    },
    figures: {
      isForSale: true,
      isInStock: offers.some(({ stocks }) => stocks.some(({ onHand }) => onHand > 0)),
      currency: 'CNY',
      priceMinor: Math.min(...offers.map(({ retailPriceMinor }) => retailPriceMinor)),
      commissionBasisPoints: Math.max(...offers.map(({ commissionBasisPoints }) => commissionBasisPoints)),
      marginBasisPoints: Math.max(...margins),
      dispatchHours: Math.min(...offers.map(({ dispatchHours }) => dispatchHours)),
      sales: Math.round(product.popularity),
      punctuality: null,
      regions: [],
    },
    categoryPath: line.at(-1)?.code.replaceAll('.', '/') ?? '',
    supplierIds: [...new Set(offers.map(({ supplierIndex }) => `supplier-${supplierIndex}`))],
  };
}

/** From the root down. */
function categoryLine(market: DemoMarket, index: number): DemoMarket['categories'][number][] {
  const category = market.categories[index];
  if (!category) return [];
  return category.parentIndex === null ? [category] : [...categoryLine(market, category.parentIndex), category];
}
