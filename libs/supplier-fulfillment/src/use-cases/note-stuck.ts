import { Injectable } from '@nestjs/common';

import { supplierOrderStuck } from '@app/contracts';
import { eventOf, type SupplierOrderId } from '@app/kernel';
import { Outbox, type Tx } from '@app/platform';

import { SupplierOrderSteps } from '../data/supplier-order-steps.repository.js';
import { SupplierOrderRepository } from '../data/supplier-order.repository.js';
import { factOf } from './supplier-order-events.js';

@Injectable()
export class NoteStuck {
  constructor(
    private readonly outbox: Outbox,
    private readonly orders: SupplierOrderRepository,
    private readonly steps: SupplierOrderSteps,
  ) {}

  /** Forwarding gave up: a person has to look, and may replay it. Locks the supplier order. */
  async execute(tx: Tx, supplierOrderId: SupplierOrderId): Promise<void> {
    const [order] = await this.orders.lockSome(tx, null, [supplierOrderId]);
    if (order?.status !== 'READY') return;
    await this.steps.noteStuck(tx, supplierOrderId);
    await this.outbox.append(tx, eventOf(supplierOrderStuck, factOf(order)));
  }
}
