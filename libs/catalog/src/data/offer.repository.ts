import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { CurrencyCode, OfferId, OrganizationId, ProductId, WarehouseId } from '@app/kernel';
import type { Tx } from '@app/platform';

import type { OfferPrices } from '../domain/offer.rules.js';

export interface LockedOffer extends OfferPrices {
  readonly offerId: OfferId;
  readonly productId: ProductId;
  readonly currency: CurrencyCode;
  readonly commissionBasisPoints: number;
  readonly dispatchHours: number;
}

export interface StockCount {
  readonly offerId: OfferId;
  readonly warehouseId: WarehouseId;
  readonly onHand: number;
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

  /** What was counted in a warehouse; never less than what is reserved there. Locks the stock rows sorted. */
  async setStock(tx: Tx, counts: readonly StockCount[]): Promise<void> {
    if (counts.length === 0) return;
    await sql`
      insert into catalog.offer_stock as old (offer_id, warehouse_id, on_hand)
      select * from unnest(${counts.map(({ offerId }) => offerId)}::uuid[],
          ${counts.map(({ warehouseId }) => warehouseId)}::uuid[], ${counts.map(({ onHand }) => onHand)}::int[])
        as new (offer_id, warehouse_id, on_hand)
      order by 1, 2
      on conflict (offer_id, warehouse_id) do update set on_hand = greatest(excluded.on_hand, old.reserved)`.execute(
      tx,
    );
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
