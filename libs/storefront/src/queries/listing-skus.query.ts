import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import type { ListingId, OfferId, SkuId } from '@app/kernel';

import { storefrontTables } from '../data/storefront-tables.js';
import type { SkuOnSale } from '../domain/sale.rules.js';
import type { Listing } from './listings.query.js';

/** What was put on sale, with the prices that were set. */
@Injectable()
export class ListingSkusQuery {
  async ofListings(
    db: Kysely<unknown>,
    listings: readonly Pick<Listing, 'listingId' | 'mode'>[],
  ): Promise<ReadonlyMap<ListingId, SkuOnSale[]>> {
    const skus = new Map<ListingId, SkuOnSale[]>(listings.map(({ listingId }) => [listingId, []]));
    if (listings.length === 0) return skus;
    const modes = new Map(listings.map(({ listingId, mode }) => [listingId, mode]));
    const rows = await storefrontTables
      .read(db)
      .selectFrom('storefront.listing_price')
      .selectAll()
      .where('listing_id', 'in', [...skus.keys()])
      .execute();
    for (const row of rows) {
      const listingId = row.listing_id as ListingId;
      skus.get(listingId)?.push({
        skuId: row.sku_id as SkuId,
        mode: modes.get(listingId) ?? 'MARKUP',
        offerId: row.offer_id as OfferId,
        priceMinor: row.price_minor,
      });
    }
    return skus;
  }
}
