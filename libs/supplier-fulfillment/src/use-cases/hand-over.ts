import { Injectable } from '@nestjs/common';

import type { SupplierOrderId } from '@app/kernel';
import type { Tx } from '@app/platform';

import { SupplierOrderSteps } from '../data/supplier-order-steps.repository.js';
import { SupplierOrderRepository } from '../data/supplier-order.repository.js';
import { isAllowed } from '../domain/supplier-order.state.js';

@Injectable()
export class HandOver {
  constructor(
    private readonly orders: SupplierOrderRepository,
    private readonly steps: SupplierOrderSteps,
  ) {}

  /** The supplier has it now. What was answered, cancelled or handed over meanwhile stays as it is. Locks the supplier order. */
  async execute(tx: Tx, supplierOrderId: SupplierOrderId): Promise<void> {
    const [order] = await this.orders.lockSome(tx, null, [supplierOrderId]);
    if (order && isAllowed(order.status, 'forward')) await this.steps.forward(tx, supplierOrderId);
  }
}
