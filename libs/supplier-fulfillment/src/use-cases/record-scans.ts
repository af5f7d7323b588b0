import { Injectable } from '@nestjs/common';

import { supplierOrderDelivered } from '@app/contracts';
import { systemActor } from '@app/kernel';
import { Outbox, type Tx, UnitOfWork } from '@app/platform';

import { ShipmentRepository } from '../data/shipment.repository.js';
import { SupplierOrderSteps } from '../data/supplier-order-steps.repository.js';
import { type LockedSupplierOrder, SupplierOrderRepository } from '../data/supplier-order.repository.js';
import type { CarrierScan } from '../domain/scan.rules.js';
import { isAllowed } from '../domain/supplier-order.state.js';
import { eventsOf } from './supplier-order-events.js';

@Injectable()
export class RecordScans {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly orders: SupplierOrderRepository,
    private readonly steps: SupplierOrderSteps,
    private readonly shipments: ShipmentRepository,
  ) {}

  /**
   * Takes what a carrier reports, in any order and as often as he likes. What is known already, or of parcels that are not
   * ours, is passed over. When every parcel of a wholly shipped order has arrived, the order is delivered. Locks the
   * supplier orders.
   * @param source who reports, for the audit log.
   * @returns how many reports were new.
   */
  execute(source: string, scans: readonly CarrierScan[]): Promise<number> {
    return this.unitOfWork.run(systemActor(source), 'recordScans', async (tx) => {
      const locked = await this.orders.lockOfTrackings(tx, scans);
      if (locked.length === 0) return 0;
      const added = await this.shipments.addScans(
        tx,
        locked.map(({ supplierOrderId }) => supplierOrderId),
        scans,
      );
      if (added > 0) await this.deliver(tx, locked);
      return added;
    });
  }

  private async deliver(tx: Tx, locked: readonly LockedSupplierOrder[]): Promise<void> {
    const shipped = locked.filter(({ status }) => isAllowed(status, 'deliver'));
    const arrived = await this.shipments.findArrived(
      tx,
      shipped.map(({ supplierOrderId }) => supplierOrderId),
    );
    for (const { supplierOrderId, deliveredAt } of arrived) await this.steps.deliver(tx, supplierOrderId, deliveredAt);
    const delivered = shipped.filter((order) =>
      arrived.some(({ supplierOrderId }) => supplierOrderId === order.supplierOrderId),
    );
    await this.outbox.append(tx, ...eventsOf(supplierOrderDelivered, delivered));
  }
}
