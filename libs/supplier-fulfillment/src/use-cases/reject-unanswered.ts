import { Injectable } from '@nestjs/common';

import { supplierOrderRejected } from '@app/contracts';
import { Outbox, UnitOfWork } from '@app/platform';

import { SupplierOrderSteps } from '../data/supplier-order-steps.repository.js';
import { SupplierOrderRepository } from '../data/supplier-order.repository.js';
import { eventsOf } from './supplier-order-events.js';

const BATCH = 200;

@Injectable()
export class RejectUnanswered {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly orders: SupplierOrderRepository,
    private readonly steps: SupplierOrderSteps,
  ) {}

  /**
   * Rejects in the suppliers' name what they did not answer in time. Locks a batch, passing over what others hold.
   * @returns whether there may be more.
   */
  execute(): Promise<boolean> {
    return this.unitOfWork.transaction(async (tx) => {
      const unanswered = await this.orders.lockUnanswered(tx, BATCH);
      if (unanswered.length === 0) return false;
      await this.steps.take(
        tx,
        unanswered.map(({ supplierOrderId }) => supplierOrderId),
        'ACCEPTANCE_TIMEOUT',
      );
      await this.outbox.append(tx, ...eventsOf(supplierOrderRejected, unanswered));
      return unanswered.length === BATCH;
    });
  }
}
