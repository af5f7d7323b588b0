import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { ProductId } from '@app/kernel';

/** What the active offers of a product come to, in the currency that most of them are in. */
export interface OfferSummary {
  readonly productId: ProductId;
  readonly currency: string;
  readonly supplyPriceFromMinor: bigint;
  readonly retailPriceFromMinor: bigint;
  readonly commissionBasisPointsTo: number;
  readonly dispatchHoursFrom: number;
  readonly suppliers: number;
  readonly isInStock: boolean;
}

@Injectable()
export class OffersOfProductsQuery {
  /** One answer per product, in their order; null for those that nobody offers. */
  async summariesOf(db: Kysely<unknown>, productIds: readonly ProductId[]): Promise<(OfferSummary | null)[]> {
    const { rows } = await sql<OfferSummary>`
      select distinct on (offer.product_id) offer.product_id as "productId", offer.currency,
        min(offer.supply_price_minor) as "supplyPriceFromMinor", min(offer.retail_price_minor) as "retailPriceFromMinor",
        max(offer.commission_basis_points) as "commissionBasisPointsTo", min(offer.dispatch_hours) as "dispatchHoursFrom",
        count(distinct offer.supplier_id)::int as suppliers,
        bool_or(exists (select from catalog.offer_stock stock
          where stock.offer_id = offer.id and stock.available > 0)) as "isInStock"
      from catalog.offer
      where offer.product_id = any(${productIds}::uuid[]) and offer.status = 'ACTIVE'
      group by offer.product_id, offer.currency
      order by offer.product_id, count(*) desc, offer.currency`.execute(db);
    const byProduct = new Map(rows.map((row) => [row.productId, row]));
    return productIds.map((id) => byProduct.get(id) ?? null);
  }
}
