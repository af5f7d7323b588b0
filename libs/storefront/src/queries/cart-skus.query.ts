import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { ListingId, ProductId, ShopId } from '@app/kernel';

import type { CartLine } from '../domain/cart.rules.js';
import type { SkuOnSale } from '../domain/sale.rules.js';

interface CartSku extends SkuOnSale {
  readonly listingId: ListingId;
  readonly productId: ProductId;
}

@Injectable()
export class CartSkusQuery {
  /** One per line of a cart; null where the shop has no such sku on sale. */
  async find(db: Kysely<unknown>, shopId: ShopId, lines: readonly CartLine[]): Promise<(CartSku | null)[]> {
    const { rows } = await sql<CartSku>`
      select listing.id as "listingId", listing.product_id as "productId", listing.mode, price.sku_id as "skuId",
        price.offer_id as "offerId", price.price_minor as "priceMinor"
      from storefront.listing
      join storefront.listing_price price on price.listing_id = listing.id
      where listing.shop_id = ${shopId} and listing.status = 'ACTIVE'
        and (price.listing_id, price.sku_id) in (
          select * from unnest(${lines.map(({ listingId }) => listingId)}::uuid[], ${lines.map(({ skuId }) => skuId)}::uuid[]))`.execute(
      db,
    );
    return lines.map(
      ({ listingId, skuId }) => rows.find((row) => row.listingId === listingId && row.skuId === skuId) ?? null,
    );
  }
}
