import type { LocalizedText } from './localized-text.js';

export type SortKey = 'RELEVANCE' | 'SALES' | 'PRICE_ASC' | 'PRICE_DESC' | 'NEWEST' | 'COMMISSION' | 'MARGIN';

export interface AttributeChoice {
  readonly key: string;
  /** Any of them, in either language. */
  readonly values: readonly string[];
}

/** Conditions; those that are not given exclude nothing. */
export interface EngineFilter {
  readonly categoryPath?: string | null | undefined;
  readonly supplierId?: string | null | undefined;
  readonly brands?: readonly string[] | null | undefined;
  readonly currency?: string | null | undefined;
  readonly priceFromMinor?: number | null | undefined;
  readonly priceToMinor?: number | null | undefined;
  readonly commissionFromBasisPoints?: number | null | undefined;
  readonly marginFromBasisPoints?: number | null | undefined;
  readonly dispatchWithinHours?: number | null | undefined;
  readonly regions?: readonly string[] | null | undefined;
  /** 0 to 1. */
  readonly punctualityFrom?: number | null | undefined;
  readonly onlyInStock?: boolean | null | undefined;
  readonly attributes?: readonly AttributeChoice[] | null | undefined;
}

export interface EnginePosition {
  readonly value: number;
  readonly id: string;
}

export interface EngineQuery {
  readonly words?: string | null | undefined;
  readonly filter: EngineFilter;
  readonly sort: SortKey;
  readonly first: number;
  readonly after?: EnginePosition | null | undefined;
  readonly withFacets: boolean;
}

export interface Count<Value> {
  readonly value: Value;
  readonly count: number;
}

/** A range that begins at `from`; null is open. */
export interface RangeCount {
  readonly from: number;
  readonly to: number | null;
  readonly count: number;
}

export interface AttributeFacet {
  readonly key: string;
  readonly values: readonly Count<LocalizedText>[];
}

/** How many are found for each choice, if its own condition is left out and the others stay. */
export interface Facets {
  /** Of each child of the filter's category. */
  readonly categories: readonly Count<string>[];
  readonly brands: readonly Count<string>[];
  readonly currency: string;
  /** In major units of `currency`. */
  readonly prices: readonly RangeCount[];
  /** At least `from` basis points. */
  readonly commissions: readonly RangeCount[];
  readonly margins: readonly RangeCount[];
  /** Within `value` hours. */
  readonly dispatchHours: readonly Count<number>[];
  readonly regions: readonly Count<string>[];
  /** At least `value`, 0 to 1. */
  readonly punctuality: readonly Count<number>[];
  readonly inStock: number;
  readonly attributes: readonly AttributeFacet[];
}

export interface EngineAnswer {
  readonly hits: readonly EnginePosition[];
  readonly hasMore: boolean;
  readonly total: number;
  readonly facets: Facets | null;
  readonly didYouMean: string | null;
}
