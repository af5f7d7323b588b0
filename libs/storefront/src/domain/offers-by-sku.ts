import type { OfferId, SkuId } from '@app/kernel';

import type { SaleOffer, SkuOnSale } from './sale.rules.js';

/** Offers that were read for skus on sale. */
export class OffersBySku<Offer extends SaleOffer> {
  private readonly bySku = new Map<SkuId, Offer[]>();
  private readonly byId: ReadonlyMap<OfferId, Offer>;

  constructor(offers: readonly Offer[]) {
    this.byId = new Map(offers.map((offer) => [offer.offerId, offer]));
    for (const offer of offers) {
      const group = this.bySku.get(offer.skuId);
      if (group) group.push(offer);
      else this.bySku.set(offer.skuId, [offer]);
    }
  }

  /**
   * Those that a sku is judged by. COMMISSION: the named one, whichever sku it stands at since its goods were merged into
   * others. MARKUP: all of the sku.
   */
  of({ mode, skuId, offerId }: SkuOnSale): readonly Offer[] {
    if (mode === 'MARKUP') return this.bySku.get(skuId) ?? [];
    const named = this.byId.get(offerId);
    return named ? [named] : [];
  }
}
