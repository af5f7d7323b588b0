import { Injectable } from '@nestjs/common';

import { offersChanged } from '@app/contracts';
import type { ProductId } from '@app/kernel';
import { type DatabaseListener, ListensInDatabase, type StoredEvent, type Tx } from '@app/platform';

import { FollowOffers } from '../use-cases/follow-offers.js';

interface OffersFact {
  readonly productIds: readonly ProductId[];
}

@ListensInDatabase()
@Injectable()
export class FollowOffersListener implements DatabaseListener<OffersFact> {
  readonly listener = 'storefront.follow-offers';
  readonly event = offersChanged;

  constructor(private readonly followOffers: FollowOffers) {}

  handle(tx: Tx, { payload }: StoredEvent<OffersFact>): Promise<void> {
    return this.followOffers.execute(tx, payload.productIds);
  }
}
