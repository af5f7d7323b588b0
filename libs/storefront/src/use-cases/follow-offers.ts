import { Injectable } from '@nestjs/common';

import { listingsFollowed } from '@app/contracts';
import { eventOf, type ListingId, type OrganizationId, type ProductId } from '@app/kernel';
import { MarketSettings, Outbox, type Tx } from '@app/platform';

import { ListingRepository, type LockedFollower } from '../data/listing.repository.js';
import { type FollowDecision, followOffers, type FollowPolicy } from '../domain/follow.rules.js';
import { OffersBySku } from '../domain/offers-by-sku.js';
import { OffersOnSaleQuery } from '../queries/offers-on-sale.query.js';

interface Followed {
  readonly listing: LockedFollower;
  readonly decision: FollowDecision;
}

const ACCEPT_ALL: FollowPolicy = { onCostChange: 'ACCEPT', pausesSoldOut: false };

/** Lets listings follow the offers that serve them, as each creator's policy says. */
@Injectable()
export class FollowOffers {
  constructor(
    private readonly settings: MarketSettings,
    private readonly listings: ListingRepository,
    private readonly offersOnSale: OffersOnSaleQuery,
    private readonly outbox: Outbox,
  ) {}

  /** After offers of these products changed; a second time changes nothing. Locks their listings, in every shop. */
  async execute(tx: Tx, productIds: readonly ProductId[]): Promise<void> {
    const listings = await this.listings.lockFollowers(tx, { productIds });
    const followed = await this.judge(tx, listings, ({ policy }) => policy);
    await this.putPrices(tx, followed);
    const standings = followed.filter(isStandingChanged);
    await this.listings.setStatuses(
      tx,
      standings.map(({ listing: { listingId }, decision: { status, pauseReason } }) => ({
        listingId,
        status,
        pauseReason,
      })),
    );
    await this.tell(tx, followed);
  }

  /** Notes what these listings cost now, so that it counts as no change: their creator has seen it. Locks them. */
  async acceptCosts(tx: Tx, listingIds: readonly ListingId[]): Promise<void> {
    const listings = await this.listings.lockFollowers(tx, { listingIds });
    await this.putPrices(tx, await this.judge(tx, listings, () => ACCEPT_ALL));
  }

  private async judge(
    tx: Tx,
    listings: readonly LockedFollower[],
    policyOf: (listing: LockedFollower) => FollowPolicy,
  ): Promise<Followed[]> {
    if (listings.length === 0) return [];
    const { feeBasisPoints } = await this.settings.get();
    const found = await this.offersOnSale.find(
      tx,
      listings.flatMap(({ skus }) => skus),
    );
    const offers = new OffersBySku(found);
    return listings.map((listing) => {
      const terms = { currency: listing.currency, feeBasisPoints };
      const ofListing = listing.skus.flatMap((sku) => offers.of(sku));
      const decision = followOffers(listing, ofListing, terms, policyOf(listing));
      return { listing, decision };
    });
  }

  private async putPrices(tx: Tx, followed: readonly Followed[]): Promise<void> {
    const prices = followed.flatMap(({ listing: { listingId }, decision }) =>
      decision.prices.map((price) => ({ listingId, ...price })),
    );
    await this.listings.putPrices(tx, prices);
  }

  private async tell(tx: Tx, followed: readonly Followed[]): Promise<void> {
    const byCreator = new Map<OrganizationId, Followed[]>();
    for (const one of followed.filter(isNews)) {
      const { creatorId } = one.listing;
      byCreator.set(creatorId, [...(byCreator.get(creatorId) ?? []), one]);
    }
    const events = [...byCreator].flatMap(([creatorId, [first, ...others]]) =>
      first
        ? eventOf(listingsFollowed, { creatorId, listingId: first.listing.listingId, ...count([first, ...others]) })
        : [],
    );
    await this.outbox.append(tx, ...events);
  }
}

function isStandingChanged({ listing, decision }: Followed): boolean {
  return listing.status !== decision.status || listing.pauseReason !== decision.pauseReason;
}

/** Another cost that is noted for the first time, or one that is still refused, is none. */
function isNews(one: Followed): boolean {
  const { repriced, costChanged, prices } = one.decision;
  return isStandingChanged(one) || repriced > 0 || (costChanged > 0 && prices.length > 0);
}

function count(followed: readonly Followed[]) {
  const changed = followed.filter(isStandingChanged);
  return {
    paused: changed.filter(({ decision }) => decision.status === 'PAUSED').length,
    resumed: changed.filter(({ decision }) => decision.status === 'ACTIVE').length,
    repriced: followed.filter(({ decision }) => decision.repriced > 0).length,
    costChanged: followed.filter(({ decision }) => decision.costChanged > 0).length,
  };
}
