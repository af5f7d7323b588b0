import { Injectable } from '@nestjs/common';

import { CatalogFacade, type OfferTerms } from '@app/catalog';
import type { OrderId, OrderLineId } from '@app/kernel';
import { OrderRoutingFacade, type RoutingDecision } from '@app/order-routing';
import { newId, type Tx } from '@app/platform';
import type { CartQuote } from '@app/storefront';

import { NoOfferForLine } from '../domain/errors.js';

export interface RoutedCart {
  /** Of the lines to be written, in the order of the quote. */
  readonly lineIds: readonly OrderLineId[];
  readonly candidates: readonly (readonly OfferTerms[])[];
  readonly decision: RoutingDecision;
}

/** Finds the offers that may serve each line of a quoted cart, and has the routing choose among them. */
@Injectable()
export class RouteCart {
  constructor(
    private readonly catalog: CatalogFacade,
    private readonly routing: OrderRoutingFacade,
  ) {}

  /**
   * @param province GB/T 2260, two digits.
   * @throws NoOfferForLine, OutOfStock, NotDeliverable
   */
  async route(tx: Tx, quote: CartQuote, province: string): Promise<RoutedCart> {
    const candidates = await this.candidatesOf(tx, quote);
    const lines = quote.lines.map(({ quantity }, index) => ({
      lineId: newId<'OrderLine'>(),
      quantity,
      candidates: candidates[index] ?? [],
    }));
    const decision = await this.routing.route(tx, { province, lines });
    return { lineIds: lines.map(({ lineId }) => lineId), candidates, decision };
  }

  /** Keeps why the offers were chosen. */
  record(tx: Tx, orderId: OrderId, { decision }: RoutedCart): Promise<void> {
    return this.routing.record(tx, orderId, decision);
  }

  /** COMMISSION: the offer that the listing names. MARKUP: every offer of the Sku whose MAP the price keeps (decision 2). */
  private async candidatesOf(tx: Tx, quote: CartQuote): Promise<OfferTerms[][]> {
    const markup = quote.lines.filter(({ mode }) => mode === 'MARKUP').map(({ skuId }) => skuId);
    const named = quote.lines.filter(({ mode }) => mode === 'COMMISSION').map(({ offerId }) => offerId);
    const [ofSkus, ofNames] = [
      markup.length > 0 ? await this.catalog.findOffersOfSkus(tx, markup) : [],
      named.length > 0 ? await this.catalog.findOffers(tx, named) : [],
    ];
    return quote.lines.map((line, index) => {
      const found =
        line.mode === 'COMMISSION'
          ? ofNames.filter(({ offerId, isActive }) => offerId === line.offerId && isActive)
          : ofSkus.filter(
              ({ skuId, currency, mapMinor }) =>
                skuId === line.skuId && currency === quote.currency && mapMinor <= line.priceMinor,
            );
      if (found.length === 0) throw new NoOfferForLine(index);
      return found;
    });
  }
}
