import { Injectable } from '@nestjs/common';

import { supplierOrderReceived } from '@app/contracts';
import { ActionNotAllowed, type OrderId } from '@app/kernel';
import { Outbox, type Tx } from '@app/platform';

import { SupplierOrderSteps } from '../data/supplier-order-steps.repository.js';
import { SupplierOrderRepository } from '../data/supplier-order.repository.js';
import { isAllowed } from '../domain/supplier-order.state.js';
import { eventsOf } from './supplier-order-events.js';

@Injectable()
export class ConfirmReceipt {
  constructor(
    private readonly outbox: Outbox,
    private readonly orders: SupplierOrderRepository,
    private readonly steps: SupplierOrderSteps,
  ) {}

  /**
   * The shopper's word: every part of the order that is on its way or delivered counts as received. Parts that have not
   * wholly left yet go on as they are. Twice changes nothing. Locks the supplier orders.
   * @throws ActionNotAllowed when no part of it was shipped.
   */
  async execute(tx: Tx, orderId: OrderId): Promise<void> {
    const locked = await this.orders.lockOfOrder(tx, orderId);
    const shipped = locked.filter(({ status }) => isAllowed(status, 'receive'));
    const [first] = locked;
    if (shipped.length === 0 && first && locked.every(({ status }) => status !== 'RECEIVED')) {
      throw new ActionNotAllowed('The order', 'receive', first.status);
    }
    await this.steps.receive(
      tx,
      shipped.map(({ supplierOrderId }) => supplierOrderId),
    );
    await this.outbox.append(tx, ...eventsOf(supplierOrderReceived, shipped));
  }
}
