import { STOCK_MAX } from '../offer.rules.js';
import { CODE_MAX } from './cells.js';
import type { CellProblem, FeedRow } from './feed-row.js';

/** New stock and prices of what a supplier calls so; what is left out stays. Prices as decimal text. */
export interface CodedTerms {
  readonly supplierSku: string;
  readonly stock?: number | null | undefined;
  readonly supplyPrice?: string | null | undefined;
  readonly retailPrice?: string | null | undefined;
  readonly minimumRetailPrice?: string | null | undefined;
}

const AMOUNT = /^\d{1,13}(?:\.\d+)?$/;
const FIELDS: Readonly<Record<string, string>> = {
  sku_code: 'supplierSku',
  stock: 'stock',
  supply_price: 'supplyPrice',
  retail_price: 'retailPrice',
  map: 'minimumRetailPrice',
};

/** The row of a feed that says the same, or what is wrong with it. @param line its place among the changes. */
export function readCodedTerms(terms: CodedTerms, line: number): FeedRow | readonly CellProblem[] {
  const problems = [...codeProblems(terms), ...stockProblems(terms), ...priceProblems(terms)];
  if (problems.length > 0) return problems;
  return {
    ...NOTHING_SAID,
    line,
    skuCode: terms.supplierSku.trim(),
    supplyPrice: terms.supplyPrice ?? null,
    retailPrice: terms.retailPrice ?? null,
    map: terms.minimumRetailPrice ?? null,
    stock: terms.stock ?? null,
  };
}

function codeProblems({ supplierSku }: CodedTerms): CellProblem[] {
  const length = supplierSku.trim().length;
  if (length >= 1 && length <= CODE_MAX) return [];
  const message = `must have 1 to ${CODE_MAX} characters`;
  return [{ column: 'supplierSku', value: supplierSku, message }];
}

function stockProblems({ stock }: CodedTerms): CellProblem[] {
  if (stock === null || stock === undefined || (stock >= 0 && stock <= STOCK_MAX)) return [];
  return [{ column: 'stock', value: String(stock), message: `must be a whole number from 0 to ${STOCK_MAX}` }];
}

function priceProblems(terms: CodedTerms): CellProblem[] {
  return (['supplyPrice', 'retailPrice', 'minimumRetailPrice'] as const).flatMap((column) => {
    const value = terms[column] ?? null;
    if (value === null || AMOUNT.test(value)) return [];
    return [{ column, value, message: 'must be an amount such as 12.50' }];
  });
}

const NOTHING_SAID: FeedRow = {
  line: 0,
  kind: 'VARIANT',
  isQuiet: true,
  skuCode: '',
  productCode: null,
  titleZh: null,
  titleEn: null,
  categoryId: null,
  brand: null,
  options: null,
  attributes: null,
  gtin: null,
  weightGrams: null,
  images: null,
  image: null,
  descriptionZh: null,
  descriptionEn: null,
  supplyPrice: null,
  retailPrice: null,
  map: null,
  commissionBasisPoints: null,
  dispatchHours: null,
  stock: null,
  currency: null,
  morePrices: null,
  whenNew: {
    categoryId: null,
    weightGrams: null,
    retailPrice: null,
    supplyPrice: null,
    stock: null,
    currency: 'CNY',
  },
  notes: [],
  nameOf: (column) => FIELDS[column] ?? column,
};
