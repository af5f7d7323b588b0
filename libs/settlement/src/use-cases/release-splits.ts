import { Injectable } from '@nestjs/common';

import { moneyReleased } from '@app/contracts';
import { eventOf } from '@app/kernel';
import { Outbox, UnitOfWork } from '@app/platform';

import { LedgerRepository } from '../data/ledger.repository.js';
import { SplitRepository } from '../data/split.repository.js';
import { releaseOf } from '../domain/ledger.rules.js';
import { SPLIT_TRANSITIONS } from '../domain/split.state.js';

const BATCH = 200;

@Injectable()
export class ReleaseSplits {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly splits: SplitRepository,
    private readonly ledger: LedgerRepository,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Turns held money whose after-sale window has passed into money that may be withdrawn, one batch in one transaction.
   * @returns whether there may be more.
   */
  execute(): Promise<boolean> {
    return this.unitOfWork.transaction(async (tx) => {
      const splits = await this.splits.lockDue(tx, BATCH);
      if (splits.length === 0) return false;
      await this.splits.setStatus(tx, splits, SPLIT_TRANSITIONS.release.to);
      await this.outbox.append(
        tx,
        ...splits.map(({ supplierOrderId, orderId, supplierId, creatorId }) =>
          eventOf(moneyReleased, { supplierOrderId, orderId, supplierId, creatorId }),
        ),
      );
      await this.ledger.post(tx, splits.map(releaseOf));
      return splits.length === BATCH;
    });
  }
}
