import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { CurrencyCode, OfferId, OrganizationId, ProductId } from '@app/kernel';
import type { Tx } from '@app/platform';

import type { OfferPrices } from '../domain/offer.rules.js';

export interface LockedOffer extends OfferPrices {
  readonly offerId: OfferId;
  readonly productId: ProductId;
  readonly currency: CurrencyCode;
  readonly commissionBasisPoints: number;
  readonly dispatchHours: number;
}

/** Writes on single offers by their supplier's hand; feeds write theirs in sets of their own. */
@Injectable()
export class OfferRepository {
  /** Locks a supplier's own offers, sorted by id; those of others are left out. */
  async lock(tx: Tx, supplierId: OrganizationId, offerIds: readonly OfferId[]): Promise<LockedOffer[]> {
    const { rows } = await sql<LockedOffer>`
      select id as "offerId", product_id as "productId", currency, supply_price_minor as "supplyPriceMinor",
        retail_price_minor as "retailPriceMinor", map_minor as "mapMinor",
        commission_basis_points as "commissionBasisPoints", dispatch_hours as "dispatchHours"
      from catalog.offer where supplier_id = ${supplierId} and id = any(${offerIds}::uuid[])
      order by id for update`.execute(tx);
    return rows;
  }

  async setTerms(tx: Tx, offers: readonly LockedOffer[]): Promise<void> {
    await sql`
      update catalog.offer set supply_price_minor = new.supply, retail_price_minor = new.retail, map_minor = new.map,
        commission_basis_points = new.commission, dispatch_hours = new.dispatch, updated_at = platform.now()
      from unnest(${offers.map(({ offerId }) => offerId)}::uuid[],
          ${offers.map(({ supplyPriceMinor }) => supplyPriceMinor)}::bigint[],
          ${offers.map(({ retailPriceMinor }) => retailPriceMinor)}::bigint[],
          ${offers.map(({ mapMinor }) => mapMinor)}::bigint[],
          ${offers.map(({ commissionBasisPoints }) => commissionBasisPoints)}::int[],
          ${offers.map(({ dispatchHours }) => dispatchHours)}::int[])
        as new (id, supply, retail, map, commission, dispatch)
      where offer.id = new.id`.execute(tx);
  }

  async setStatus(tx: Tx, offerIds: readonly OfferId[], status: 'ACTIVE' | 'PAUSED'): Promise<void> {
    await sql`update catalog.offer set status = ${status}, updated_at = platform.now()
      where id = any(${offerIds}::uuid[])`.execute(tx);
  }

  /** @returns whether there is such a product. */
  async setProductStatus(tx: Tx, productId: ProductId, status: 'ACTIVE' | 'WITHDRAWN'): Promise<boolean> {
    const changed = await sql`update catalog.product set status = ${status}, updated_at = platform.now()
      where id = ${productId}`.execute(tx);
    return changed.numAffectedRows === 1n;
  }
}
