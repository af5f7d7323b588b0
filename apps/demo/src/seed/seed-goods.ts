import type { DemoAttribute, DemoOffer, DemoProduct, DemoSku } from '@app/demo-market';
import { newIdAt } from '@app/platform';

import { type Cell, Json } from './copy.js';
import { at, CURRENCY, inBatches, type Seeding, type TableRows } from './seeding.js';

const BATCH = 2_000;
// A few milliseconds of work.
const PRODUCTS_AT_A_TIME = 20;

export const GOODS_TABLES = [
  'catalog.product',
  'catalog.sku',
  'catalog.offer',
  'catalog.offer_stock',
  'catalog.product_sales',
  'catalog.goods_task',
];

type Rows = Cell[][];

class GoodsBatch {
  readonly products: Rows = [];
  readonly skus: Rows = [];
  readonly offers: Rows = [];
  readonly stocks: Rows = [];

  take(): TableRows[] {
    return [
      { table: 'catalog.product', columns: PRODUCT, rows: this.products },
      { table: 'catalog.sku', columns: SKU, rows: this.skus },
      { table: 'catalog.offer', columns: OFFER, rows: this.offers },
      { table: 'catalog.offer_stock', columns: ['offer_id', 'warehouse_id', 'on_hand'], rows: this.stocks },
    ];
  }
}

const imageOf = (key: string): string => `/images/goods/${key}.svg`;

const valuesOf = (attributes: readonly DemoAttribute[]): Json =>
  new Json(Object.fromEntries(attributes.map(({ key, text }) => [key, { zh: text.zh, en: text.en }])));

/** Products with their variants, offers and stock. @param share part of the whole that this step is, for the progress. */
export async function seedGoods(seeding: Seeding, from: number, share: number): Promise<void> {
  const { market } = seeding;
  let batch = new GoodsBatch();
  for (const product of market.products()) {
    addProduct(seeding, batch, product);
    const made = product.index + 1;
    if (made % PRODUCTS_AT_A_TIME === 0) await seeding.letWrite();
    if (made % BATCH > 0) continue;
    await seeding.write(batch.take());
    batch = new GoodsBatch();
    seeding.progress('goods', from + (share * made) / market.productCount);
  }
  await seeding.write(batch.take());
  await seeding.written();
  await queueGoods(seeding);
}

/** So that the first import is compared with them; they are not taken apart before there is one. */
async function queueGoods({ client }: Seeding): Promise<void> {
  await client.query('insert into catalog.goods_task (product_id, is_compared) select id, false from catalog.product');
}

const PRODUCT = [
  'id',
  'category_id',
  'title_zh',
  'title_en',
  'brand',
  'description_zh',
  'description_en',
  'attributes',
  'images',
  'created_by',
  'supplier_product_code',
  'created_at',
  'updated_at',
];
const SKU = ['id', 'product_id', 'position', 'options', 'gtin', 'weight_grams', 'image'];
const OFFER = [
  'id',
  'sku_id',
  'product_id',
  'supplier_id',
  'supplier_sku',
  'currency',
  'supply_price_minor',
  'retail_price_minor',
  'map_minor',
  'commission_basis_points',
  'dispatch_hours',
  'updated_at',
];

function addProduct(seeding: Seeding, batch: GoodsBatch, product: DemoProduct): void {
  const id = newIdAt(product.publishedAt);
  seeding.products[product.index] = id;
  const { title, description, brandIndex, publishedAt } = product;
  const brand = brandIndex === null ? '' : at(seeding.market.brands, brandIndex).name.zh;
  const [first] = product.skus;
  const mainSupplier = first?.offers[0]?.supplierIndex ?? 0;
  batch.products.push([
    id,
    at(seeding.categories, product.categoryIndex),
    title.zh,
    title.en,
    brand,
    description.zh,
    description.en,
    valuesOf(product.attributes),
    [imageOf(product.imageKey)],
    at(seeding.suppliers, mainSupplier),
    `P${product.index + 1}`,
    publishedAt,
    publishedAt,
  ]);
  product.skus.forEach((sku, position) => addSku(seeding, batch, product, sku, position));
}

function addSku(seeding: Seeding, batch: GoodsBatch, product: DemoProduct, sku: DemoSku, position: number): void {
  const id = newIdAt(product.publishedAt);
  seeding.skus[sku.index] = id;
  const image = sku.imageKey === product.imageKey ? null : imageOf(sku.imageKey);
  batch.skus.push([
    id,
    at(seeding.products, product.index),
    position,
    valuesOf(sku.options),
    sku.gtin,
    sku.weightGrams,
    image,
  ]);
  for (const offer of sku.offers) addOffer(seeding, batch, product, { sku: id, offer });
}

function addOffer(
  seeding: Seeding,
  batch: GoodsBatch,
  product: DemoProduct,
  { sku, offer }: { sku: string; offer: DemoOffer },
): void {
  const id = newIdAt(product.publishedAt);
  seeding.offers[offer.index] = id;
  batch.offers.push([
    id,
    sku,
    at(seeding.products, product.index),
    at(seeding.suppliers, offer.supplierIndex),
    offer.supplierSkuCode,
    CURRENCY,
    offer.supplyPriceMinor,
    offer.retailPriceMinor,
    offer.minimumRetailPriceMinor,
    offer.commissionBasisPoints,
    offer.dispatchHours,
    product.publishedAt,
  ]);
  for (const { warehouseIndex, onHand } of offer.stocks)
    batch.stocks.push([id, at(seeding.warehouses, warehouseIndex), onHand]);
}

/** What was sold of each product, when it is known: the search ranks by it. */
export async function seedSales(seeding: Seeding, from: number, share: number): Promise<void> {
  const sold = [...seeding.sales].map(([index, pieces]) => [at(seeding.products, index), pieces]);
  for (const rows of inBatches(sold, BATCH)) await seeding.copy('catalog.product_sales', ['product_id', 'sold'], rows);
  seeding.progress('sales', from + share);
}
