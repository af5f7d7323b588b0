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
      sql`offer.sku_id = any(${skuIds}::uuid[]) and offer.status = 'ACTIVE' and product.status = 'ACTIVE'`,
    );
  }
}

async function select(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<OfferTerms[]> {
  const { rows } = await sql<OfferTerms>`
    select offer.id as "offerId", offer.sku_id as "skuId", offer.product_id as "productId",
      offer.supplier_id as "supplierId", offer.supplier_sku as "supplierSku", offer.currency,
      offer.supply_price_minor as "supplyPriceMinor", offer.retail_price_minor as "retailPriceMinor",
      offer.map_minor as "mapMinor", offer.commission_basis_points as "commissionBasisPoints",
      offer.dispatch_hours as "dispatchHours",
      offer.status = 'ACTIVE' and product.status = 'ACTIVE' as "isActive", sku.weight_grams as "weightGrams",
      (select coalesce(jsonb_agg(
          jsonb_build_object('warehouseId', stock.warehouse_id, 'available', stock.on_hand - stock.reserved)
          order by stock.warehouse_id), '[]')
        from catalog.offer_stock stock
        where stock.offer_id = offer.id and stock.on_hand > stock.reserved) as stocks
    from catalog.offer
    join catalog.sku on sku.id = offer.sku_id
    join catalog.product on product.id = offer.product_id
    where ${condition}
    order by offer.id`.execute(db);
  return rows;
}
