import type { CategoryId, OfferId, OrganizationId, ProductId, SkuId, StockPoolId, WarehouseId } from '@app/kernel';

/** A text in both languages of the market. */
export interface LocalizedText {
  readonly zh: string;
  readonly en: string;
}

/** Attribute or option key → its value. */
export type LocalizedValues = Readonly<Record<string, LocalizedText>>;

export interface NamedValue {
  readonly key: string;
  readonly name: LocalizedText;
  readonly value: LocalizedText;
}

/** Attributes or options as people read them. */
export function toNamedValues(values: LocalizedValues, { valueNames }: Pick<ProductCard, 'valueNames'>): NamedValue[] {
  return Object.entries(values).map(([key, value]) => {
    const name = Object.hasOwn(valueNames, key) ? valueNames[key] : undefined;
    return { key, name: name ?? { zh: key, en: key }, value };
  });
}

/** What is sold, without anybody's terms: what a line of an order remembers of it. */
export interface Goods {
  readonly skuId: SkuId;
  readonly productId: ProductId;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly options: LocalizedValues;
  /** The sku's own, else the product's first. */
  readonly image: string | null;
  readonly weightGrams: number;
  readonly brand: string;
  readonly categoryId: CategoryId;
}

/** A product as shoppers may see it, with its variants and without terms. */
export interface ProductCard {
  readonly productId: ProductId;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly descriptionZh: string;
  readonly descriptionEn: string;
  readonly brand: string;
  readonly attributes: LocalizedValues;
  /** What its category calls attributes and options, by their keys; of a supplier's own the key is the name. */
  readonly valueNames: LocalizedValues;
  readonly images: readonly string[];
  readonly categoryId: CategoryId;
  /** Taken off the market by the operator. */
  readonly isWithdrawn: boolean;
  readonly skus: readonly { readonly skuId: SkuId; readonly options: LocalizedValues; readonly image: string | null }[];
}

/** What one supplier asks and promises for one sku, and what of it may still be sold. */
export interface OfferTerms {
  readonly offerId: OfferId;
  readonly skuId: SkuId;
  readonly productId: ProductId;
  readonly supplierId: OrganizationId;
  readonly supplierSku: string;
  readonly currency: string;
  readonly supplyPriceMinor: bigint;
  readonly retailPriceMinor: bigint;
  /** The lowest price that a listing may have; 0: any. */
  readonly mapMinor: bigint;
  readonly commissionBasisPoints: number;
  readonly dispatchHours: number;
  /** Neither paused by its supplier nor withdrawn by the operator. */
  readonly isActive: boolean;
  readonly weightGrams: number;
  /** On hand less reserved; warehouses where nothing is left are left out. */
  readonly stocks: readonly {
    readonly warehouseId: WarehouseId;
    readonly available: number;
    /** It is set aside: only who knows of it may have it. */
    readonly poolId?: StockPoolId;
  }[];
}
