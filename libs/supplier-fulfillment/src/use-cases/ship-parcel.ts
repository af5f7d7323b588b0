import { Injectable } from '@nestjs/common';

import { CatalogFacade } from '@app/catalog';
import { parcelShipped, supplierOrderShipped } from '@app/contracts';
import { eventOf, type ShipmentId, type SupplierOrderId, type TenantActor } from '@app/kernel';
import { MarketSettings, newId, Outbox, type Tx, UnitOfWork } from '@app/platform';

import { type Shipment, ShipmentRepository } from '../data/shipment.repository.js';
import { SupplierOrderSteps } from '../data/supplier-order-steps.repository.js';
import { type LockedSupplierOrder, SupplierOrderRepository } from '../data/supplier-order.repository.js';
import { toTracking, type Tracking } from '../domain/carriers.js';
import { NotAcceptedYet, TooManyParcels, TrackingNumberUsed } from '../domain/errors.js';
import { isSameContent, type ParcelLine, PARCELS_MAX, planParcel } from '../domain/shipping.rules.js';
import { isAllowed, nextStatus } from '../domain/supplier-order.state.js';
import { factOf } from './supplier-order-events.js';

export interface ShipParcelCommand {
  readonly idempotencyKey: string;
  readonly supplierOrderId: SupplierOrderId;
  /** Code of the list of carriers. */
  readonly carrier: string;
  readonly trackingNumber: string;
  /** Null: everything that is left. */
  readonly lines: readonly ParcelLine[] | null;
}

@Injectable()
export class ShipParcel {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: MarketSettings,
    private readonly outbox: Outbox,
    private readonly orders: SupplierOrderRepository,
    private readonly steps: SupplierOrderSteps,
    private readonly shipments: ShipmentRepository,
    private readonly catalog: CatalogFacade,
  ) {}

  /**
   * A parcel leaves the warehouse: all of an accepted supplier order, or some pieces of it. Its pieces leave the stock in
   * the same transaction. The same parcel told again changes nothing. Locks the supplier order, then the stock.
   * @returns the parcel's id.
   * @throws NotFound, NotAcceptedYet, ActionNotAllowed, UnknownCarrier, TrackingNumberMalformed, TrackingNumberUsed,
   *   MoreThanLeft, TooManyParcels, InvalidInput, IdempotencyKeyReused
   */
  async execute(actor: TenantActor, command: ShipParcelCommand): Promise<ShipmentId> {
    const tracking = toTracking(command.carrier, command.trackingNumber);
    return this.unitOfWork.once(actor, 'shipParcel', command, async (tx) => {
      const order = await this.orders.lock(tx, actor.organizationId, command.supplierOrderId);
      const earlier = await this.shipments.findOfSupplierOrder(tx, order.supplierOrderId);
      const repeated = findRepeated(earlier, tracking, command.lines);
      if (repeated) return repeated.shipmentId;
      if (earlier.length >= PARCELS_MAX) throw new TooManyParcels(PARCELS_MAX);
      return this.ship(tx, order, tracking, command.lines);
    });
  }

  private async ship(
    tx: Tx,
    order: LockedSupplierOrder,
    tracking: Tracking,
    asked: readonly ParcelLine[] | null,
  ): Promise<ShipmentId> {
    const { supplierOrderId, number, status } = order;
    if (isAllowed(status, 'accept')) throw new NotAcceptedYet(number);
    // Before the parcel is planned, so that an order which may not be shipped says so, and not that nothing is left.
    nextStatus(number, status, 'shipPart');
    const { lines, isLast } = planParcel(await this.shipments.findShippableLines(tx, supplierOrderId), asked);
    const shipmentId = newId<'Shipment'>();
    await this.shipments.insert(tx, supplierOrderId, { shipmentId, ...tracking, lines });
    await this.catalog.consume(
      tx,
      lines.map(({ lineId, quantity }) => ({ orderLineId: lineId, quantity })),
    );
    await this.outbox.append(tx, eventOf(parcelShipped, { ...factOf(order), shipmentId }));
    if (isLast) {
      const { receiveSeconds } = await this.settings.get();
      await this.steps.shipRest(tx, supplierOrderId, receiveSeconds);
      await this.outbox.append(tx, eventOf(supplierOrderShipped, factOf(order)));
    } else {
      await this.steps.shipPart(tx, supplierOrderId);
    }
    return shipmentId;
  }
}

/** The parcel that this one repeats. @throws TrackingNumberUsed when that number's parcel holds something else. */
function findRepeated(
  earlier: readonly Shipment[],
  { carrier, trackingNumber }: Tracking,
  asked: readonly ParcelLine[] | null,
): Shipment | null {
  const same = earlier.find((one) => one.carrier === carrier && one.trackingNumber === trackingNumber);
  if (!same) return null;
  if (asked !== null && !isSameContent(same.lines, asked)) throw new TrackingNumberUsed(trackingNumber);
  return same;
}
