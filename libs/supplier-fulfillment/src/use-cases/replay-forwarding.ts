import { Injectable } from '@nestjs/common';

import { type SupplierOrderId, type TenantActor } from '@app/kernel';
import { DeliveryStore, UnitOfWork } from '@app/platform';

import { ConnectionRepository } from '../data/connection.repository.js';
import { SupplierOrderSteps } from '../data/supplier-order-steps.repository.js';
import { SupplierOrderRepository } from '../data/supplier-order.repository.js';
import { FORWARD_LISTENER } from '../domain/forwarding.rules.js';

export interface ReplayForwardingCommand {
  /** At most 100. */
  readonly supplierOrderIds: readonly SupplierOrderId[];
}

@Injectable()
export class ReplayForwarding {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deliveries: DeliveryStore,
    private readonly orders: SupplierOrderRepository,
    private readonly steps: SupplierOrderSteps,
    private readonly connections: ConnectionRepository,
  ) {}

  /**
   * Hands supplier orders over again, at once and with all tries before them, whether forwarding gave up or waits for its
   * next try; a system that is left alone after failing is tried at once too. A supplier replays his own, the platform everybody's; what needs no hand-over any more is passed over. Locks
   * the supplier orders.
   * @returns those that are being handed over.
   */
  execute(actor: TenantActor, { supplierOrderIds }: ReplayForwardingCommand): Promise<SupplierOrderId[]> {
    const supplierId = actor.organizationKind === 'PLATFORM' ? null : actor.organizationId;
    return this.unitOfWork.run(actor, 'replayForwarding', async (tx) => {
      const locked = await this.orders.lockSome(tx, supplierId, supplierOrderIds);
      const waiting = locked.filter(({ status }) => status === 'READY');
      if (waiting.length === 0) return [];
      const waitingIds = waiting.map((order) => order.supplierOrderId);
      await this.connections.endPauses(
        tx,
        waiting.map((order) => order.supplierId),
      );
      for (const eventId of await this.steps.noteReplayed(tx, waitingIds)) {
        await this.deliveries.revive(tx, eventId, FORWARD_LISTENER);
      }
      return waitingIds;
    });
  }
}
