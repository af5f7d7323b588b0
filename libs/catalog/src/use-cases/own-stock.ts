import { Injectable } from '@nestjs/common';

import { NotFound, type OfferId, type OrganizationId } from '@app/kernel';
import type { Tx } from '@app/platform';

import { OfferNews } from '../data/offer-news.js';
import { OfferRepository } from '../data/offer.repository.js';
import { SearchIndexRepository } from '../data/search-index.repository.js';
import type { StockKey } from '../domain/stock.rules.js';
import { WarehouseSource } from '../warehouse-source.js';

/** What every change of a supplier's own stock begins and ends with. */
@Injectable()
export class OwnStock {
  constructor(
    private readonly offers: OfferRepository,
    private readonly warehouses: WarehouseSource,
    private readonly searchIndex: SearchIndexRepository,
    private readonly offerNews: OfferNews,
  ) {}

  /**
   * Locks the offers that a list names, sorted by id.
   * @param list the name of the input's list, for the refusal.
   * @throws NotFound for an offer or a warehouse that is not the supplier's.
   */
  async lock(tx: Tx, supplierId: OrganizationId, list: string, places: readonly StockKey[]): Promise<void> {
    const own = new Set(
      await this.warehouses.findOwn(
        tx,
        supplierId,
        places.map(({ warehouseId }) => warehouseId),
      ),
    );
    const warehouse = places.findIndex(({ warehouseId }) => !own.has(warehouseId));
    if (warehouse >= 0) throw new NotFound('The warehouse', [list, String(warehouse), 'warehouseId']);
    const locked = await this.lockOffers(
      tx,
      supplierId,
      places.map(({ offerId }) => offerId),
    );
    const offer = places.findIndex(({ offerId }) => !locked.has(offerId));
    if (offer >= 0) throw new NotFound('The offer', [list, String(offer), 'offerId']);
  }

  async lockOffers(tx: Tx, supplierId: OrganizationId, offerIds: readonly OfferId[]): Promise<ReadonlySet<OfferId>> {
    const locked = await this.offers.lock(tx, supplierId, offerIds);
    return new Set(locked.map(({ offerId }) => offerId));
  }

  /** Tells search and the other contexts of offers that ran out, or of which something may be sold again. */
  async tell(tx: Tx, flipped: readonly OfferId[]): Promise<void> {
    await this.searchIndex.refreshInStock(tx, flipped);
    await this.offerNews.tellOfStock(tx, flipped);
  }
}
