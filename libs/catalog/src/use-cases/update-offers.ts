import { Injectable } from '@nestjs/common';

import {
  InvalidInput,
  NotFound,
  type OfferId,
  type OrganizationId,
  type TenantActor,
  type WarehouseId,
} from '@app/kernel';
import { type Tx, UnitOfWork } from '@app/platform';

import { OfferNews } from '../data/offer-news.js';
import { type LockedOffer, OfferRepository } from '../data/offer.repository.js';
import { SearchIndexRepository } from '../data/search-index.repository.js';
import { type StockCount, StockOnHandRepository } from '../data/stock-on-hand.repository.js';
import { findPriceProblem, type PriceName } from '../domain/offer.rules.js';
import { WarehouseSource } from '../warehouse-source.js';

/** What is left out stays. Prices in minor units of the offer's own currency. */
export interface OfferChange extends Partial<Pick<LockedOffer, 'commissionBasisPoints' | 'dispatchHours'>> {
  readonly offerId: OfferId;
  readonly supplyPriceMinor?: bigint | undefined;
  readonly retailPriceMinor?: bigint | undefined;
  readonly mapMinor?: bigint | undefined;
  readonly stock?: { readonly warehouseId: WarehouseId; readonly onHand: number } | undefined;
}

export interface UpdateOffersCommand {
  /** At most 100. */
  readonly changes: readonly OfferChange[];
}

const FIELD_OF = {
  supplyPriceMinor: 'supplyPrice',
  retailPriceMinor: 'retailPrice',
  mapMinor: 'minimumRetailPrice',
} as const satisfies Record<PriceName, string>;

@Injectable()
export class UpdateOffers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly offers: OfferRepository,
    private readonly stock: StockOnHandRepository,
    private readonly searchIndex: SearchIndexRepository,
    private readonly offerNews: OfferNews,
    private readonly warehouses: WarehouseSource,
  ) {}

  /**
   * Changes a supplier's own offers: all of them or none. Open orders keep the terms they were placed with. Stock below what
   * is reserved is taken as what is reserved (`CorrectStock` is meant otherwise). Locks the offers, then their stock, each sorted by id.
   * @throws NotFound, InvalidInput
   */
  execute(actor: TenantActor, { changes }: UpdateOffersCommand): Promise<void> {
    return this.unitOfWork.run(actor, 'updateOffers', async (tx) => {
      await this.assertOwnWarehouses(tx, actor.organizationId, changes);
      const ids = changes.map(({ offerId }) => offerId);
      const offers = new Map((await this.offers.lock(tx, actor.organizationId, ids)).map((one) => [one.offerId, one]));
      for (const [index, change] of changes.entries()) {
        offers.set(change.offerId, apply(change, offers.get(change.offerId), index));
      }
      await this.write(tx, [...offers.values()], countsOf(changes));
    });
  }

  private async assertOwnWarehouses(
    tx: Tx,
    supplierId: OrganizationId,
    changes: readonly OfferChange[],
  ): Promise<void> {
    const named = changes.flatMap(({ stock }) => (stock ? [stock.warehouseId] : []));
    const own = new Set(await this.warehouses.findOwn(tx, supplierId, named));
    const index = changes.findIndex(({ stock }) => stock && !own.has(stock.warehouseId));
    if (index >= 0) throw new NotFound('The warehouse', ['changes', String(index), 'stock', 'warehouseId']);
  }

  private async write(tx: Tx, offers: readonly LockedOffer[], counts: readonly StockCount[]): Promise<void> {
    await this.offers.setTerms(tx, offers);
    await this.stock.count(tx, counts);
    const productIds = [...new Set(offers.map(({ productId }) => productId))];
    await this.searchIndex.refreshSearch(tx, productIds);
    await this.offerNews.tellOfProducts(tx, productIds);
  }
}

/** @throws InvalidInput when one thing was counted twice. */
function countsOf(changes: readonly OfferChange[]): StockCount[] {
  const counts = new Map<string, StockCount>();
  for (const [index, { offerId, stock }] of changes.entries()) {
    if (!stock) continue;
    const place = `${offerId} ${stock.warehouseId}`;
    const path = ['changes', String(index), 'stock'];
    if (counts.has(place)) throw new InvalidInput('This offer is counted in this warehouse twice. Say it once.', path);
    counts.set(place, { offerId, ...stock });
  }
  return [...counts.values()];
}

/** @throws NotFound, InvalidInput */
function apply(change: OfferChange, offer: LockedOffer | undefined, index: number): LockedOffer {
  const path = ['changes', String(index)];
  if (!offer) throw new NotFound('The offer', [...path, 'offerId']);
  const changed: LockedOffer = {
    ...offer,
    supplyPriceMinor: change.supplyPriceMinor ?? offer.supplyPriceMinor,
    retailPriceMinor: change.retailPriceMinor ?? offer.retailPriceMinor,
    mapMinor: change.mapMinor ?? offer.mapMinor,
    commissionBasisPoints: change.commissionBasisPoints ?? offer.commissionBasisPoints,
    dispatchHours: change.dispatchHours ?? offer.dispatchHours,
  };
  const problem = findPriceProblem(changed, offer.currency);
  if (problem) {
    const field = FIELD_OF[problem.price];
    throw new InvalidInput(`${field} ${problem.message}.`, [...path, field]);
  }
  return changed;
}
