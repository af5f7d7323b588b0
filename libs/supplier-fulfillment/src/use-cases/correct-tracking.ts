import { Injectable } from '@nestjs/common';

import { parcelTrackingCorrected } from '@app/contracts';
import { ActionNotAllowed, eventOf, type ShipmentId, type TenantActor } from '@app/kernel';
import { Outbox, type Tx, UnitOfWork } from '@app/platform';

import { ShipmentRepository } from '../data/shipment.repository.js';
import { SupplierOrderSteps } from '../data/supplier-order-steps.repository.js';
import { type LockedSupplierOrder, SupplierOrderRepository } from '../data/supplier-order.repository.js';
import { toTracking, type Tracking } from '../domain/carriers.js';
import { TrackingNumberUsed } from '../domain/errors.js';
import { isAllowed } from '../domain/supplier-order.state.js';
import { factOf } from './supplier-order-events.js';

export interface CorrectTrackingCommand {
  readonly shipmentId: ShipmentId;
  readonly carrier: string;
  readonly trackingNumber: string;
}

@Injectable()
export class CorrectTracking {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly orders: SupplierOrderRepository,
    private readonly steps: SupplierOrderSteps,
    private readonly shipments: ShipmentRepository,
  ) {}

  /**
   * Gives a parcel the carrier and number that it really has. What was reported under the wrong number was of somebody
   * else's parcel and goes, a delivery among it. The same number again changes nothing. Locks the supplier order.
   * @returns the parcel's id.
   * @throws NotFound, ActionNotAllowed once the order is received, UnknownCarrier, TrackingNumberMalformed, TrackingNumberUsed
   */
  async execute(actor: TenantActor, command: CorrectTrackingCommand): Promise<ShipmentId> {
    const tracking = toTracking(command.carrier, command.trackingNumber);
    return this.unitOfWork.run(actor, 'correctTracking', async (tx) => {
      const { shipmentId } = command;
      const supplierOrderId = await this.shipments.getSupplierOrderId(tx, actor.organizationId, shipmentId);
      const order = await this.orders.lock(tx, actor.organizationId, supplierOrderId);
      if (order.status === 'RECEIVED')
        throw new ActionNotAllowed(`Supplier order ${order.number}`, 'correctTracking', order.status);
      const parcels = await this.shipments.findOfSupplierOrder(tx, supplierOrderId);
      const same = parcels.find(
        (one) => one.carrier === tracking.carrier && one.trackingNumber === tracking.trackingNumber,
      );
      if (same?.shipmentId === shipmentId) return shipmentId;
      if (same) throw new TrackingNumberUsed(tracking.trackingNumber);
      await this.correct(tx, order, shipmentId, tracking);
      return shipmentId;
    });
  }

  private async correct(tx: Tx, order: LockedSupplierOrder, shipmentId: ShipmentId, tracking: Tracking): Promise<void> {
    await this.shipments.changeTracking(tx, shipmentId, tracking);
    if (isAllowed(order.status, 'takeBackDelivery')) await this.steps.takeBackDelivery(tx, order.supplierOrderId);
    await this.outbox.append(tx, eventOf(parcelTrackingCorrected, { ...factOf(order), shipmentId }));
  }
}
