import { Injectable } from '@nestjs/common';

import { type ListingBatchId, nextState, type ProductId, type TenantActor } from '@app/kernel';
import { newId, UnitOfWork } from '@app/platform';

import { ListingBatchRepository } from '../data/listing-batch.repository.js';
import { ShopRepository } from '../data/shop.repository.js';
import { BatchTooLarge } from '../domain/errors.js';
import { BATCH_ROWS_MAX, BATCH_TRANSITIONS } from '../domain/listing-batch.js';

export interface DraftListingBatchCommand {
  readonly idempotencyKey: string;
  readonly productIds: readonly ProductId[];
}

export interface ChooseForBatchCommand {
  readonly batchId: ListingBatchId;
  readonly productIds: readonly ProductId[];
}

/** Chooses the products of a batch, before it is started. */
@Injectable()
export class ChooseListingBatch {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly shops: ShopRepository,
    private readonly batches: ListingBatchRepository,
  ) {}

  /** Begins a batch. Locks the shop. @throws NoShopYet, IdempotencyKeyReused */
  draft(actor: TenantActor, command: DraftListingBatchCommand): Promise<ListingBatchId> {
    return this.unitOfWork.once(actor, 'draftListingBatch', command, async (tx) => {
      const { shopId } = await this.shops.lock(tx, actor.organizationId);
      const batchId = newId<'ListingBatch'>();
      await this.batches.insert(tx, batchId, shopId, actor.organizationId);
      await this.batches.add(tx, batchId, command.productIds);
      return batchId;
    });
  }

  /** Adds products; those that it holds stay where they are. Locks the batch. @throws NotFound, ActionNotAllowed, BatchTooLarge */
  add(actor: TenantActor, { batchId, productIds }: ChooseForBatchCommand): Promise<ListingBatchId> {
    return this.unitOfWork.run(actor, 'addToListingBatch', async (tx) => {
      const { status } = await this.batches.lockOwn(tx, actor.organizationId, batchId);
      nextState('The batch', BATCH_TRANSITIONS, status, 'choose');
      const size = await this.batches.add(tx, batchId, productIds);
      if (size > BATCH_ROWS_MAX) throw new BatchTooLarge(BATCH_ROWS_MAX);
      return batchId;
    });
  }

  /** Takes products out; those that it does not hold are passed over. Locks the batch. @throws NotFound, ActionNotAllowed */
  remove(actor: TenantActor, { batchId, productIds }: ChooseForBatchCommand): Promise<ListingBatchId> {
    return this.unitOfWork.run(actor, 'removeFromListingBatch', async (tx) => {
      const { status } = await this.batches.lockOwn(tx, actor.organizationId, batchId);
      nextState('The batch', BATCH_TRANSITIONS, status, 'choose');
      await this.batches.remove(tx, batchId, productIds);
      return batchId;
    });
  }
}
