import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { OrganizationId, WarehouseId } from '@app/kernel';

import { type FeedRow, saysGoods } from '../domain/feed/feed-row.js';
import type {
  BarcodeOwner,
  KnownGoods,
  KnownOffer,
  KnownProduct,
  OfferState,
  SkuState,
} from '../domain/feed/merge-plan.js';

type OfferRow = OfferState &
  Omit<SkuState, 'skuId' | 'productId'> &
  Pick<KnownOffer, 'productCode' | 'isWithdrawn'> & {
    readonly onHand: number | null;
    readonly reserved: number | null;
  };
type ProductRow = KnownProduct['product'] & Pick<KnownProduct, 'isWithdrawn' | 'variants'>;
type BarcodeRow = BarcodeOwner & { readonly gtin: string };

/** What the catalogue has of the goods that rows of a feed name. */
@Injectable()
export class KnownGoodsQuery {
  async of(
    db: Kysely<unknown>,
    supplierId: OrganizationId,
    warehouseId: WarehouseId,
    rows: readonly FeedRow[],
  ): Promise<KnownGoods> {
    const offers = await readOffers(
      db,
      supplierId,
      warehouseId,
      rows.filter(({ kind }) => kind === 'VARIANT').map(({ skuCode }) => skuCode),
    );
    // Rows of prices and stock alone need no goods.
    const ofGoods = rows.filter((row) => saysGoods(row) || !offers.has(row.skuCode));
    const codes = new Set(ofGoods.map((row) => offers.get(row.skuCode)?.productCode ?? row.productCode ?? row.skuCode));
    const products =
      codes.size === 0 ? new Map<string, KnownProduct>() : await readProducts(db, supplierId, [...codes]);
    const unknown = rows.filter((row) => row.gtin !== null && !offers.has(row.skuCode));
    const barcodes = await readBarcodes(
      db,
      supplierId,
      unknown.map((row) => row.gtin ?? ''),
    );
    return { offers, products, barcodes };
  }
}

async function readOffers(
  db: Kysely<unknown>,
  supplierId: OrganizationId,
  warehouseId: WarehouseId,
  skuCodes: readonly string[],
): Promise<Map<string, KnownOffer>> {
  const { rows } = await sql<OfferRow>`
    select offer.id as "offerId", offer.sku_id as "skuId", offer.product_id as "productId",
      offer.supplier_sku as "supplierSku", offer.currency, offer.supply_price_minor as "supplyPriceMinor",
      offer.retail_price_minor as "retailPriceMinor", offer.map_minor as "mapMinor",
      offer.commission_basis_points as "commissionBasisPoints", offer.dispatch_hours as "dispatchHours",
      offer.more_prices as "morePrices",
      sku.position, sku.options, sku.gtin, sku.weight_grams as "weightGrams", sku.image,
      case when product.created_by = offer.supplier_id then product.supplier_product_code end as "productCode",
      product.status = 'WITHDRAWN' as "isWithdrawn", stock.on_hand as "onHand", stock.reserved
    from catalog.offer
    join catalog.sku on sku.id = offer.sku_id
    join catalog.product on product.id = offer.product_id
    left join catalog.offer_stock stock on stock.offer_id = offer.id and stock.warehouse_id = ${warehouseId}
    where offer.supplier_id = ${supplierId} and offer.supplier_sku = any(${skuCodes}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.supplierSku, toKnownOffer(row)]));
}

function toKnownOffer(row: OfferRow): KnownOffer {
  const { position, options, gtin, weightGrams, image, productCode, isWithdrawn, onHand, reserved, ...offer } = row;
  return {
    offer,
    sku: { skuId: row.skuId, productId: row.productId, position, options, gtin, weightGrams, image },
    productCode,
    isWithdrawn,
    stock: onHand === null ? null : { onHand, reserved: reserved ?? 0 },
  };
}

async function readProducts(
  db: Kysely<unknown>,
  supplierId: OrganizationId,
  codes: readonly string[],
): Promise<Map<string, KnownProduct>> {
  const { rows } = await sql<ProductRow>`
    select product.id as "productId", product.supplier_product_code as "productCode",
      product.category_id as "categoryId", product.title_zh as "titleZh", product.title_en as "titleEn", product.brand,
      product.description_zh as "descriptionZh", product.description_en as "descriptionEn", product.attributes,
      product.images, product.status = 'WITHDRAWN' as "isWithdrawn",
      (select coalesce(jsonb_agg(jsonb_build_object('skuCode', coalesce(offer.supplier_sku, sku.id::text),
          'options', sku.options, 'position', sku.position)), '[]')
        from catalog.sku left join catalog.offer on offer.sku_id = sku.id and offer.supplier_id = ${supplierId}
        where sku.product_id = product.id) as variants
    from catalog.product
    where product.created_by = ${supplierId} and product.supplier_product_code = any(${codes}::text[])`.execute(db);
  return new Map(
    rows.map(({ isWithdrawn, variants, ...product }) => [product.productCode, { product, isWithdrawn, variants }]),
  );
}

/** The oldest sku of each barcode; a supplier's offers stay with his own goods. */
async function readBarcodes(
  db: Kysely<unknown>,
  supplierId: OrganizationId,
  gtins: readonly string[],
): Promise<Map<string, BarcodeOwner>> {
  if (gtins.length === 0) return new Map();
  const { rows } = await sql<BarcodeRow>`
    select distinct on (sku.gtin) sku.gtin, sku.id as "skuId", sku.product_id as "productId",
      offer.supplier_sku as "skuCode"
    from catalog.sku
    join catalog.product on product.id = sku.product_id and product.status = 'ACTIVE'
    left join catalog.offer on offer.sku_id = sku.id and offer.supplier_id = ${supplierId}
    where sku.gtin = any(${gtins}::text[]) and sku.merged_into is null
    order by sku.gtin, offer.supplier_sku nulls last, sku.id`.execute(db);
  return new Map(rows.map(({ gtin, ...owner }) => [gtin, owner]));
}
