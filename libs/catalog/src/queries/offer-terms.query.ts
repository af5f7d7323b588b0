import { Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, sql } from 'kysely';

import type { OfferId, SkuId } from '@app/kernel';

import type { OfferTerms } from '../domain/goods.js';

/** Offers as the other contexts judge them, with what is left of each. */
@Injectable()
export class OfferTermsQuery {
  byIds(db: Kysely<unknown>, offerIds: readonly OfferId[]): Promise<OfferTerms[]> {
    return select(db, sql`offer.id = any(${offerIds}::uuid[])`);
  }

  activeOfSkus(db: Kysely<unknown>, skuIds: readonly SkuId[]): Promise<OfferTerms[]> {
    return select(
      db,
      sql`offer.status = 'ACTIVE' and product.status = 'ACTIVE'`,
      // Offers of a sku that was merged into another stand at that one, and answer to the name that was asked for.
      sql`(
        select offer.*, asked.id as asked_id, asked.product_id as asked_product_id from catalog.sku asked
        join catalog.offer on offer.sku_id = coalesce(asked.merged_into, asked.id)
        where asked.id = any(${skuIds}::uuid[])
      )`,
    );
  }
}

async function select(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
  offers: RawBuilder<unknown> = sql`(
    select offer.*, sku_id as asked_id, product_id as asked_product_id from catalog.offer
  )`,
): Promise<OfferTerms[]> {
  const { rows } = await sql<OfferTerms>`
    select offer.id as "offerId", offer.asked_id as "skuId", offer.asked_product_id as "productId",
      offer.supplier_id as "supplierId", offer.supplier_sku as "supplierSku", offer.currency,
      offer.supply_price_minor as "supplyPriceMinor", offer.retail_price_minor as "retailPriceMinor",
      offer.map_minor as "mapMinor", offer.commission_basis_points as "commissionBasisPoints",
      offer.dispatch_hours as "dispatchHours",
      offer.status = 'ACTIVE' and product.status = 'ACTIVE' as "isActive", sku.weight_grams as "weightGrams",
      (select coalesce(jsonb_agg(
          jsonb_build_object('warehouseId', stock.warehouse_id, 'available', stock.available)
          order by stock.warehouse_id), '[]')
        from catalog.offer_stock stock
        where stock.offer_id = offer.id and stock.available > 0) as stocks
    from ${offers} offer
    join catalog.sku on sku.id = offer.sku_id
    join catalog.product on product.id = offer.product_id
    where ${condition}
    order by offer.id, offer.asked_id`.execute(db);
  return rows;
}
