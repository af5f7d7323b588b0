import { Injectable } from '@nestjs/common';

import type { TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { type StockCount, StockOnHandRepository } from '../data/stock-on-hand.repository.js';
import { assertEachOnce } from '../domain/stock.rules.js';
import { OwnStock } from './own-stock.js';

export interface CorrectStockCommand {
  /** At most 100. */
  readonly counts: readonly StockCount[];
}

@Injectable()
export class CorrectStock {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly stock: StockOnHandRepository,
    private readonly ownStock: OwnStock,
  ) {}

  /**
   * What was really found in the warehouses, all counts or none. What orders hold and was not found is missing: fulfilment
   * takes the latest of those orders from the supplier, until what is left is there.
   * @throws NotFound, InvalidInput
   */
  execute(actor: TenantActor, { counts }: CorrectStockCommand): Promise<void> {
    return this.unitOfWork.run(actor, 'correctStock', async (tx) => {
      assertEachOnce(counts, 'counts');
      await this.ownStock.lock(tx, actor.organizationId, 'counts', counts);
      await this.ownStock.tell(tx, await this.stock.correct(tx, counts));
    });
  }
}
