import { type CurrencyCode, type OfferId, parseDecimalText, type ProductId, type SkuId } from '@app/kernel';

import type { CategoryDirectory } from '../category-directory.js';
import type { LocalizedValues } from '../goods.js';
import { findPriceProblem, type OfferPrices, type PriceName } from '../offer.rules.js';
import type { CellProblem, FeedRow, NamedValue } from './feed-row.js';
import type { OfferState, ProductState, SkuState } from './merge-plan.js';

type SaidPrices = Pick<FeedRow, 'supplyPrice' | 'retailPrice' | 'map' | 'nameOf'>;
export type Merged<State> = { readonly state: State } | { readonly problems: readonly CellProblem[] };

const DISPATCH_HOURS_DEFAULT = 48;
const PRICE_COLUMNS = { supplyPriceMinor: 'supply_price', retailPriceMinor: 'retail_price', mapMinor: 'map' } as const;
const PRICE_CELLS = { supplyPriceMinor: 'supplyPrice', retailPriceMinor: 'retailPrice', mapMinor: 'map' } as const;
const CELLS_OF = { weight_grams: 'weightGrams', supply_price: 'supplyPrice', retail_price: 'retailPrice' } as const;

/** Cells that must not be empty where there is nothing yet that they could keep. */
export function missing(row: FeedRow, columns: readonly (keyof typeof CELLS_OF)[]): CellProblem[] {
  const empty = columns.filter((column) => (row[CELLS_OF[column]] ?? row.whenNew[CELLS_OF[column]]) === null);
  return empty.map((column) => emptyForNew(row.nameOf(column)));
}

export function emptyForNew(column: string): CellProblem {
  return { column, value: '', message: 'must not be empty, because this sku_code is new' };
}

export function newOffer(
  row: FeedRow,
  ids: { readonly offerId: OfferId; readonly skuId: SkuId; readonly productId: ProductId },
): Merged<OfferState> {
  const problems = missing(row, ['supply_price', 'retail_price']);
  if (problems.length > 0) return { problems };
  const { retailPrice, supplyPrice, currency } = row.whenNew;
  const prices = {
    retailPrice: row.retailPrice ?? retailPrice,
    supplyPrice: row.supplyPrice ?? supplyPrice,
    map: row.map,
    nameOf: row.nameOf,
  };
  return withPrices(prices, {
    ...ids,
    supplierSku: row.skuCode,
    currency: row.currency ?? currency,
    supplyPriceMinor: 0n,
    retailPriceMinor: 0n,
    mapMinor: 0n,
    commissionBasisPoints: row.commissionBasisPoints ?? 0,
    dispatchHours: row.dispatchHours ?? DISPATCH_HOURS_DEFAULT,
    morePrices: row.morePrices ?? [],
  });
}

export function mergeOffer(row: FeedRow, known: OfferState): Merged<OfferState> {
  const currency = row.currency ?? known.currency;
  if (currency !== known.currency) {
    const silent = (['supplyPrice', 'retailPrice', 'map'] as const).some((price) => row[price] === null);
    const message = `is another than ${known.currency}. Write supply_price, retail_price and map in it too`;
    if (silent) return { problems: [{ column: row.nameOf('currency'), value: currency, message }] };
  }
  return withPrices(row, {
    ...known,
    currency,
    commissionBasisPoints: row.commissionBasisPoints ?? known.commissionBasisPoints,
    dispatchHours: row.dispatchHours ?? known.dispatchHours,
    morePrices: row.morePrices ?? known.morePrices,
  });
}

function withPrices(row: SaidPrices, offer: OfferState): Merged<OfferState> {
  const prices: Record<PriceName, bigint> = { ...pricesOf(offer) };
  const problems: CellProblem[] = [];
  for (const name of Object.keys(PRICE_CELLS) as PriceName[]) {
    const text = row[PRICE_CELLS[name]];
    if (text === null) continue;
    const minor = parseDecimalText(text, offer.currency);
    if (minor === null) problems.push(tooFine(row.nameOf(PRICE_COLUMNS[name]), text, offer.currency));
    else prices[name] = minor;
  }
  const problem = problems.length > 0 ? null : findPriceProblem(prices, offer.currency);
  if (problem) {
    const value = row[PRICE_CELLS[problem.price]] ?? '';
    problems.push({ column: row.nameOf(PRICE_COLUMNS[problem.price]), value, message: problem.message });
  }
  return problems.length > 0 ? { problems } : { state: { ...offer, ...prices } };
}

const pricesOf = ({ supplyPriceMinor, retailPriceMinor, mapMinor }: OfferPrices): OfferPrices => ({
  supplyPriceMinor,
  retailPriceMinor,
  mapMinor,
});

const tooFine = (column: string, value: string, currency: CurrencyCode): CellProblem => ({
  column,
  value,
  message: `has more decimals than ${currency} has`,
});

export function newSku(
  row: FeedRow,
  skuId: SkuId,
  position: number,
  product: ProductState,
  categories: CategoryDirectory,
): SkuState {
  const weightGrams = row.whenNew.weightGrams ?? 0;
  const empty = { skuId, productId: product.productId, position, options: {}, gtin: null, weightGrams, image: null };
  return mergeSku(row, empty, product, categories);
}

export function mergeSku(
  row: FeedRow,
  known: SkuState,
  product: ProductState,
  categories: CategoryDirectory,
): SkuState {
  return {
    ...known,
    options: row.options === null ? known.options : keyed(row.options, product, categories),
    gtin: row.gtin ?? known.gtin,
    weightGrams: row.weightGrams ?? known.weightGrams,
    image: row.image ?? known.image,
  };
}

/** Values by the keys that the product's category knows them by. */
export function keyed(
  values: readonly NamedValue[],
  { categoryId }: Pick<ProductState, 'categoryId'>,
  categories: CategoryDirectory,
): LocalizedValues {
  return Object.fromEntries(values.map(({ name, zh, en }) => [categories.attributeKey(categoryId, name), { zh, en }]));
}

/** Whether two states say the same; the order of keys does not count. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [ones, others] = [Object.entries(one), other as Record<string, unknown>];
  return ones.length === Object.keys(others).length && ones.every(([key, value]) => isSame(value, others[key]));
}
