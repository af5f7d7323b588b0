import { Injectable } from '@nestjs/common';

import { NotFound, type OfferId, type TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { OfferNews } from '../data/offer-news.js';
import { OfferRepository } from '../data/offer.repository.js';
import { SearchIndexRepository } from '../data/search-index.repository.js';

@Injectable()
export class ChangeOfferStatus {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly offers: OfferRepository,
    private readonly searchIndex: SearchIndexRepository,
    private readonly offerNews: OfferNews,
  ) {}

  /** Takes a supplier's own offers off the market: new orders are not served by them. @throws NotFound */
  pause(actor: TenantActor, offerIds: readonly OfferId[]): Promise<void> {
    return this.change(actor, 'pauseOffers', offerIds, 'PAUSED');
  }

  /** Puts them back on the market. @throws NotFound */
  resume(actor: TenantActor, offerIds: readonly OfferId[]): Promise<void> {
    return this.change(actor, 'resumeOffers', offerIds, 'ACTIVE');
  }

  private change(
    actor: TenantActor,
    useCase: string,
    offerIds: readonly OfferId[],
    status: 'ACTIVE' | 'PAUSED',
  ): Promise<void> {
    return this.unitOfWork.run(actor, useCase, async (tx) => {
      const locked = await this.offers.lock(tx, actor.organizationId, offerIds);
      if (locked.length !== new Set(offerIds).size) throw new NotFound('One of the offers', ['offerIds']);
      await this.offers.setStatus(tx, offerIds, status);
      const productIds = [...new Set(locked.map(({ productId }) => productId))];
      await this.searchIndex.refreshSearch(tx, productIds);
      await this.offerNews.tellOfProducts(tx, productIds);
    });
  }
}
