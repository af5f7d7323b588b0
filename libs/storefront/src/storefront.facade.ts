import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import { DomainError, type ListingId, NotFound, type ShopId, type SkuId } from '@app/kernel';
import type { ShippingPlaces } from '@app/order-routing';

import type { CartLine } from './domain/cart.rules.js';
import { ListingNotAvailable, ShopClosed } from './domain/errors.js';
import { type Cart, type CartOfShop, CartQuery, type CartQuote, type Shelves } from './queries/cart.query.js';
import { CartSkusQuery } from './queries/cart-skus.query.js';
import { type ShopTerms, ShopsQuery } from './queries/shops.query.js';

/** A cart's price, or why it has none. */
export type Quoted = { readonly shop: ShopTerms; readonly quote: CartQuote } | { readonly refusal: DomainError };

/** What the other contexts may ask of shops. */
@Injectable()
export class StorefrontFacade {
  constructor(
    private readonly shops: ShopsQuery,
    private readonly carts: CartQuery,
    private readonly cartSkus: CartSkusQuery,
  ) {}

  /** @throws NotFound */
  getShop(db: Kysely<unknown>, shopId: ShopId): Promise<ShopTerms> {
    return this.shops.get(db, shopId);
  }

  findShops(db: Kysely<unknown>, shopIds: readonly ShopId[]): Promise<ShopTerms[]> {
    return this.shops.byIds(db, shopIds);
  }

  /** By which listings a shop has these skus on sale. */
  findListed(db: Kysely<unknown>, shopId: ShopId, skuIds: readonly SkuId[]): Promise<ReadonlyMap<SkuId, ListingId>> {
    return this.cartSkus.findListed(db, shopId, skuIds);
  }

  /**
   * What a cart costs its shopper now, line by line in the order given: every price guard is checked again.
   * @param province GB/T 2260, two digits.
   * @throws NotFound, ShopClosed, ListingNotAvailable (code LISTING_NOT_AVAILABLE or NOT_DELIVERABLE), InvalidInput
   */
  async quote(db: Kysely<unknown>, shopId: ShopId, lines: readonly CartLine[], province: string): Promise<CartQuote> {
    const { quotes } = await this.quoteAll(db, [{ shopId, lines, province }]);
    const [quoted] = quotes;
    if (!quoted || 'refusal' in quoted) throw quoted?.refusal ?? new RangeError('A cart was left without a quote');
    return quoted.quote;
  }

  /**
   * `quote` for many carts with as many queries as for one; each is quoted or refused by itself. Also gives the
   * warehouses that it knows by then, for routing to go on with.
   */
  async quoteAll(
    db: Kysely<unknown>,
    carts: readonly (Cart & { readonly shopId: ShopId })[],
  ): Promise<{ readonly quotes: readonly Quoted[]; readonly places: ShippingPlaces }> {
    const shops = new Map(
      (await this.shops.byIds(db, [...new Set(carts.map(({ shopId }) => shopId))])).map((shop) => [shop.shopId, shop]),
    );
    const known = carts.flatMap(({ shopId, ...cart }, index) => {
      const shop = shops.get(shopId);
      return shop ? [{ index, cart: { shop, ...cart } }] : [];
    });
    const shelves = await this.carts.readShelves(
      db,
      known.map(({ cart }) => cart),
    );
    const quotes: Quoted[] = carts.map(() => ({ refusal: new NotFound('The shop', ['shopId']) }));
    for (const [position, { index, cart }] of known.entries()) quotes[index] = this.quoteOne(shelves, position, cart);
    return { quotes, places: shelves.places };
  }

  private quoteOne(shelves: Shelves, position: number, cart: CartOfShop): Quoted {
    const { shop } = cart;
    if (!shop.isOpen) return { refusal: new ShopClosed() };
    try {
      const { quote, unavailable } = this.carts.judgeFrom(shelves, position, cart);
      return quote && unavailable.length === 0 ? { shop, quote } : { refusal: new ListingNotAvailable(unavailable) };
    } catch (refusal) {
      if (refusal instanceof DomainError) return { refusal };
      throw refusal;
    }
  }
}
