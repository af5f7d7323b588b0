import { Injectable } from '@nestjs/common';

import { supplierOrderReady } from '@app/contracts';
import { eventOf, type OrderId } from '@app/kernel';
import { MarketSettings, Outbox, type Tx } from '@app/platform';

import { SupplierOrderSteps } from '../data/supplier-order-steps.repository.js';
import { SupplierOrderRepository } from '../data/supplier-order.repository.js';
import { isAllowed } from '../domain/supplier-order.state.js';
import { factOf } from './supplier-order-events.js';

@Injectable()
export class MakeSupplierOrdersReady {
  constructor(
    private readonly settings: MarketSettings,
    private readonly outbox: Outbox,
    private readonly orders: SupplierOrderRepository,
    private readonly steps: SupplierOrderSteps,
  ) {}

  /** Releases what waits for its payment to be handed to the suppliers. Twice changes nothing. Locks the supplier orders. */
  async execute(tx: Tx, orderId: OrderId): Promise<void> {
    const { acceptSeconds } = await this.settings.get();
    const locked = await this.orders.lockOfOrder(tx, orderId);
    for (const order of locked.filter(({ status }) => isAllowed(status, 'makeReady'))) {
      const [eventId] = await this.outbox.append(tx, eventOf(supplierOrderReady, factOf(order)));
      if (eventId === undefined) throw new Error('The outbox stored no event');
      await this.steps.makeReady(tx, { supplierOrderId: order.supplierOrderId, eventId }, acceptSeconds);
    }
  }
}
