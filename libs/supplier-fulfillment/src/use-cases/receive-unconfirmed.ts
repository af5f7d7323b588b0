import { Injectable } from '@nestjs/common';

import { supplierOrderReceived } from '@app/contracts';
import { Outbox, UnitOfWork } from '@app/platform';

import { SupplierOrderSteps } from '../data/supplier-order-steps.repository.js';
import { SupplierOrderRepository } from '../data/supplier-order.repository.js';
import { eventsOf } from './supplier-order-events.js';

const BATCH = 200;

@Injectable()
export class ReceiveUnconfirmed {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly orders: SupplierOrderRepository,
    private readonly steps: SupplierOrderSteps,
  ) {}

  /**
   * Takes for received what no shopper has confirmed in time. Locks a batch, passing over what others hold.
   * @returns whether there may be more.
   */
  execute(): Promise<boolean> {
    return this.unitOfWork.transaction(async (tx) => {
      const unconfirmed = await this.orders.lockUnconfirmed(tx, BATCH);
      if (unconfirmed.length === 0) return false;
      await this.steps.receive(
        tx,
        unconfirmed.map(({ supplierOrderId }) => supplierOrderId),
      );
      await this.outbox.append(tx, ...eventsOf(supplierOrderReceived, unconfirmed));
      return unconfirmed.length === BATCH;
    });
  }
}
