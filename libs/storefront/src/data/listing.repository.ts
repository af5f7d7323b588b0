import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { ListingId, OrganizationId, ProductId, ShopId } from '@app/kernel';
import type { Tx } from '@app/platform';

import type { PricedSku } from '../domain/listing-prices.js';
import type { ListingMode, ListingStatus } from '../domain/listing.state.js';
import { storefrontTables } from './storefront-tables.js';

export interface NewListing {
  readonly listingId: ListingId;
  readonly productId: ProductId;
  readonly mode: ListingMode;
  /** What the creator's search looks at. */
  readonly searchText: string;
  readonly prices: readonly PricedSku[];
}

export interface LockedListing {
  readonly listingId: ListingId;
  readonly productId: ProductId;
  readonly mode: ListingMode;
  readonly status: ListingStatus;
}

interface PriceRow extends PricedSku {
  readonly listingId: ListingId;
}

/** Every write and lock on listings. */
@Injectable()
export class ListingRepository {
  /** @returns those that were not written, because the shop has their product already. */
  async insert(
    tx: Tx,
    shopId: ShopId,
    creatorId: OrganizationId,
    listings: readonly NewListing[],
  ): Promise<NewListing[]> {
    const { rows } = await sql<{ id: ListingId }>`
      insert into storefront.listing
        (id, shop_id, creator_id, product_id, mode, search_text, created_at, updated_at)
      select id, ${shopId}, ${creatorId}, product_id, mode, search_text, platform.now(), platform.now()
      from unnest(${listings.map(({ listingId }) => listingId)}::uuid[],
        ${listings.map(({ productId }) => productId)}::uuid[],
        ${listings.map(({ mode }) => mode)}::text[],
        ${listings.map(({ searchText }) => searchText)}::text[]) as new (id, product_id, mode, search_text)
      on conflict (shop_id, product_id) where status <> 'REMOVED' do nothing
      returning id`.execute(tx);
    const inserted = new Set(rows.map(({ id }) => id));
    const fresh = listings.filter(({ listingId }) => inserted.has(listingId));
    await this.putPrices(
      tx,
      fresh.flatMap(({ listingId, prices }) => prices.map((price) => ({ listingId, ...price }))),
    );
    return listings.filter(({ listingId }) => !inserted.has(listingId));
  }

  /** Sets prices; those of skus that are not named stay. */
  async putPrices(tx: Tx, prices: readonly PriceRow[]): Promise<void> {
    await sql`insert into storefront.listing_price (listing_id, sku_id, offer_id, price_minor)
      select * from unnest(${prices.map(({ listingId }) => listingId)}::uuid[],
        ${prices.map(({ skuId }) => skuId)}::uuid[],
        ${prices.map(({ offerId }) => offerId)}::uuid[],
        ${prices.map(({ priceMinor }) => priceMinor)}::bigint[])
      on conflict (listing_id, sku_id) do update
        set offer_id = excluded.offer_id, price_minor = excluded.price_minor`.execute(tx);
  }

  /** Locks those of the creator's listings that are not removed, sorted by id. */
  async lock(tx: Tx, creatorId: OrganizationId, listingIds: readonly ListingId[]): Promise<LockedListing[]> {
    const rows = await storefrontTables
      .write(tx)
      .selectFrom('storefront.listing')
      .select(['id', 'product_id', 'mode', 'status'])
      .where('id', 'in', listingIds)
      .where('creator_id', '=', creatorId)
      .where('status', '<>', 'REMOVED')
      .orderBy('id')
      .forUpdate()
      .execute();
    return rows.map((row) => ({
      listingId: row.id as ListingId,
      productId: row.product_id as ProductId,
      mode: row.mode as ListingMode,
      status: row.status as ListingStatus,
    }));
  }

  async setStatus(tx: Tx, listingId: ListingId, status: ListingStatus): Promise<void> {
    await storefrontTables
      .write(tx)
      .updateTable('storefront.listing')
      .set({ status, updated_at: sql<Date>`platform.now()` })
      .where('id', '=', listingId)
      .execute();
  }

  /** Notes that they were changed just now. */
  async touch(tx: Tx, listingIds: readonly ListingId[]): Promise<void> {
    await storefrontTables
      .write(tx)
      .updateTable('storefront.listing')
      .set({ updated_at: sql<Date>`platform.now()` })
      .where('id', 'in', listingIds)
      .execute();
  }
}
