import { Injectable } from '@nestjs/common';

import { supplierOrderAccepted } from '@app/contracts';
import { DomainError, NotFound, type SupplierOrderId, type TenantActor } from '@app/kernel';
import { Outbox, UnitOfWork } from '@app/platform';

import { SupplierOrderSteps } from '../data/supplier-order-steps.repository.js';
import { type LockedSupplierOrder, SupplierOrderRepository } from '../data/supplier-order.repository.js';
import { nextStatus, wasAccepted } from '../domain/supplier-order.state.js';
import { eventsOf } from './supplier-order-events.js';

export interface AcceptSupplierOrdersCommand {
  /** At most 100. */
  readonly supplierOrderIds: readonly SupplierOrderId[];
}

export interface AcceptOutcome {
  readonly supplierOrderId: SupplierOrderId;
  /** Null: it is accepted. */
  readonly refusal: DomainError | null;
}

@Injectable()
export class AcceptSupplierOrders {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly orders: SupplierOrderRepository,
    private readonly steps: SupplierOrderSteps,
  ) {}

  /**
   * Promises to ship supplier orders. Each is accepted or refused by itself, so that one which was cancelled meanwhile
   * does not hold up the rest; one that was accepted before counts as accepted. Locks the supplier orders.
   */
  execute(actor: TenantActor, { supplierOrderIds }: AcceptSupplierOrdersCommand): Promise<AcceptOutcome[]> {
    return this.unitOfWork.run(actor, 'acceptSupplierOrders', async (tx) => {
      const locked = await this.orders.lockSome(tx, actor.organizationId, supplierOrderIds);
      const byId = new Map(locked.map((order) => [order.supplierOrderId, order]));
      const outcomes = [...new Set(supplierOrderIds)].map((supplierOrderId) => ({
        supplierOrderId,
        refusal: refusalOf(byId.get(supplierOrderId)),
      }));
      const refused = new Set(outcomes.filter(({ refusal }) => refusal).map(({ supplierOrderId }) => supplierOrderId));
      const accepted = locked.filter(
        ({ supplierOrderId, status }) => !refused.has(supplierOrderId) && !wasAccepted(status),
      );
      await this.steps.accept(
        tx,
        accepted.map(({ supplierOrderId }) => supplierOrderId),
      );
      await this.outbox.append(tx, ...eventsOf(supplierOrderAccepted, accepted));
      return outcomes;
    });
  }
}

function refusalOf(order: LockedSupplierOrder | undefined): DomainError | null {
  if (!order) return new NotFound('The supplier order', ['supplierOrderIds']);
  if (wasAccepted(order.status)) return null;
  try {
    nextStatus(order.number, order.status, 'accept');
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
