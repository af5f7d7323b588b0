import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import type { OfferTerms } from '@app/catalog';
import {
  type CurrencyCode,
  type DropId,
  InvalidInput,
  type ListingId,
  type OfferId,
  type ProductId,
  type SkuId,
  sumMinor,
  type WarehouseId,
} from '@app/kernel';
import { findProvince, OrderRoutingFacade, type ShippingPlaces } from '@app/order-routing';
import { MarketClock, MarketSettings, newId } from '@app/platform';

import { assertCart, type CartLine, judgeLine } from '../domain/cart.rules.js';
import { assertOnSale, type DropOnSale, pooledOffers, pricedInDrop } from '../domain/drop.rules.js';
import { NotInDrop, type UnavailableLine } from '../domain/errors.js';
import type { ListingMode } from '../domain/listing.state.js';
import { OffersBySku } from '../domain/offers-by-sku.js';
import { sellingPrice, servingOffers, type SkuOnSale } from '../domain/sale.rules.js';
import { type CartSku, CartSkusQuery } from './cart-skus.query.js';
import { DropsQuery } from './drops.query.js';
import { OffersOnSaleQuery } from './offers-on-sale.query.js';
import type { ShopTerms } from './shops.query.js';

export interface ListedSku {
  readonly listingId: ListingId;
  readonly skuId: SkuId;
  readonly productId: ProductId;
  readonly mode: ListingMode;
  /** COMMISSION: serves it. MARKUP: the reference that the freight is quoted by. */
  readonly offerId: OfferId;
  /** Of one piece. */
  readonly priceMinor: bigint;
}

export interface QuotedLine extends ListedSku {
  readonly quantity: number;
  /** The offers that may serve it at its price, the cheapest for the seller first. */
  readonly serving: readonly OfferTerms[];
}

export interface CartQuote {
  readonly lines: readonly QuotedLine[];
  readonly goodsMinor: bigint;
  readonly freightMinor: bigint;
  readonly totalMinor: bigint;
  readonly currency: CurrencyCode;
  /** Until when all of it is with the shopper. */
  readonly expectedAt: Date;
  /** Bought in this drop, out of its stock and at its prices. */
  readonly drop: Pick<DropOnSale, 'dropId' | 'piecesPerShopper'> | null;
}

export interface JudgedCart {
  /** Of the lines that can be bought; null when none can. */
  readonly quote: CartQuote | null;
  readonly unavailable: readonly UnavailableLine[];
}

export interface Cart {
  readonly lines: readonly CartLine[];
  /** GB/T 2260, two digits. */
  readonly province: string;
  /** Left out: what is there for everybody, at the usual prices. */
  readonly dropId?: DropId | null | undefined;
}

export type CartOfShop = Cart & { readonly shop: ShopTerms };

interface PricedLine extends QuotedLine {
  readonly reference: OfferTerms;
}

/** All that carts are judged by, read once for any number of them. */
export interface Shelves {
  /** Per cart, one per line. */
  readonly skus: readonly (readonly (CartSku | null)[])[];
  readonly offers: OffersBySku<OfferTerms>;
  /** Every warehouse that has any of them. */
  readonly places: ShippingPlaces;
  readonly feeBasisPoints: number;
  readonly drops: ReadonlyMap<DropId, DropOnSale>;
}

/** What a cart costs, goods and freight, and when it arrives. */
@Injectable()
export class CartQuery {
  constructor(
    private readonly settings: MarketSettings,
    private readonly clock: MarketClock,
    private readonly cartSkus: CartSkusQuery,
    private readonly offersOnSale: OffersOnSaleQuery,
    private readonly dropsQuery: DropsQuery,
    private readonly routing: OrderRoutingFacade,
  ) {}

  /**
   * Freight is what the cheapest route over the reference offers costs, or nothing from the shop's amount on.
   * @throws InvalidInput
   */
  async judge(db: Kysely<unknown>, cart: CartOfShop): Promise<JudgedCart> {
    return this.judgeFrom(await this.readShelves(db, [cart]), 0, cart);
  }

  async readShelves(db: Kysely<unknown>, carts: readonly CartOfShop[]): Promise<Shelves> {
    const { feeBasisPoints } = await this.settings.get();
    const wanted = carts.flatMap(({ shop: { shopId }, lines }) =>
      lines.map(({ listingId, skuId }) => ({ shopId, listingId, skuId })),
    );
    const found = await this.cartSkus.find(db, wanted);
    const offers = await this.offersOnSale.find(
      db,
      found.flatMap((sku) => sku ?? []),
    );
    const drops = await this.dropsQuery.byIds(db, [...new Set(carts.flatMap(({ dropId }) => dropId ?? []))]);
    const stocked = [...offers.flatMap(({ stocks }) => stocks), ...drops.flatMap(({ pools }) => pools)];
    const places = await this.routing.findPlaces(
      db,
      stocked.map(({ warehouseId }) => warehouseId),
    );
    let next = 0;
    return {
      skus: carts.map(({ lines }) => found.slice(next, (next += lines.length))),
      offers: new OffersBySku(offers),
      places,
      feeBasisPoints,
      drops: new Map(drops.map((drop) => [drop.dropId, drop])),
    };
  }

  /** @param index the cart's place among those that the shelves were read for. @throws InvalidInput */
  judgeFrom(shelves: Shelves, index: number, cart: CartOfShop): JudgedCart {
    const { shop, lines, province } = cart;
    assertCart(lines);
    if (!findProvince(province)) {
      throw new InvalidInput('This is no province code. Use one of the list of provinces, such as 33.', ['province']);
    }
    const drop = this.dropOf(shelves, cart);
    const { priced, unavailable } = this.price(shelves, shelves.skus[index] ?? [], cart, drop);
    const quote = priced.length > 0 ? this.quote(shelves.places, shop, priced, province) : null;
    return { quote: quote && { ...quote, drop }, unavailable };
  }

  /** @throws NotInDrop, DropNotStarted, DropEnded, DropSoldOut */
  private dropOf({ drops }: Shelves, { dropId, lines }: CartOfShop): DropOnSale | null {
    if (!dropId) return null;
    const drop = drops.get(dropId);
    if (!drop) throw new NotInDrop(['dropId']);
    assertOnSale(drop, lines, this.clock.now());
    return drop;
  }

  private price(
    shelves: Shelves,
    skus: readonly (CartSku | null)[],
    { shop: { currency }, lines, province }: CartOfShop,
    drop: DropOnSale | null,
  ): { priced: PricedLine[]; unavailable: UnavailableLine[] } {
    const { feeBasisPoints, places } = shelves;
    const priced: PricedLine[] = [];
    const unavailable: UnavailableLine[] = [];
    for (const [position, { listingId, skuId, quantity }] of lines.entries()) {
      const listed = skus[position];
      const sku = listed && drop ? pricedInDrop(listed, drop) : listed;
      const offers = sku ? shelves.offers.of(sku) : [];
      const open = drop ? pooledOffers(offers, drop, skuId) : offers;
      const serving = sku ? servingOffers(sku, open, { currency, feeBasisPoints }) : null;
      const delivers = (warehouseId: WarehouseId): boolean =>
        this.routing.quoteFrom(places, { warehouseId, weightGrams: 1 }, province)?.currency === currency;
      const verdict = judgeLine(quantity, serving, delivers);
      if (!sku || !serving || !('reference' in verdict)) {
        unavailable.push({ position, listingId, skuId, ...toReason(verdict) });
        continue;
      }
      const { reference } = verdict;
      priced.push({ ...toListedSku(sku, listingId, reference), quantity, serving, reference });
    }
    return { priced, unavailable };
  }

  private quote(
    places: ShippingPlaces,
    shop: ShopTerms,
    priced: readonly PricedLine[],
    province: string,
  ): Omit<CartQuote, 'drop'> {
    const { parcels, freightMinor: routedMinor } = this.routing.decide(places, {
      province,
      lines: priced.map(({ quantity, reference }) => ({
        lineId: newId<'OrderLine'>(),
        quantity,
        candidates: [reference],
      })),
    });
    const goodsMinor = sumMinor(priced.map(({ priceMinor, quantity }) => priceMinor * BigInt(quantity)));
    const isFree = shop.freeFreightFromMinor !== null && goodsMinor >= shop.freeFreightFromMinor;
    const freightMinor = isFree ? 0n : routedMinor;
    return {
      lines: priced.map(({ reference: _, ...line }) => line),
      goodsMinor,
      freightMinor,
      totalMinor: goodsMinor + freightMinor,
      currency: shop.currency,
      expectedAt: new Date(Math.max(...parcels.map(({ promisedAt }) => promisedAt.getTime()))),
    };
  }
}

function toReason(verdict: ReturnType<typeof judgeLine>): Pick<UnavailableLine, 'reason' | 'availableQuantity'> {
  return 'reason' in verdict ? verdict : { reason: 'NOT_ON_SALE', availableQuantity: 0 };
}

function toListedSku(
  sku: SkuOnSale & { productId: ProductId },
  listingId: ListingId,
  reference: OfferTerms,
): ListedSku {
  const { skuId, productId, mode } = sku;
  return { listingId, skuId, productId, mode, offerId: reference.offerId, priceMinor: sellingPrice(sku, [reference]) };
}
