import { Injectable } from '@nestjs/common';

import type { OrderId } from '@app/kernel';
import type { Tx } from '@app/platform';

import { SupplierOrderSteps } from '../data/supplier-order-steps.repository.js';
import { SupplierOrderRepository } from '../data/supplier-order.repository.js';
import { nextStatus } from '../domain/supplier-order.state.js';

@Injectable()
export class CancelSupplierOrders {
  constructor(
    private readonly orders: SupplierOrderRepository,
    private readonly steps: SupplierOrderSteps,
  ) {}

  /**
   * Cancels every part of an order; parts that were rejected or cancelled before stay as they are. Stock and money are
   * the caller's matter. Locks the supplier orders.
   * @throws ActionNotAllowed when a supplier has accepted one of them.
   */
  async execute(tx: Tx, orderId: OrderId): Promise<void> {
    const locked = await this.orders.lockOfOrder(tx, orderId);
    const open = locked.filter(({ status }) => status !== 'REJECTED' && status !== 'CANCELLED');
    for (const { number, status } of open) nextStatus(number, status, 'cancel');
    await this.steps.cancel(
      tx,
      open.map(({ supplierOrderId }) => supplierOrderId),
    );
  }
}
