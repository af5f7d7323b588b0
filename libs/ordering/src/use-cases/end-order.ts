import { Injectable } from '@nestjs/common';

import { CatalogFacade } from '@app/catalog';
import { orderCancelled, orderCompleted, orderExpired } from '@app/contracts';
import { eventOf } from '@app/kernel';
import { Outbox, type Tx } from '@app/platform';
import { FulfillmentFacade } from '@app/supplier-fulfillment';

import { type LockedOrder, OrderRepository } from '../data/order.repository.js';
import { nextOrderStatus, type OrderAction } from '../domain/order.state.js';

const END_EVENT = { EXPIRED: orderExpired, CANCELLED: orderCancelled, COMPLETED: orderCompleted } as const;

/** The ends of an order that several use cases bring about. The order is locked by the caller. */
@Injectable()
export class EndOrder {
  constructor(
    private readonly outbox: Outbox,
    private readonly orders: OrderRepository,
    private readonly catalog: CatalogFacade,
    private readonly fulfillment: FulfillmentFacade,
  ) {}

  /** Takes back what no supplier has accepted: supplier orders cancelled, stock given back, the fact told. */
  async takeBack(tx: Tx, order: LockedOrder, action: 'expire' | 'cancel'): Promise<void> {
    await this.fulfillment.cancel(tx, order.orderId);
    await this.catalog.release(tx, await this.orders.findLineIds(tx, order.orderId));
    await this.enter(tx, order, action);
  }

  /** Completes an order whose parts have all ended, or cancels it when none of them was received. */
  async endWhenAllPartsEnded(tx: Tx, order: LockedOrder): Promise<void> {
    const parts = await this.fulfillment.findByOrders(tx, [order.orderId]);
    const isOver = parts.every(({ status }) => ['RECEIVED', 'REJECTED', 'CANCELLED'].includes(status));
    if (!isOver) return;
    await this.enter(tx, order, parts.some(({ status }) => status === 'RECEIVED') ? 'complete' : 'giveUp');
  }

  private async enter(tx: Tx, order: LockedOrder, action: OrderAction): Promise<void> {
    const status = nextOrderStatus(order.status, action);
    await this.orders.setStatus(tx, order.orderId, status);
    await this.orders.noteHappening(tx, order.orderId, status);
    const event = END_EVENT[status as keyof typeof END_EVENT];
    await this.outbox.append(
      tx,
      eventOf(event, { orderId: order.orderId, number: order.number, creatorId: order.creatorId }),
    );
  }
}
