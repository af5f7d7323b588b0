import type { LocalizedText } from './localized-text.js';

/** One value of an attribute or an option, by which goods are filtered and counted. */
export interface DocumentValue extends LocalizedText {
  readonly key: string;
}

/** What is searched of a product, by the weight that a word in it has. */
export interface DocumentTexts {
  readonly titles: readonly string[];
  readonly brand: string;
  /** Model numbers, barcodes and suppliers' numbers: found whole, with or without separators. */
  readonly codes: readonly string[];
  /** Names from the root down. */
  readonly categories: readonly string[];
  readonly values: readonly DocumentValue[];
  readonly descriptions: readonly string[];
}

/** What is filtered, counted and sorted by; changes without touching what is found by words. */
export interface DocumentFigures {
  /** Only those are ever found. */
  readonly isForSale: boolean;
  readonly isInStock: boolean;
  readonly currency: string;
  /** The lowest retail price in minor units. */
  readonly priceMinor: number;
  readonly commissionBasisPoints: number;
  /** Of the retail price. */
  readonly marginBasisPoints: number;
  readonly dispatchHours: number;
  /** Pieces sold. */
  readonly sales: number;
  /** Of its best supplier, 0 to 1; null without data. */
  readonly punctuality: number | null;
  /** Provinces it ships from. */
  readonly regions: readonly string[];
}

/** A product as the engine takes it in. */
export interface SearchDocument {
  /** UUID; version 7, so that ids are sorted by time. */
  readonly id: string;
  readonly texts: DocumentTexts;
  readonly figures: DocumentFigures;
  readonly categoryPath: string;
  readonly supplierIds: readonly string[];
}
