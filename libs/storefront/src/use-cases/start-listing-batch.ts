import { Injectable } from '@nestjs/common';

import { listingBatchStarted } from '@app/contracts';
import { eventOf, type ListingBatchId, nextState, type TenantActor } from '@app/kernel';
import { Outbox, UnitOfWork } from '@app/platform';

import { ListingBatchRepository } from '../data/listing-batch.repository.js';
import { PriceRuleRepository } from '../data/price-rule.repository.js';
import { ShopRepository } from '../data/shop.repository.js';
import { EmptyBatch } from '../domain/errors.js';
import { BATCH_TRANSITIONS } from '../domain/listing-batch.js';
import { type BatchPlanWish, namedRules, toPlan } from '../domain/price-rule.wish.js';

export interface StartListingBatchCommand {
  readonly idempotencyKey: string;
  readonly batchId: ListingBatchId;
  readonly plan: BatchPlanWish;
}

@Injectable()
export class StartListingBatch {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly shops: ShopRepository,
    private readonly priceRules: PriceRuleRepository,
    private readonly batches: ListingBatchRepository,
  ) {}

  /**
   * Starts a batch of the calling creator; the worker does the rest. The rule counts as it is now. Locks the shop and the
   * batch.
   * @throws NoShopYet, NotFound, EmptyBatch, InvalidInput, ActionNotAllowed, IdempotencyKeyReused
   */
  execute(actor: TenantActor, command: StartListingBatchCommand): Promise<ListingBatchId> {
    return this.unitOfWork.once(actor, 'startListingBatch', command, async (tx) => {
      const { batchId, plan } = command;
      const creatorId = actor.organizationId;
      const { shopId, currency } = await this.shops.lock(tx, creatorId);
      const { status } = await this.batches.lockOwn(tx, creatorId, batchId);
      nextState('The batch', BATCH_TRANSITIONS, status, 'start');
      const stored = await this.priceRules.find(tx, shopId, namedRules([plan]));
      const checked = toPlan(plan, stored, currency);
      if ((await this.batches.size(tx, batchId)) === 0) throw new EmptyBatch();
      await this.batches.start(tx, batchId, checked);
      await this.outbox.append(tx, eventOf(listingBatchStarted, { batchId, creatorId }));
      return batchId;
    });
  }
}
