import type { CategoryId, CurrencyCode, OfferId, ProductId, SkuId } from '@app/kernel';

import type { LocalizedValues } from '../goods.js';
import type { FeedRow } from './feed-row.js';
import type { FeedRowOutcome } from './feed.state.js';
import type { MorePrice } from './more-prices.js';

export interface ProductState {
  readonly productId: ProductId;
  readonly productCode: string;
  readonly categoryId: CategoryId;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly brand: string;
  readonly descriptionZh: string;
  readonly descriptionEn: string;
  readonly attributes: LocalizedValues;
  readonly images: readonly string[];
}

export interface SkuState {
  readonly skuId: SkuId;
  readonly productId: ProductId;
  readonly position: number;
  readonly options: LocalizedValues;
  readonly gtin: string | null;
  readonly weightGrams: number;
  readonly image: string | null;
}

export interface OfferState {
  readonly offerId: OfferId;
  readonly skuId: SkuId;
  readonly productId: ProductId;
  readonly supplierSku: string;
  readonly currency: CurrencyCode;
  readonly supplyPriceMinor: bigint;
  readonly retailPriceMinor: bigint;
  readonly mapMinor: bigint;
  readonly commissionBasisPoints: number;
  readonly dispatchHours: number;
  readonly morePrices: readonly MorePrice[];
}

export interface StockState {
  readonly offerId: OfferId;
  readonly onHand: number;
}

export interface KnownOffer {
  readonly offer: OfferState;
  readonly sku: SkuState;
  /** Null: the product was brought in by another supplier, whose texts this feed leaves alone. */
  readonly productCode: string | null;
  readonly isWithdrawn: boolean;
  /** In the feed's warehouse. */
  readonly stock: { readonly onHand: number; readonly reserved: number } | null;
}

export interface KnownProduct {
  readonly product: ProductState;
  readonly isWithdrawn: boolean;
  readonly variants: readonly {
    readonly skuCode: string;
    readonly options: LocalizedValues;
    readonly position: number;
  }[];
}

export interface BarcodeOwner {
  readonly skuId: SkuId;
  readonly productId: ProductId;
  /** What this supplier calls it, when he offers it already. */
  readonly skuCode: string | null;
}

/** What the catalogue knows of a batch's rows: by sku_code, by product_code (the supplier's own), by barcode. */
export interface KnownGoods {
  readonly offers: ReadonlyMap<string, KnownOffer>;
  readonly products: ReadonlyMap<string, KnownProduct>;
  readonly barcodes: ReadonlyMap<string, BarcodeOwner>;
}

/** What became of a row; with a refusal's reason, or a note on an accepted one. */
export interface RowReport {
  readonly line: number;
  readonly skuCode: string;
  readonly outcome: FeedRowOutcome;
  readonly column: string | null;
  readonly value: string | null;
  readonly message: string | null;
}

/** Everything that a batch of rows writes. */
export interface MergePlan {
  readonly newProducts: readonly ProductState[];
  readonly changedProducts: readonly ProductState[];
  readonly newSkus: readonly SkuState[];
  readonly changedSkus: readonly SkuState[];
  readonly newOffers: readonly OfferState[];
  readonly changedOffers: readonly OfferState[];
  readonly stocks: readonly StockState[];
  readonly reports: readonly RowReport[];
  readonly accepted: readonly AcceptedRow[];
}

export interface AcceptedRow {
  readonly row: FeedRow;
  /** Null: the product is another supplier's. */
  readonly productCode: string | null;
}

/** What of a file has been accepted so far. */
export class FileMemory {
  readonly lineOfSku = new Map<string, number>();
  readonly lineOfBarcode = new Map<string, number>();
  /** Products for which a row has spoken: the first row of a product says its texts, later ones do not. */
  readonly spokenFor = new Set<string>();

  remember({ row, productCode }: AcceptedRow): void {
    if (productCode !== null && !row.isQuiet) this.spokenFor.add(copyOf(productCode));
    if (row.kind === 'PRODUCT') return;
    this.lineOfSku.set(copyOf(row.skuCode), row.line);
    if (row.gtin !== null) this.lineOfBarcode.set(copyOf(row.gtin), row.line);
  }
}

/** A text cut out of a larger one keeps all of that alive in V8, which here would be the whole file. */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}
