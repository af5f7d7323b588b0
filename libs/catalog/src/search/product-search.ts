import type { CurrencyCode, OrganizationId, ProductId } from '@app/kernel';
import type { Page } from '@app/platform';

export const PRODUCT_SORTS = ['RELEVANCE', 'SALES', 'PRICE_ASC', 'PRICE_DESC', 'NEWEST', 'COMMISSION'] as const;
/** RELEVANCE without words is SALES. */
export type ProductSort = (typeof PRODUCT_SORTS)[number];

/** What is looked for; conditions that are not given exclude nothing. Only products that are for sale are ever found. */
export interface ProductFilter {
  /** Every one of them has to stand in the product's titles, brand, codes, category names, attributes or options. */
  readonly words?: string | null;
  /** The category and everything below it. */
  readonly categoryPath?: string | null;
  /** Products that this supplier has an active offer of. */
  readonly supplierId?: OrganizationId | null;
  readonly brand?: string | null;
  /** Products whose lowest retail price is of this currency. */
  readonly currency?: CurrencyCode | null;
  readonly priceFromMinor?: bigint | null;
  readonly priceToMinor?: bigint | null;
  readonly commissionFromBasisPoints?: number | null;
  readonly dispatchWithinHours?: number | null;
  /** Only those of which something is left. */
  readonly onlyInStock?: boolean | null;
}

export interface ProductQuery extends ProductFilter {
  readonly sort: ProductSort;
  readonly first: number;
  readonly after?: string | null;
}

export interface ProductHit {
  readonly productId: ProductId;
}

export interface CategoryCount {
  readonly path: string;
  /** Products in it and below it. */
  readonly count: number;
}

/**
 * Finds products in the whole catalogue. Every engine passes `testing/product-search.contract.ts`; none is the truth,
 * so what it finds is loaded by its ids.
 */
export abstract class ProductSearch {
  /** @throws InvalidInput when `after` is no cursor of this sort. */
  abstract search(query: ProductQuery): Promise<Page<ProductHit>>;

  /** How many are found in each child of the filter's category (each root category without one), most first. */
  abstract countByCategory(filter: ProductFilter): Promise<CategoryCount[]>;
}
