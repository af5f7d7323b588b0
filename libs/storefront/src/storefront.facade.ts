import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import type { ShopId } from '@app/kernel';

import type { CartLine } from './domain/cart.rules.js';
import { ListingNotAvailable, ShopClosed } from './domain/errors.js';
import { CartQuery, type CartQuote } from './queries/cart.query.js';
import { type ShopTerms, ShopsQuery } from './queries/shops.query.js';

/** What the other contexts may ask of shops. */
@Injectable()
export class StorefrontFacade {
  constructor(
    private readonly shops: ShopsQuery,
    private readonly carts: CartQuery,
  ) {}

  /** @throws NotFound */
  getShop(db: Kysely<unknown>, shopId: ShopId): Promise<ShopTerms> {
    return this.shops.get(db, shopId);
  }

  findShops(db: Kysely<unknown>, shopIds: readonly ShopId[]): Promise<ShopTerms[]> {
    return this.shops.byIds(db, shopIds);
  }

  /**
   * What a cart costs its shopper now, line by line in the order given: every price guard is checked again.
   * @param province GB/T 2260, two digits.
   * @throws NotFound, ShopClosed, ListingNotAvailable (code LISTING_NOT_AVAILABLE or NOT_DELIVERABLE), InvalidInput
   */
  async quote(db: Kysely<unknown>, shopId: ShopId, lines: readonly CartLine[], province: string): Promise<CartQuote> {
    const shop = await this.shops.get(db, shopId);
    if (!shop.isOpen) throw new ShopClosed();
    const { quote, unavailable } = await this.carts.judge(db, shop, lines, province);
    if (!quote || unavailable.length > 0) throw new ListingNotAvailable(unavailable);
    return quote;
  }
}
