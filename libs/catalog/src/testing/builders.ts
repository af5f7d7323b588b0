import { sql } from 'kysely';

import type { ApiKeyActor, CategoryId, OfferId, OrganizationId, ProductId, SkuId, WarehouseId } from '@app/kernel';
import { newId, UnitOfWork } from '@app/platform';
import type { TestServices } from '@app/platform/testing';

import { catalogTables } from '../data/catalog-tables.js';
import { OfferNews } from '../data/offer-news.js';
import { SearchIndexRepository } from '../data/search-index.repository.js';
import type { LocalizedValues } from '../domain/goods.js';
import { DecideSameGoods } from '../same-goods/decide-same-goods.js';
import type { CategoryAttribute } from '../categories/category-attributes.js';

interface CategoryWish {
  readonly path?: string;
  readonly nameZh?: string;
  readonly nameEn?: string;
  readonly parentId?: CategoryId;
  readonly attributes?: readonly CategoryAttribute[];
}

/** A category; a root one unless it is given a parent. */
export async function aCategory(app: TestServices, wish: CategoryWish = {}): Promise<CategoryId> {
  const id = newId<'Category'>();
  const path = wish.path ?? `category-${id.slice(-12)}`;
  await app.get(UnitOfWork).transaction(async (tx) => {
    await catalogTables
      .write(tx)
      .insertInto('catalog.category')
      .values({
        id,
        parent_id: wish.parentId ?? null,
        path,
        name_zh: wish.nameZh ?? '杯壶',
        name_en: wish.nameEn ?? 'Drinkware',
        depth: path.split('/').length - 1,
        position: 0,
        attributes: JSON.stringify(wish.attributes ?? []),
      })
      .execute();
  });
  return id;
}

interface ProductWish {
  readonly supplierId?: OrganizationId;
  readonly categoryId?: CategoryId;
  readonly titleZh?: string;
  readonly titleEn?: string;
  readonly brand?: string;
  readonly images?: readonly string[];
  readonly attributes?: LocalizedValues;
}

/** A product without a sku. */
export async function aProduct(app: TestServices, wish: ProductWish = {}): Promise<ProductId> {
  const id = newId<'Product'>();
  const categoryId = wish.categoryId ?? (await aCategory(app));
  await app.get(UnitOfWork).transaction(async (tx) => {
    await catalogTables
      .write(tx)
      .insertInto('catalog.product')
      .values({
        id,
        category_id: categoryId,
        title_zh: wish.titleZh ?? '不锈钢保温杯 500ml',
        title_en: wish.titleEn ?? 'Stainless steel vacuum mug 500 ml',
        brand: wish.brand ?? '暖风',
        attributes: JSON.stringify(wish.attributes ?? {}),
        images: [...(wish.images ?? ['https://img.example/mug.jpg'])],
        created_by: wish.supplierId ?? newId<'Organization'>(),
        supplier_product_code: `P-${id}`,
        created_at: sql`platform.now()`,
        updated_at: sql`platform.now()`,
      })
      .execute();
  });
  return id;
}

interface OfferWish extends ProductWish {
  readonly productId?: ProductId;
  readonly skuId?: SkuId;
  readonly options?: LocalizedValues;
  readonly gtin?: string;
  readonly weightGrams?: number;
  readonly warehouseId?: WarehouseId;
  /** On hand in the warehouse; 100 when not given. */
  readonly stock?: number;
  readonly supplierSku?: string;
  readonly currency?: string;
  readonly supplyPriceMinor?: bigint;
  readonly retailPriceMinor?: bigint;
  readonly mapMinor?: bigint;
  readonly commissionBasisPoints?: number;
  readonly dispatchHours?: number;
  readonly status?: 'ACTIVE' | 'PAUSED';
}

export interface BuiltOffer {
  readonly offerId: OfferId;
  readonly skuId: SkuId;
  readonly productId: ProductId;
  readonly supplierId: OrganizationId;
  readonly warehouseId: WarehouseId;
}

/** An active offer with stock in one warehouse, and whatever of sku, product and category it was not given. */
export async function anOffer(app: TestServices, wish: OfferWish = {}): Promise<BuiltOffer> {
  const supplierId = wish.supplierId ?? newId<'Organization'>();
  const warehouseId = wish.warehouseId ?? newId<'Warehouse'>();
  const { skuId, productId } = wish.skuId ? await productOf(app, wish.skuId) : await aSku(app, { ...wish, supplierId });
  const offerId = newId<'Offer'>();
  await app.get(UnitOfWork).transaction(async (tx) => {
    const tables = catalogTables.write(tx);
    await tables
      .insertInto('catalog.offer')
      .values({
        id: offerId,
        sku_id: skuId,
        product_id: productId,
        supplier_id: supplierId,
        supplier_sku: wish.supplierSku ?? `S-${offerId}`,
        currency: wish.currency ?? 'CNY',
        supply_price_minor: wish.supplyPriceMinor ?? 3_000n,
        retail_price_minor: wish.retailPriceMinor ?? 5_900n,
        map_minor: wish.mapMinor ?? 4_900n,
        commission_basis_points: wish.commissionBasisPoints ?? 1_500,
        dispatch_hours: wish.dispatchHours ?? 48,
        status: wish.status ?? 'ACTIVE',
        updated_at: sql`platform.now()`,
      })
      .execute();
    await tables
      .insertInto('catalog.offer_stock')
      .values({ offer_id: offerId, warehouse_id: warehouseId, on_hand: wish.stock ?? 100 })
      .execute();
    await sql`insert into catalog.stock_change (offer_id, warehouse_id, at, kind, on_hand_change)
      select offer_id, warehouse_id, platform.now(), 'OPENING', on_hand from catalog.offer_stock
      where offer_id = ${offerId}`.execute(tx);
    await app.get(SearchIndexRepository).refreshSearch(tx, [productId]);
  });
  return { offerId, skuId, productId, supplierId, warehouseId };
}

interface OfferChange {
  readonly supplyPriceMinor?: bigint;
  readonly retailPriceMinor?: bigint;
  readonly mapMinor?: bigint;
  readonly onHand?: number;
}

/** Changes an offer as its supplier does, with the news of it. */
export async function changeOffer(app: TestServices, offer: BuiltOffer, change: OfferChange): Promise<void> {
  const { supplyPriceMinor = null, retailPriceMinor = null, mapMinor = null, onHand = null } = change;
  await app.get(UnitOfWork).transaction(async (tx) => {
    await sql`update catalog.offer set supply_price_minor = coalesce(${supplyPriceMinor}, supply_price_minor),
        retail_price_minor = coalesce(${retailPriceMinor}, retail_price_minor),
        map_minor = coalesce(${mapMinor}, map_minor)
      where id = ${offer.offerId}`.execute(tx);
    await sql`update catalog.offer_stock set on_hand = coalesce(${onHand}, on_hand)
      where offer_id = ${offer.offerId}`.execute(tx);
    await app.get(SearchIndexRepository).refreshSearch(tx, [offer.productId]);
    await app.get(OfferNews).tellOfProducts(tx, [offer.productId]);
  });
}

const OPERATOR: ApiKeyActor = {
  kind: 'API_KEY',
  apiKeyId: newId<'ApiKey'>(),
  organizationId: newId<'Organization'>(),
  organizationKind: 'PLATFORM',
  permissions: new Set(['platform:operate']),
};

/** Merges a product into another one as the operator does, with the news of it. */
export async function mergeGoods(app: TestServices, newcomer: BuiltOffer, existing: BuiltOffer): Promise<void> {
  const pairId = newId<'SameGoodsPair'>();
  await app.get(UnitOfWork).transaction(async (tx) => {
    await sql`insert into catalog.same_goods_pair (id, newcomer_id, existing_id, found_by, probability, reasons, status,
        created_at)
      values (${pairId}, ${newcomer.productId}, ${existing.productId}, 'SIMILARITY', 9000, '[]', 'WAITING',
        platform.now())`.execute(tx);
  });
  await app.get(DecideSameGoods).merge(OPERATOR, pairId);
}

async function aSku(app: TestServices, wish: OfferWish): Promise<{ skuId: SkuId; productId: ProductId }> {
  const productId = wish.productId ?? (await aProduct(app, wish));
  const skuId = newId<'Sku'>();
  await app.get(UnitOfWork).transaction(async (tx) => {
    await catalogTables
      .write(tx)
      .insertInto('catalog.sku')
      .values({
        id: skuId,
        product_id: productId,
        position: sql`(select count(*) from catalog.sku where product_id = ${productId})`,
        options: JSON.stringify(wish.options ?? {}),
        gtin: wish.gtin ?? null,
        weight_grams: wish.weightGrams ?? 350,
        image: null,
      })
      .execute();
  });
  return { skuId, productId };
}

async function productOf(app: TestServices, skuId: SkuId): Promise<{ skuId: SkuId; productId: ProductId }> {
  const sku = await catalogTables
    .read(app.database.reader)
    .selectFrom('catalog.sku')
    .select('product_id')
    .where('id', '=', skuId)
    .executeTakeFirstOrThrow();
  return { skuId, productId: sku.product_id as ProductId };
}
