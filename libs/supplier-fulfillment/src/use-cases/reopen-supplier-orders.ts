import { Injectable } from '@nestjs/common';

import type { OrderId } from '@app/kernel';
import type { Tx } from '@app/platform';

import { SupplierOrderSteps } from '../data/supplier-order-steps.repository.js';
import { SupplierOrderRepository } from '../data/supplier-order.repository.js';
import { nextStatus } from '../domain/supplier-order.state.js';

@Injectable()
export class ReopenSupplierOrders {
  constructor(
    private readonly orders: SupplierOrderRepository,
    private readonly steps: SupplierOrderSteps,
  ) {}

  /**
   * Takes back the cancelling of an order whose money came after all: its parts wait for `makeReady` again. The caller
   * has reserved their stock anew. Locks the supplier orders.
   * @throws ActionNotAllowed when a part of it is not cancelled.
   */
  async execute(tx: Tx, orderId: OrderId): Promise<void> {
    const locked = await this.orders.lockOfOrder(tx, orderId);
    for (const { number, status } of locked) nextStatus(number, status, 'reopen');
    await this.steps.reopen(
      tx,
      locked.map(({ supplierOrderId }) => supplierOrderId),
    );
  }
}
