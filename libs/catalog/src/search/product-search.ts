import type { CurrencyCode, OrganizationId, ProductId } from '@app/kernel';
import type { Page } from '@app/platform';

import type { AttributeChoice, Facets } from './engine/query.js';

export const PRODUCT_SORTS = [
  'RELEVANCE',
  'SALES',
  'PRICE_ASC',
  'PRICE_DESC',
  'NEWEST',
  'COMMISSION',
  'MARGIN',
] as const;
/** RELEVANCE without words is what sells best and is there. */
export type ProductSort = (typeof PRODUCT_SORTS)[number];

/** What is looked for; conditions that are not given exclude nothing. Only products that are for sale are ever found. */
export interface ProductFilter {
  /** What fits them best is found first; goods without some of them only when too few have all. */
  readonly words?: string | null;
  /** The category and everything below it. */
  readonly categoryPath?: string | null;
  /** Products that this supplier has an active offer of. */
  readonly supplierId?: OrganizationId | null;
  /** Any of these. */
  readonly brands?: readonly string[] | null;
  /** Products whose lowest retail price is of this currency. */
  readonly currency?: CurrencyCode | null;
  readonly priceFromMinor?: bigint | null;
  readonly priceToMinor?: bigint | null;
  readonly commissionFromBasisPoints?: number | null;
  /** Of the retail price that is left to the creator above the supply price. */
  readonly marginFromBasisPoints?: number | null;
  readonly dispatchWithinHours?: number | null;
  /** Provinces that it ships from; any of these. */
  readonly regions?: readonly string[] | null;
  /** Of its best supplier, 0 to 1. */
  readonly punctualityFrom?: number | null;
  /** Only those of which something is left. */
  readonly onlyInStock?: boolean | null;
  /** All of these keys, with any of their values. */
  readonly attributes?: readonly AttributeChoice[] | null;
}

export interface ProductQuery extends ProductFilter {
  readonly sort: ProductSort;
  readonly first: number;
  readonly after?: string | null;
  /** They cost something: only when somebody looks at them. */
  readonly withFacets?: boolean;
}

export interface ProductHit {
  readonly productId: ProductId;
}

export interface FoundProducts extends Page<ProductHit> {
  readonly total: number;
  /** Null when they were not asked for. */
  readonly facets: Facets | null;
  /** What was probably meant, when a word was mistyped and another one was looked for. */
  readonly didYouMean: string | null;
}

/** How what was begun may go on. */
export interface Suggestion {
  readonly text: string;
  /** About so many products. */
  readonly products: number;
}

/**
 * Finds products in the whole catalogue. Every engine passes `testing/product-search.contract.ts`; none is the truth,
 * so what it finds is loaded by its ids.
 */
export abstract class ProductSearch {
  /** @throws InvalidInput when `after` is no cursor of this list. */
  abstract search(query: ProductQuery): Promise<FoundProducts>;

  abstract suggest(beginning: string, first: number): Promise<readonly Suggestion[]>;
}
