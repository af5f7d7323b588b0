import { Injectable } from '@nestjs/common';

import type { Actor, OrderId } from '@app/kernel';
import { UnitOfWork } from '@app/platform';
import { FulfillmentFacade } from '@app/supplier-fulfillment';

import { OrderRepository } from '../data/order.repository.js';
import { assertOwn } from './cancel-order.js';

export interface ConfirmReceiptCommand {
  readonly idempotencyKey: string;
  readonly orderId: OrderId;
}

@Injectable()
export class ConfirmReceipt {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly orders: OrderRepository,
    private readonly fulfillment: FulfillmentFacade,
  ) {}

  /**
   * The shopper's word that everything has come: what was shipped counts as received from now on.
   * @throws NotFound, ActionNotAllowed when nothing of it was shipped.
   */
  execute(actor: Actor, command: ConfirmReceiptCommand): Promise<OrderId> {
    return this.unitOfWork.once(actor, 'confirmReceipt', command, async (tx) => {
      const order = await this.orders.lock(tx, command.orderId);
      assertOwn(actor, order);
      await this.fulfillment.confirmReceipt(tx, order.orderId);
      return order.orderId;
    });
  }
}
