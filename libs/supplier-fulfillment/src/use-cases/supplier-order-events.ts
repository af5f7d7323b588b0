import type { SupplierOrderFact } from '@app/contracts';
import { type DomainEvent, eventOf, type EventType } from '@app/kernel';

import type { LockedSupplierOrder } from '../data/supplier-order.repository.js';

export function factOf(order: LockedSupplierOrder): SupplierOrderFact {
  return {
    supplierOrderId: order.supplierOrderId,
    number: order.number,
    orderId: order.orderId,
    supplierId: order.supplierId,
    creatorId: order.creatorId,
  };
}

/** The same fact about each of several supplier orders. */
export function eventsOf(
  type: EventType<SupplierOrderFact>,
  orders: readonly LockedSupplierOrder[],
): DomainEvent<SupplierOrderFact>[] {
  return orders.map((order) => eventOf(type, factOf(order)));
}
