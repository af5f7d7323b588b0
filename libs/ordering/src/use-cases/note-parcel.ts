import { Injectable } from '@nestjs/common';

import type { ShipmentFact } from '@app/contracts';
import type { Tx } from '@app/platform';

import { OrderRepository } from '../data/order.repository.js';

/** Writes into an order's history that a parcel left. */
@Injectable()
export class NoteParcel {
  constructor(private readonly orders: OrderRepository) {}

  execute(tx: Tx, { orderId, supplierOrderId, shipmentId }: ShipmentFact): Promise<void> {
    return this.orders.noteHappening(tx, orderId, 'PARCEL_SHIPPED', { supplierOrderId, details: { shipmentId } });
  }
}
