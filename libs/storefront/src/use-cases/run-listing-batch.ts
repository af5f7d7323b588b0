import { Injectable } from '@nestjs/common';

import { listingBatchFinished } from '@app/contracts';
import { eventOf, type ListingBatchId, nextState, type ProductId } from '@app/kernel';
import { MarketSettings, newId, Outbox, type Tx, UnitOfWork } from '@app/platform';

import { type LockedBatch, ListingBatchRepository, type RowResult } from '../data/listing-batch.repository.js';
import { ListingRepository } from '../data/listing.repository.js';
import { type LockedShop, ShopRepository } from '../data/shop.repository.js';
import { type BatchPlan, planRow, type RowPlan } from '../domain/listing-batch.js';
import { LISTING_TRANSITIONS } from '../domain/listing.state.js';
import { BatchGoodsQuery, type GoodsOfBatch } from '../queries/batch-goods.query.js';
import { searchTextOf } from './create-listings.js';
import { FollowOffers } from './follow-offers.js';

/** As many products as are dealt with in one transaction, which holds the shop's lock. */
const STEP = 50;

interface PlannedRow {
  readonly productId: ProductId;
  readonly goods: GoodsOfBatch;
  readonly row: RowPlan;
}

/** Deals with the products of a started batch, step by step, each in a transaction that also keeps their results. */
@Injectable()
export class RunListingBatch {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: MarketSettings,
    private readonly outbox: Outbox,
    private readonly shops: ShopRepository,
    private readonly listings: ListingRepository,
    private readonly batches: ListingBatchRepository,
    private readonly batchGoods: BatchGoodsQuery,
    private readonly followOffers: FollowOffers,
  ) {}

  /**
   * Deals with the next products of a batch. Two workers at one batch take turns: each finds the other's results. Locks the
   * batch, the shop, then the listings by id.
   * @returns whether there are more.
   */
  async step(batchId: ListingBatchId): Promise<boolean> {
    const { feeBasisPoints } = await this.settings.get();
    return this.unitOfWork.transaction(async (tx) => {
      const batch = await this.batches.lock(tx, batchId);
      if (batch?.status !== 'RUNNING' || !batch.plan) return false;
      const productIds = await this.batches.pending(tx, batchId, STEP);
      if (productIds.length === 0) {
        await this.finish(tx, batch);
        return false;
      }
      const shop = await this.shops.lock(tx, batch.creatorId);
      const planned = await this.plan(tx, batch, batch.plan, { ...shop, feeBasisPoints }, productIds);
      await this.apply(tx, batch, batch.plan, planned);
      await this.batches.putResults(tx, batchId, planned.map(toResult));
      return true;
    });
  }

  private async plan(
    tx: Tx,
    { creatorId }: LockedBatch,
    plan: BatchPlan,
    { shopId, currency, feeBasisPoints }: LockedShop & { readonly feeBasisPoints: number },
    productIds: readonly ProductId[],
  ): Promise<PlannedRow[]> {
    await this.listings.lockOfProducts(tx, shopId, productIds);
    const goods = await this.batchGoods.find(tx, creatorId, productIds);
    return productIds.flatMap((productId) => {
      const found = goods.get(productId);
      return found ? { productId, goods: found, row: planRow(plan, found, { currency, feeBasisPoints }) } : [];
    });
  }

  private async apply(tx: Tx, batch: LockedBatch, plan: BatchPlan, planned: readonly PlannedRow[]): Promise<void> {
    switch (plan.action) {
      case 'LIST':
        return this.list(tx, batch, plan, planned);
      case 'REPRICE':
        return this.reprice(tx, plan, planned);
      case 'PAUSE':
        return this.change(tx, 'pause', planned);
      case 'RESUME':
        return this.change(tx, 'resume', planned);
      case 'REMOVE':
        return this.change(tx, 'remove', planned);
    }
  }

  private async list(
    tx: Tx,
    { shopId, creatorId }: LockedBatch,
    { mode, priceRuleId }: BatchPlan,
    planned: readonly PlannedRow[],
  ): Promise<void> {
    const fresh = planned.flatMap(({ productId, goods: { card }, row: { outcome, prices } }) => {
      if (outcome !== 'PENDING' || !card) return [];
      const searchText = searchTextOf(card);
      return { listingId: newId<'Listing'>(), productId, mode: mode ?? 'MARKUP', searchText, priceRuleId, prices };
    });
    await this.listings.insert(tx, shopId, creatorId, fresh);
  }

  private async reprice(tx: Tx, plan: BatchPlan, planned: readonly PlannedRow[]): Promise<void> {
    const priced = planned.flatMap(({ goods: { listing }, row }) =>
      listing && row.prices.length > 0 ? { ...listing, prices: row.prices } : [],
    );
    await this.listings.putPrices(
      tx,
      priced.flatMap(({ listingId, prices }) => prices.map((price) => ({ listingId, ...price }))),
    );
    await this.listings.noteRules(
      tx,
      priced.map(({ listingId, priceRuleId }) => ({
        listingId,
        priceRuleId: plan.rule === null ? priceRuleId : plan.priceRuleId,
      })),
    );
  }

  private async change(tx: Tx, action: 'pause' | 'resume' | 'remove', planned: readonly PlannedRow[]): Promise<void> {
    const changes = planned.flatMap(({ goods: { listing }, row }) => {
      if (!listing || row.outcome !== 'PENDING') return [];
      const status = nextState('The listing', LISTING_TRANSITIONS, listing.status, action);
      return {
        listingId: listing.listingId,
        status,
        pauseReason: status === 'PAUSED' ? ('BY_CREATOR' as const) : null,
      };
    });
    await this.listings.setStatuses(tx, changes);
    if (action !== 'resume') return;
    await this.followOffers.acceptCosts(
      tx,
      changes.map(({ listingId }) => listingId),
    );
  }

  private async finish(tx: Tx, { batchId, creatorId }: LockedBatch): Promise<void> {
    const counts = await this.batches.finish(tx, batchId);
    await this.outbox.append(tx, eventOf(listingBatchFinished, { batchId, creatorId, ...counts }));
  }
}

function toResult({ productId, row: { outcome, refusal, figures } }: PlannedRow): RowResult {
  return {
    productId,
    outcome: outcome === 'PENDING' ? 'DONE' : outcome,
    code: refusal?.code ?? null,
    message: refusal?.message ?? null,
    figures,
  };
}
