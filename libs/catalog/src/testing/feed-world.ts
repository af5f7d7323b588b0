import type { CategoryId, OfferId, ProductId, SkuId } from '@app/kernel';

import { CategoryDirectory } from '../domain/category-directory.js';
import type { FeedColumn } from '../domain/feed/feed-columns.js';
import type { FeedRow } from '../domain/feed/feed-row.js';
import { readFirstRow } from './feed-reading.js';
import {
  type BarcodeOwner,
  FileMemory,
  type KnownGoods,
  type KnownOffer,
  type KnownProduct,
  type MergePlan,
} from '../domain/feed/merge-plan.js';
import { planMerge } from '../domain/feed/plan-merge.js';

const CATEGORIES = new CategoryDirectory([
  {
    id: 'c-mugs' as CategoryId,
    path: 'home/mugs',
    nameZh: '杯子',
    nameEn: 'Mugs',
    attributes: [{ key: 'colour', nameZh: '颜色', nameEn: 'Colour' }],
  },
  { id: 'c-tea' as CategoryId, path: 'food/tea', nameZh: '茶', nameEn: 'Tea', attributes: [] },
]);

let lastLine = 1;

/** A row of a file, in the line behind the last one made. @throws Error when a cell is malformed. */
export function feedRowOf(cells: Partial<Record<FeedColumn, string>>): FeedRow {
  lastLine += 1;
  const row = readFirstRow({ cells, line: lastLine, delimiter: ',', categories: CATEGORIES });
  if (!('skuCode' in row)) throw new Error(JSON.stringify(row));
  return row;
}

/** A supplier's part of a catalogue without a database: what a plan writes is there for the next one. */
export class FeedWorld implements KnownGoods {
  readonly offers = new Map<string, KnownOffer>();
  readonly products = new Map<string, KnownProduct>();
  readonly barcodes = new Map<string, BarcodeOwner>();
  private made = 0;

  /** @param memory a file's own; a new file when it is left out. */
  import(rows: readonly FeedRow[], memory = new FileMemory()): MergePlan {
    const next = (): string => `id-${(this.made += 1)}`;
    const ids = { product: () => next() as ProductId, sku: () => next() as SkuId, offer: () => next() as OfferId };
    const plan = planMerge(rows, this, memory, CATEGORIES, ids);
    plan.accepted.forEach((one) => memory.remember(one));
    this.writeProducts(plan);
    this.writeOffers(plan);
    this.writeVariants();
    return plan;
  }

  outcomes(rows: readonly FeedRow[], memory?: FileMemory): string[] {
    return this.import(rows, memory).reports.map(({ outcome }) => outcome);
  }

  change(skuCode: string, part: Partial<KnownOffer>): void {
    const known = this.offers.get(skuCode);
    if (!known) throw new Error(`There is no ${skuCode}`);
    this.offers.set(skuCode, { ...known, ...part });
  }

  private writeProducts({ newProducts, changedProducts }: MergePlan): void {
    for (const product of [...newProducts, ...changedProducts]) {
      const variants = this.products.get(product.productCode)?.variants ?? [];
      this.products.set(product.productCode, { product, isWithdrawn: false, variants });
    }
  }

  private writeOffers(plan: MergePlan): void {
    const codes = new Map([...this.products].map(([code, { product }]) => [product.productId, code]));
    for (const offer of plan.newOffers) {
      const sku = plan.newSkus.find(({ skuId }) => skuId === offer.skuId);
      const productCode = codes.get(offer.productId);
      if (!sku || productCode === undefined) continue;
      this.offers.set(offer.supplierSku, { offer, sku, productCode, isWithdrawn: false, stock: null });
    }
    for (const [code, known] of this.offers) {
      const sku = plan.changedSkus.find(({ skuId }) => skuId === known.sku.skuId) ?? known.sku;
      const offer = plan.changedOffers.find(({ offerId }) => offerId === known.offer.offerId) ?? known.offer;
      const stock = plan.stocks.find(({ offerId }) => offerId === offer.offerId);
      const reserved = known.stock?.reserved ?? 0;
      this.change(code, { sku, offer, stock: stock ? { onHand: stock.onHand, reserved } : known.stock });
    }
  }

  private writeVariants(): void {
    for (const [code, known] of this.products) {
      const own = [...this.offers].filter(([, { offer }]) => offer.productId === known.product.productId);
      const variants = own.map(([skuCode, { sku }]) => ({ skuCode, options: sku.options, position: sku.position }));
      this.products.set(code, { ...known, variants });
    }
  }
}
