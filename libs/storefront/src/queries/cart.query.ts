import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import type { OfferTerms } from '@app/catalog';
import {
  type CurrencyCode,
  InvalidInput,
  type ListingId,
  type OfferId,
  type ProductId,
  type SkuId,
  sumMinor,
  type WarehouseId,
} from '@app/kernel';
import { findProvince, OrderRoutingFacade } from '@app/order-routing';
import { MarketSettings, newId } from '@app/platform';

import { assertCart, type CartLine, judgeLine } from '../domain/cart.rules.js';
import type { UnavailableLine } from '../domain/errors.js';
import type { ListingMode } from '../domain/listing.state.js';
import { sellingPrice, servingOffers, type SkuOnSale } from '../domain/sale.rules.js';
import { CartSkusQuery } from './cart-skus.query.js';
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

export interface CartQuote {
  readonly lines: readonly (ListedSku & { readonly quantity: number })[];
  readonly goodsMinor: bigint;
  readonly freightMinor: bigint;
  readonly totalMinor: bigint;
  readonly currency: CurrencyCode;
  /** Until when all of it is with the shopper. */
  readonly expectedAt: Date;
}

export interface JudgedCart {
  /** Of the lines that can be bought; null when none can. */
  readonly quote: CartQuote | null;
  readonly unavailable: readonly UnavailableLine[];
}

interface PricedLine extends ListedSku {
  readonly quantity: number;
  readonly reference: OfferTerms;
}

/** What a cart costs, goods and freight, and when it arrives. */
@Injectable()
export class CartQuery {
  constructor(
    private readonly settings: MarketSettings,
    private readonly cartSkus: CartSkusQuery,
    private readonly offersOnSale: OffersOnSaleQuery,
    private readonly routing: OrderRoutingFacade,
  ) {}

  /**
   * Freight is what the cheapest route over the reference offers costs, or nothing from the shop's amount on.
   * @throws InvalidInput
   */
  async judge(db: Kysely<unknown>, shop: ShopTerms, lines: readonly CartLine[], province: string): Promise<JudgedCart> {
    assertCart(lines);
    if (!findProvince(province)) {
      throw new InvalidInput('This is no province code. Use one of the list of provinces, such as 33.', ['province']);
    }
    const { priced, unavailable } = await this.price(db, shop, lines, province);
    return { quote: priced.length > 0 ? await this.quote(db, shop, priced, province) : null, unavailable };
  }

  private async price(
    db: Kysely<unknown>,
    shop: ShopTerms,
    lines: readonly CartLine[],
    province: string,
  ): Promise<{ priced: PricedLine[]; unavailable: UnavailableLine[] }> {
    const { feeBasisPoints } = await this.settings.get();
    const skus = await this.cartSkus.find(db, shop.shopId, lines);
    const offers = await this.offersOnSale.find(
      db,
      skus.flatMap((sku) => sku ?? []),
    );
    const delivers = await this.deliveringWarehouses(db, shop, offers, province);
    const priced: PricedLine[] = [];
    const unavailable: UnavailableLine[] = [];
    for (const [position, { listingId, skuId, quantity }] of lines.entries()) {
      const sku = skus[position];
      const serving = sku ? servingOffers(sku, offers, { currency: shop.currency, feeBasisPoints }) : null;
      const verdict = judgeLine(quantity, serving, (id) => delivers.has(id));
      if (!sku || !('reference' in verdict)) {
        unavailable.push({ position, listingId, skuId, ...toReason(verdict) });
        continue;
      }
      priced.push({ ...toListedSku(sku, listingId, verdict.reference), quantity, reference: verdict.reference });
    }
    return { priced, unavailable };
  }

  private async deliveringWarehouses(
    db: Kysely<unknown>,
    shop: ShopTerms,
    offers: readonly OfferTerms[],
    province: string,
  ): Promise<ReadonlySet<WarehouseId>> {
    const parcels = offers.flatMap(({ stocks, weightGrams }) =>
      stocks.map(({ warehouseId }) => ({ warehouseId, weightGrams })),
    );
    const quotes = await this.routing.quoteParcels(db, parcels, province);
    return new Set(
      parcels.filter((_, index) => quotes[index]?.currency === shop.currency).map(({ warehouseId }) => warehouseId),
    );
  }

  private async quote(
    db: Kysely<unknown>,
    shop: ShopTerms,
    priced: readonly PricedLine[],
    province: string,
  ): Promise<CartQuote> {
    const { parcels, freightMinor: routedMinor } = await this.routing.route(db, {
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
