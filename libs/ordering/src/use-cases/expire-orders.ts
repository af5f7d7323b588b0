import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '@app/platform';
import { SettlementFacade } from '@app/settlement';

import { OrderRepository } from '../data/order.repository.js';
import { EndOrder } from './end-order.js';

const BATCH = 20;

@Injectable()
export class ExpireOrders {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly orders: OrderRepository,
    private readonly endOrder: EndOrder,
    private readonly settlement: SettlementFacade,
  ) {}

  /**
   * Ends unpaid orders whose time is over and gives their stock back, a batch in one transaction.
   * @returns whether there may be more.
   */
  execute(): Promise<boolean> {
    return this.unitOfWork.transaction(async (tx) => {
      const overdue = await this.orders.lockOverdue(tx, BATCH);
      for (const order of overdue) {
        await this.endOrder.takeBack(tx, order, 'expire');
        await this.settlement.closePayment(tx, order.orderId);
      }
      return overdue.length === BATCH;
    });
  }
}
