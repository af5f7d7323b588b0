import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { ListingId, ProductId, ShopId, SkuId } from '@app/kernel';

import type { SkuOnSale } from '../domain/sale.rules.js';

export interface CartSku extends SkuOnSale {
  readonly shopId: ShopId;
  readonly listingId: ListingId;
  readonly productId: ProductId;
}

interface WantedSku {
  readonly shopId: ShopId;
  readonly listingId: ListingId;
  readonly skuId: SkuId;
}

@Injectable()
export class CartSkusQuery {
  /** One per sku that is wanted; null where the shop has no such sku on sale. What is only sold out is on sale. */
  async find(db: Kysely<unknown>, wanted: readonly WantedSku[]): Promise<(CartSku | null)[]> {
    const { rows } = await sql<CartSku>`
      select listing.shop_id as "shopId", listing.id as "listingId", listing.product_id as "productId", listing.mode,
        price.sku_id as "skuId", price.offer_id as "offerId", price.price_minor as "priceMinor"
      from (
        select distinct * from unnest(${wanted.map(({ shopId }) => shopId)}::uuid[],
          ${wanted.map(({ listingId }) => listingId)}::uuid[], ${wanted.map(({ skuId }) => skuId)}::uuid[])
          as wanted (shop_id, listing_id, sku_id)
      ) wanted
      join storefront.listing on listing.id = wanted.listing_id and listing.shop_id = wanted.shop_id
      join storefront.listing_price price on price.listing_id = listing.id and price.sku_id = wanted.sku_id
      where listing.status = 'ACTIVE' or listing.pause_reason = 'SOLD_OUT'`.execute(db);
    const found = new Map(rows.map((row) => [keyOf(row), row]));
    return wanted.map((one) => found.get(keyOf(one)) ?? null);
  }

  /** By which listings a shop has these skus on sale; what is only sold out is on sale. */
  async findListed(
    db: Kysely<unknown>,
    shopId: ShopId,
    skuIds: readonly SkuId[],
  ): Promise<ReadonlyMap<SkuId, ListingId>> {
    const { rows } = await sql<{ skuId: SkuId; listingId: ListingId }>`
      select price.sku_id as "skuId", listing.id as "listingId"
      from storefront.listing join storefront.listing_price price on price.listing_id = listing.id
      where listing.shop_id = ${shopId} and price.sku_id = any(${skuIds}::uuid[])
        and (listing.status = 'ACTIVE' or listing.pause_reason = 'SOLD_OUT')
      order by listing.id`.execute(db);
    return new Map(rows.map(({ skuId, listingId }) => [skuId, listingId]));
  }
}

const keyOf = ({ shopId, listingId, skuId }: WantedSku): string => `${shopId} ${listingId} ${skuId}`;
