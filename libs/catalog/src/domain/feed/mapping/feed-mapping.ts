import { FEED_COLUMN_NAMES, type FeedColumn } from '../feed-columns.js';
import type { FeedContainer } from '../reading/record-reader.js';

/** Whose way of writing goods a file follows: it decides how its rows hang together. */
export const FEED_FORMATS = ['DAIFA', 'SHOPIFY', 'WOOCOMMERCE', 'MAGENTO', 'GOOGLE', 'TAOBAO', 'OTHER'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** What a column can mean besides the template's own columns. */
const OTHER_TARGETS = [
  /** Texts in whichever language they are. */
  'title',
  'description',
  /** A weight in the unit that `name` says. */
  'weight',
  /** Of the variant alone. */
  'variant_image',
  'availability',
  'status',
  /** One attribute, or one option, called `name`. */
  'attribute',
  'option',
  /** One price more, for the market, the number of pieces or the occasion that `name` says. */
  'price',
  'tier_quantity',
  'tier_price',
  /** How rows of shop systems hang together. */
  'row_type',
  'row_id',
  'parent',
  'attribute_name',
  'attribute_value',
  'additional_attributes',
  'variations',
  'variation_labels',
  'store_view',
  'sku_props',
  'prop_alias',
  'custom_props',
  'category_props',
] as const;

export const FEED_TARGETS = [...FEED_COLUMN_NAMES, ...OTHER_TARGETS] as const;
export type FeedTarget = FeedColumn | (typeof OTHER_TARGETS)[number];

/** What one column of a file means. */
export interface ColumnMapping {
  /** Its name in the file; in JSON a name that ends with "*" stands for all that begin so. */
  readonly column: string;
  readonly target: FeedTarget;
  /** Which attribute, option, price or unit of weight; null where the target says it all. */
  readonly name: string | null;
}

/** What is taken where a file says nothing. Null: then the row is refused, or 0. */
export interface FeedDefaults {
  readonly currency: string;
  /** Path of a category, for rows that name none. */
  readonly category: string | null;
  readonly weightGrams: number | null;
  /** Of columns that do not say theirs. */
  readonly weightUnit: WeightUnit;
  readonly stock: number | null;
  /** The retail price, as decimal text. */
  readonly price: string | null;
  /** The supply price as a share of the retail price. */
  readonly supplyPercent: number;
  readonly commissionPercent: number | null;
  readonly dispatchHours: number | null;
  /** Before links of images that are no whole address. */
  readonly imageUrlPrefix: string | null;
}

export const WEIGHT_UNITS = ['g', 'kg', 'lb', 'oz'] as const;
export type WeightUnit = (typeof WEIGHT_UNITS)[number];

/** How a file is to be read. */
export interface FeedReading {
  readonly format: FeedFormat;
  readonly container: FeedContainer;
  readonly mapping: readonly ColumnMapping[];
  readonly defaults: FeedDefaults;
}

/** Of the own template: a cell that is missing is the supplier's to fill in. */
export const STRICT_DEFAULTS: FeedDefaults = {
  currency: 'CNY',
  category: null,
  weightGrams: null,
  weightUnit: 'g',
  stock: null,
  price: null,
  supplyPercent: 100,
  commissionPercent: null,
  dispatchHours: null,
  imageUrlPrefix: null,
};

/** Of everybody else's files, which were not written for Daifa. */
export const FOREIGN_DEFAULTS: FeedDefaults = {
  ...STRICT_DEFAULTS,
  weightGrams: 500,
  weightUnit: 'kg',
};

/** "Option1 Name", "option1_name" and "Option1-Name" are one. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_+|_+$/g, '');
}

/** Files with the same columns have the same fingerprint, in whatever order. */
export function fingerprintOf(fields: readonly string[]): string {
  return [...new Set(fields.map(plainName))].sort().join('\n');
}
