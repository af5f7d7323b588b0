import { Injectable } from '@nestjs/common';

import { CatalogFacade } from '@app/catalog';
import { orderCancelled, orderCompleted, orderExpired } from '@app/contracts';
import { eventOf, type OrderId, type SupplierOrderId } from '@app/kernel';
import { OrderRoutingFacade } from '@app/order-routing';
import { Outbox, type Tx } from '@app/platform';
import { SettlementFacade } from '@app/settlement';
import { FulfillmentFacade } from '@app/supplier-fulfillment';

import { type DecidedBy, HoldRepository } from '../data/hold.repository.js';
import { type LockedOrder, OrderRepository } from '../data/order.repository.js';
import { nextOrderStatus, type OrderAction } from '../domain/order.state.js';

const END_EVENT = { EXPIRED: orderExpired, CANCELLED: orderCancelled, COMPLETED: orderCompleted } as const;

/** The ends of an order that several use cases bring about. The order is locked by the caller. */
@Injectable()
export class EndOrder {
  constructor(
    private readonly outbox: Outbox,
    private readonly orders: OrderRepository,
    private readonly holds: HoldRepository,
    private readonly catalog: CatalogFacade,
    private readonly fulfillment: FulfillmentFacade,
    private readonly routing: OrderRoutingFacade,
    private readonly settlement: SettlementFacade,
  ) {}

  /** Cancels what no supplier has accepted: all of it is taken back, and what was paid is refunded. @throws ActionNotAllowed */
  async cancel(tx: Tx, order: LockedOrder, by: DecidedBy): Promise<void> {
    const parts = await this.fulfillment.findByOrders(tx, [order.orderId]);
    if (order.holdReason !== null) await this.holds.decide(tx, order.orderId, 'CANCELLED', by);
    await this.orders.withdrawQuestions(tx, order.orderId);
    await this.takeBack(tx, order, 'cancel');
    if (order.status === 'AWAITING_PAYMENT') {
      await this.settlement.closePayment(tx, order.orderId);
      return;
    }
    for (const { supplierOrderId } of parts) {
      await this.settlement.refundSupplierOrder(tx, { orderId: order.orderId, supplierOrderId, reason: 'CANCELLED' });
    }
  }

  /** Takes back what no supplier has accepted: supplier orders cancelled, what was set aside given back, the fact told. */
  async takeBack(tx: Tx, order: LockedOrder, action: 'expire' | 'cancel'): Promise<void> {
    await this.fulfillment.cancel(tx, order.orderId);
    await this.giveBack(tx, order.orderId);
    await this.enter(tx, order, action);
  }

  /** What is not sent lets go of its stock and of its room in the warehouses' days: the whole order, or one part of it. */
  async giveBack(tx: Tx, orderId: OrderId, supplierOrderId?: SupplierOrderId): Promise<void> {
    const lineIds = await this.orders.findLineIds(tx, orderId, supplierOrderId);
    await this.catalog.release(tx, lineIds);
    await this.routing.giveBackRoom(tx, orderId, lineIds);
  }

  /**
   * Completes an order whose parts have all ended, or cancels it when none of them was received. A part of which the
   * creator is asked has not ended.
   */
  async endWhenAllPartsEnded(tx: Tx, order: LockedOrder): Promise<void> {
    const parts = await this.fulfillment.findByOrders(tx, [order.orderId]);
    const isOver = parts.every(({ status }) => ['RECEIVED', 'REJECTED', 'CANCELLED'].includes(status));
    if (!isOver || (await this.orders.hasOpenQuestion(tx, order.orderId))) return;
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
