import type { OrderLineId, SupplierOrderId } from '@app/kernel';

/** Pieces that a count did not find, and which order lines hold that stock, the latest first. */
export interface ShortStock {
  readonly missing: number;
  readonly holders: readonly { readonly orderLineId: OrderLineId; readonly quantity: number }[];
}

/** The supplier orders to take from their suppliers so that what is left is there: the latest, as few as cover it. */
export function ordersToTake(
  stocks: readonly ShortStock[],
  orderOf: ReadonlyMap<OrderLineId, SupplierOrderId>,
): SupplierOrderId[] {
  const taken = new Set<SupplierOrderId>();
  for (const { missing, holders } of stocks) {
    let left = missing;
    for (const { orderLineId, quantity } of holders) {
      const supplierOrderId = orderOf.get(orderLineId);
      if (left <= 0) break;
      if (!supplierOrderId) continue;
      taken.add(supplierOrderId);
      left -= quantity;
    }
  }
  return [...taken];
}
