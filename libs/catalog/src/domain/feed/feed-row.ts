import type { CategoryId, CurrencyCode } from '@app/kernel';

import type { CategoryDirectory } from '../category-directory.js';
import type { LocalizedText } from '../goods.js';
import type { Delimiter } from './file-format.js';
import type { RowKind } from './formats/draft-row.js';
import type { FeedReading } from './mapping/feed-mapping.js';
import type { MorePrice } from './more-prices.js';

/** What is wrong in a cell. The message follows the column's name and says what to do. */
export interface CellProblem {
  readonly column: string;
  readonly value: string;
  readonly message: string;
}

export interface NamedValue extends LocalizedText {
  readonly name: string;
}

/** A row as the supplier wrote it, each cell read by its own rules. Null: an empty cell, which keeps what is there. */
export interface FeedRow {
  readonly line: number;
  readonly kind: RowKind;
  /** Whether another row says its product's texts. */
  readonly isQuiet: boolean;
  readonly skuCode: string;
  readonly productCode: string | null;
  readonly titleZh: string | null;
  readonly titleEn: string | null;
  readonly categoryId: CategoryId | null;
  readonly brand: string | null;
  readonly options: readonly NamedValue[] | null;
  readonly attributes: readonly NamedValue[] | null;
  readonly gtin: string | null;
  readonly weightGrams: number | null;
  readonly images: readonly string[] | null;
  /** The variant's own. */
  readonly image: string | null;
  readonly descriptionZh: string | null;
  readonly descriptionEn: string | null;
  /** Decimal text, because the number of decimals is the currency's, which may stand with the offer only. */
  readonly supplyPrice: string | null;
  readonly retailPrice: string | null;
  readonly map: string | null;
  readonly commissionBasisPoints: number | null;
  readonly dispatchHours: number | null;
  readonly stock: number | null;
  readonly currency: CurrencyCode | null;
  readonly morePrices: readonly MorePrice[] | null;
  /** What the profile says of goods that are not known yet. */
  readonly whenNew: WhenNew;
  /** What was taken otherwise than it stands there. */
  readonly notes: readonly CellProblem[];
  /** What the file calls a column. */
  readonly nameOf: (column: string) => string;
}

export interface WhenNew {
  readonly categoryId: CategoryId | null;
  readonly weightGrams: number | null;
  readonly retailPrice: string | null;
  readonly supplyPrice: string | null;
  readonly stock: number | null;
  readonly currency: CurrencyCode;
}

/** Finds the category of goods by what their supplier calls it, or by their title. */
export interface CategoryGuesser {
  resolve(
    categoryText: string,
    title: string,
  ): { readonly categoryId: CategoryId; readonly because: { readonly by: string } } | null;
}

export interface FeedDialect {
  readonly reading: FeedReading;
  readonly delimiter: Delimiter | null;
  readonly categories: CategoryDirectory;
  /** For what other systems call their categories. */
  readonly mapper: CategoryGuesser;
}

/** Whether a row says anything but terms: files of prices and stock alone touch no goods. */
export function saysGoods(row: FeedRow): boolean {
  return GOODS.some((name) => row[name] !== null);
}

const GOODS = [
  'productCode',
  'titleZh',
  'titleEn',
  'categoryId',
  'brand',
  'options',
  'attributes',
  'gtin',
  'weightGrams',
  'images',
  'image',
  'descriptionZh',
  'descriptionEn',
] as const satisfies readonly (keyof FeedRow)[];
