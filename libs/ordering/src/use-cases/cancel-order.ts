import { Injectable } from '@nestjs/common';

import { type Actor, Forbidden, isTenant, NotFound, type OrderId } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { type LockedOrder, OrderRepository } from '../data/order.repository.js';
import { EndOrder } from './end-order.js';

export interface CancelOrderCommand {
  readonly idempotencyKey: string;
  readonly orderId: OrderId;
}

@Injectable()
export class CancelOrder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly orders: OrderRepository,
    private readonly endOrder: EndOrder,
  ) {}

  /**
   * Cancels an order that no supplier has accepted: its stock goes back and what was paid is refunded, in one transaction.
   * @returns the order's id.
   * @throws NotFound, ActionNotAllowed, IdempotencyKeyReused
   */
  execute(actor: Actor, command: CancelOrderCommand): Promise<OrderId> {
    return this.unitOfWork.once(actor, 'cancelOrder', command, async (tx) => {
      const order = await this.orders.lock(tx, command.orderId);
      assertOwn(actor, order);
      await this.endOrder.cancel(tx, order, 'PERSON');
      return order.orderId;
    });
  }
}

/** A creator cancels his own orders; the holder of an order's link cancels that order. */
export function assertOwn(actor: Actor, order: LockedOrder): void {
  if (isTenant(actor)) {
    if (actor.organizationId !== order.creatorId) throw new NotFound('The order');
  } else if (actor.kind === 'ORDER_LINK') {
    if (actor.orderId !== order.orderId) throw new NotFound('The order');
  } else if (actor.kind !== 'SYSTEM') {
    throw new Forbidden();
  }
}
