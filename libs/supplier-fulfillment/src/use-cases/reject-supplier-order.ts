import { Injectable } from '@nestjs/common';

import { supplierOrderRejected } from '@app/contracts';
import { eventOf, type SupplierOrderId, type TenantActor } from '@app/kernel';
import { Outbox, UnitOfWork } from '@app/platform';

import { SupplierOrderSteps } from '../data/supplier-order-steps.repository.js';
import { SupplierOrderRepository } from '../data/supplier-order.repository.js';
import { nextStatus, type RejectCode } from '../domain/supplier-order.state.js';
import { factOf } from './supplier-order-events.js';

export interface RejectSupplierOrderCommand {
  readonly idempotencyKey: string;
  readonly supplierOrderId: SupplierOrderId;
  readonly code: RejectCode;
  /** In the supplier's words. */
  readonly reason: string;
}

@Injectable()
export class RejectSupplierOrder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly orders: SupplierOrderRepository,
    private readonly steps: SupplierOrderSteps,
  ) {}

  /**
   * Declines a supplier order before any of it has left. Ordering hears of it, gives the stock back and refunds the lines.
   * Locks the supplier order.
   * @throws NotFound, ActionNotAllowed, IdempotencyKeyReused
   */
  execute(actor: TenantActor, command: RejectSupplierOrderCommand): Promise<SupplierOrderId> {
    return this.unitOfWork.once(actor, 'rejectSupplierOrder', command, async (tx) => {
      const order = await this.orders.lock(tx, actor.organizationId, command.supplierOrderId);
      nextStatus(order.number, order.status, 'reject');
      await this.steps.reject(tx, order.supplierOrderId, command.code, command.reason);
      await this.outbox.append(tx, eventOf(supplierOrderRejected, factOf(order)));
      return order.supplierOrderId;
    });
  }
}
