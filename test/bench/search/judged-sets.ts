import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { parse } from 'csv-parse/sync';
import { v5 } from 'uuid';

import type { SearchDocument } from '../../../libs/catalog/src/search/engine/document.js';

/** Real goods with real queries, and what people said of what was found. */
export interface JudgedSet {
  readonly documents: readonly SearchDocument[];
  /** Query → document id → rating. */
  readonly ratings: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

type IcecatProduct = Record<string, unknown> & {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly supplier: string;
  readonly ean?: readonly string[];
  readonly short_description?: string;
  readonly price?: number;
};

const NAMESPACE = 'a4a6ae45-1ae3-4b3c-9d0e-1f2f2dc4f3b5';
const idOf = (name: string): string => v5(name, NAMESPACE);
const CSV = { columns: true, skip_empty_lines: true } as const;

const readText = (file: string): string => {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

const rows = (file: string): Record<string, string>[] => parse<Record<string, string>>(readText(file), CSV);

/** Goods of a test: all for sale, nothing known of how they sell, so that words alone decide. */
function goods(id: string, texts: Partial<SearchDocument['texts']>, priceMinor: number): SearchDocument {
  return {
    id: idOf(id),
    texts: { titles: [], brand: '', codes: [], categories: [], values: [], descriptions: [], ...texts },
    figures: {
      isForSale: true,
      isInStock: true,
      currency: 'USD',
      priceMinor,
      commissionBasisPoints: 0,
      marginBasisPoints: 0,
      dispatchHours: 48,
      sales: 0,
      punctuality: null,
      regions: [],
    },
    categoryPath: '',
    supplierIds: [],
  };
}

const ATTRIBUTE = /^attr_([tnb])_/;

function icecatGoods(product: IcecatProduct): SearchDocument {
  const values = Object.entries(product).flatMap(([name, value]) => {
    const kind = ATTRIBUTE.exec(name)?.[1];
    // A number or a "no" without its name says nothing.
    if (kind !== 't') return [];
    const text = String(value);
    return [{ key: name.slice('attr_t_'.length), zh: text, en: text }];
  });
  return goods(
    product.id,
    {
      titles: [product.title],
      brand: product.supplier,
      codes: [product.name, ...(product.ean ?? [])],
      values,
      descriptions: product.short_description ? [product.short_description] : [],
    },
    product.price ?? 0,
  );
}

export function readIcecat(dataFolder: string): JudgedSet {
  const folder = join(dataFolder, 'icecat-chorus');
  const products = [1, 2, 3, 4].flatMap(
    (part) => JSON.parse(readText(join(folder, `products-${part}.json.gz`))) as IcecatProduct[],
  );
  const ratings = toRatings(
    rows(join(folder, 'ratings.dev.csv')).map(({ query = '', docid = '', rating = '' }) => ({ query, docid, rating })),
  );
  return { documents: products.map(icecatGoods), ratings };
}

export function readHomeDepot(dataFolder: string): JudgedSet {
  const folder = join(dataFolder, 'homedepot-search');
  const documents = rows(join(folder, 'products.csv.gz')).map(({ product_uid = '', product_title = '' }) =>
    goods(product_uid, { titles: [product_title] }, 0),
  );
  const judged = rows(join(folder, 'judgments.dev.csv.gz'));
  return {
    documents,
    ratings: toRatings(
      judged.map(({ search_term = '', product_uid = '', relevance = '' }) => ({
        query: search_term,
        docid: product_uid,
        rating: relevance,
      })),
    ),
  };
}

function toRatings(
  judgements: readonly { readonly query: string; readonly docid: string; readonly rating: string }[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const ratings = new Map<string, Map<string, number>>();
  for (const { query, docid, rating } of judgements) {
    const own = ratings.get(query) ?? new Map<string, number>();
    own.set(idOf(docid), Number(rating));
    ratings.set(query, own);
  }
  return ratings;
}
