import { Injectable } from '@nestjs/common';

import type { ShipmentId } from '@app/kernel';
import { OrderRoutingFacade } from '@app/order-routing';
import { Database } from '@app/platform';

import { CarrierGateway } from '../domain/carrier-gateway.js';
import { ParcelsQuery } from '../queries/parcels.query.js';

@Injectable()
export class FollowParcel {
  constructor(
    private readonly database: Database,
    private readonly parcels: ParcelsQuery,
    private readonly orderRouting: OrderRoutingFacade,
    private readonly gateway: CarrierGateway,
  ) {}

  /** Asks the carrier gateway to report a parcel under the number that it has now. */
  async execute(shipmentId: ShipmentId): Promise<void> {
    const parcel = await this.parcels.getRoute(this.database.reader, shipmentId);
    const [warehouse] = await this.orderRouting.findWarehouses(this.database.reader, [parcel.warehouseId]);
    await this.gateway.follow({
      shipmentId,
      carrier: parcel.carrier,
      trackingNumber: parcel.trackingNumber,
      fromCity: warehouse?.city ?? '',
      toCity: parcel.toCity,
    });
  }
}
