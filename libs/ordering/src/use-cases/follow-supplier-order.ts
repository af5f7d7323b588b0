import { Injectable } from '@nestjs/common';

import type { SupplierOrderFact } from '@app/contracts';
import type { Tx } from '@app/platform';

import { OrderRepository } from '../data/order.repository.js';
import { nextOrderStatus } from '../domain/order.state.js';
import { EndOrder } from './end-order.js';
import { ServeRejected } from './serve-rejected.js';

type Happening = 'ACCEPTED' | 'SHIPPED' | 'DELIVERED' | 'RECEIVED';

/** Keeps the order in step with what its suppliers do. Events may come in any order, so it looks at what is, not was. */
@Injectable()
export class FollowSupplierOrder {
  constructor(
    private readonly orders: OrderRepository,
    private readonly endOrder: EndOrder,
    private readonly serveRejected: ServeRejected,
  ) {}

  async noteProgress(tx: Tx, fact: SupplierOrderFact, happening: Happening): Promise<void> {
    const order = await this.orders.lock(tx, fact.orderId);
    await this.orders.noteHappening(tx, fact.orderId, happening, { supplierOrderId: fact.supplierOrderId });
    if (order.status !== 'PAID' && order.status !== 'FULFILLING') return;
    const status = nextOrderStatus(order.status, 'fulfil');
    if (status !== order.status) await this.orders.setStatus(tx, fact.orderId, status);
    if (happening === 'RECEIVED') await this.endOrder.endWhenAllPartsEnded(tx, { ...order, status });
  }

  /**
   * A rejected part: its stock and room go back, and what becomes of its lines follows the creator's policy; in the same
   * transaction.
   */
  async replaceRejected(tx: Tx, fact: SupplierOrderFact): Promise<void> {
    const order = await this.orders.lock(tx, fact.orderId);
    await this.orders.noteHappening(tx, fact.orderId, 'REJECTED', { supplierOrderId: fact.supplierOrderId });
    await this.endOrder.giveBack(tx, fact.orderId, fact.supplierOrderId);
    if (order.status === 'PAID' || order.status === 'FULFILLING') await this.serveRejected.byPolicy(tx, order, fact);
    else await this.serveRejected.refund(tx, order, fact);
  }
}
