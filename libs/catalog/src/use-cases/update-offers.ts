import { Injectable } from '@nestjs/common';

import { InvalidInput, NotFound, type OfferId, type TenantActor, type WarehouseId } from '@app/kernel';
import { type Tx, UnitOfWork } from '@app/platform';

import { type LockedOffer, OfferRepository } from '../data/offer.repository.js';
import { SearchIndexRepository } from '../data/search-index.repository.js';
import { findPriceProblem } from '../domain/offer.rules.js';

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

@Injectable()
export class UpdateOffers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly offers: OfferRepository,
    private readonly searchIndex: SearchIndexRepository,
  ) {}

  /**
   * Changes a supplier's own offers: all of them or none. Open orders keep the terms they were placed with. Stock below what
   * is reserved is taken as what is reserved. Locks the offers, then their stock, each sorted by id.
   * @throws NotFound, InvalidInput
   */
  execute(actor: TenantActor, { changes }: UpdateOffersCommand): Promise<void> {
    return this.unitOfWork.run(actor, 'updateOffers', async (tx) => {
      const ids = changes.map(({ offerId }) => offerId);
      const locked = new Map((await this.offers.lock(tx, actor.organizationId, ids)).map((one) => [one.offerId, one]));
      const changed = changes.map((change, index) => apply(change, locked.get(change.offerId), index));
      await this.write(tx, changes, changed);
    });
  }

  private async write(tx: Tx, changes: readonly OfferChange[], changed: readonly LockedOffer[]): Promise<void> {
    await this.offers.setTerms(tx, changed);
    await this.offers.setStock(
      tx,
      changes.flatMap(({ offerId, stock }) => (stock ? [{ offerId, ...stock }] : [])),
    );
    await this.searchIndex.refreshSearch(tx, [...new Set(changed.map(({ productId }) => productId))]);
  }
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
  if (problem) throw new InvalidInput(problem.message, [...path, problem.price.replace('Minor', '')]);
  return changed;
}
