import { Injectable } from '@nestjs/common';

import { CatalogFacade, OutOfStock } from '@app/catalog';
import { orderPaid } from '@app/contracts';
import { eventOf, type OrderId } from '@app/kernel';
import { Outbox, type Tx, withSavepoint } from '@app/platform';
import { SettlementFacade } from '@app/settlement';
import { FulfillmentFacade } from '@app/supplier-fulfillment';

import { type LockedOrder, OrderRepository } from '../data/order.repository.js';
import { nextOrderStatus } from '../domain/order.state.js';
import { HoldOrders } from './hold-orders.js';

@Injectable()
export class TakePayment {
  constructor(
    private readonly outbox: Outbox,
    private readonly orders: OrderRepository,
    private readonly catalog: CatalogFacade,
    private readonly fulfillment: FulfillmentFacade,
    private readonly settlement: SettlementFacade,
    private readonly holdOrders: HoldOrders,
  ) {}

  /**
   * Takes note that an order's money has come. In time: its supplier orders are released for forwarding, unless it is held. After the order's
   * end: the stock is reserved again and the order goes on, or the money goes back by itself (decision 4).
   */
  async execute(tx: Tx, orderId: OrderId): Promise<void> {
    const order = await this.orders.lock(tx, orderId);
    switch (order.status) {
      case 'AWAITING_PAYMENT':
        return this.goOn(tx, order, 'pay');
      case 'EXPIRED':
      case 'CANCELLED':
        return this.takeLate(tx, order);
      default:
        // A repeat of what was taken before.
        return undefined;
    }
  }

  private async takeLate(tx: Tx, order: LockedOrder): Promise<void> {
    // Whoever cancelled does not want it any more; whoever was only slow does.
    const isReserved = order.status === 'EXPIRED' && (await this.reserveAgain(tx, order.orderId));
    if (!isReserved) {
      await this.settlement.refundLatePayment(tx, order.orderId);
      await this.orders.noteHappening(tx, order.orderId, 'LATE_PAYMENT_REFUNDED');
      return;
    }
    await this.settlement.reopenPayment(tx, order.orderId);
    await this.fulfillment.reopen(tx, order.orderId);
    await this.goOn(tx, order, 'payLate');
  }

  private async reserveAgain(tx: Tx, orderId: OrderId): Promise<boolean> {
    const claims = await this.orders.findClaims(tx, orderId);
    try {
      await withSavepoint(tx, () => this.catalog.reserve(tx, claims));
      return true;
    } catch (error) {
      if (error instanceof OutOfStock) return false;
      throw error;
    }
  }

  private async goOn(tx: Tx, order: LockedOrder, action: 'pay' | 'payLate'): Promise<void> {
    await this.orders.setStatus(tx, order.orderId, nextOrderStatus(order.status, action));
    await this.orders.noteHappening(tx, order.orderId, 'PAID');
    const isHeld = (await this.holdOrders.execute(tx, [order.orderId])).has(order.orderId);
    if (!isHeld) await this.fulfillment.makeReady(tx, order.orderId);
    await this.outbox.append(
      tx,
      eventOf(orderPaid, { orderId: order.orderId, number: order.number, creatorId: order.creatorId, isHeld }),
    );
  }
}
