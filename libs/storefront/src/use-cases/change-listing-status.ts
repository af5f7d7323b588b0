import { Injectable } from '@nestjs/common';

import { type ListingId, nextState, NotFound, type TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { ListingRepository } from '../data/listing.repository.js';
import { LISTING_TRANSITIONS, type ListingAction } from '../domain/listing.state.js';
import { FollowOffers } from './follow-offers.js';

@Injectable()
export class ChangeListingStatus {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly listings: ListingRepository,
    private readonly followOffers: FollowOffers,
  ) {}

  /**
   * Pauses, resumes or removes a listing of the calling creator. Orders that were placed go on; whoever resumes accepts
   * what it costs now. Locks the listing.
   * @throws NotFound
   */
  execute(actor: TenantActor, action: ListingAction, listingId: ListingId): Promise<ListingId> {
    return this.unitOfWork.run(actor, `${action}Listing`, async (tx) => {
      const [listing] = await this.listings.lock(tx, actor.organizationId, [listingId]);
      if (!listing) throw new NotFound('The listing', ['listingId']);
      const status = nextState('The listing', LISTING_TRANSITIONS, listing.status, action);
      const pauseReason = status === 'PAUSED' ? 'BY_CREATOR' : null;
      await this.listings.setStatuses(tx, [{ listingId, status, pauseReason }]);
      if (action === 'resume') await this.followOffers.acceptCosts(tx, [listingId]);
      return listingId;
    });
  }
}
