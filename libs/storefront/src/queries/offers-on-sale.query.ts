import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import { CatalogFacade, type OfferTerms } from '@app/catalog';
import type { OfferId, SkuId } from '@app/kernel';
import { OrderRoutingFacade } from '@app/order-routing';

import type { SkuOnSale } from '../domain/sale.rules.js';

/** The offers behind what is on sale. */
@Injectable()
export class OffersOnSaleQuery {
  constructor(
    private readonly catalog: CatalogFacade,
    private readonly routing: OrderRoutingFacade,
  ) {}

  /** COMMISSION: the named offers, whatever their state. MARKUP: all active ones of the skus. */
  async find(db: Kysely<unknown>, skus: readonly SkuOnSale[]): Promise<OfferTerms[]> {
    const named = skus.filter(({ mode }) => mode === 'COMMISSION').map(({ offerId }) => offerId);
    const free = skus.filter(({ mode }) => mode === 'MARKUP').map(({ skuId }) => skuId);
    const ofNames = named.length > 0 ? await this.catalog.findOffers(db, [...new Set<OfferId>(named)]) : [];
    const ofSkus = free.length > 0 ? await this.catalog.findOffersOfSkus(db, [...new Set<SkuId>(free)]) : [];
    // An offer of merged goods stands at several skus.
    const known = new Set(ofNames.map(({ offerId, skuId }) => `${offerId} ${skuId}`));
    return [...ofNames, ...ofSkus.filter(({ offerId, skuId }) => !known.has(`${offerId} ${skuId}`))];
  }

  /** The same offers with the stock of only those warehouses that serve new orders. */
  async withOpenWarehouses(db: Kysely<unknown>, offers: readonly OfferTerms[]): Promise<OfferTerms[]> {
    const ids = offers.flatMap(({ stocks }) => stocks.map(({ warehouseId }) => warehouseId));
    const warehouses = await this.routing.findWarehouses(db, [...new Set(ids)]);
    const open = new Set(warehouses.filter(({ isActive }) => isActive).map(({ warehouseId }) => warehouseId));
    return offers.map((offer) => ({
      ...offer,
      stocks: offer.stocks.filter(({ warehouseId }) => open.has(warehouseId)),
    }));
  }
}
