import { defineEvent, type OrderId, type OrganizationId } from '@app/kernel';

interface OrderFact {
  readonly orderId: OrderId;
  readonly number: string;
  readonly creatorId: OrganizationId;
}

export const orderPlaced = defineEvent<OrderFact>('ordering.order-placed.v1');
export const orderPaid = defineEvent<OrderFact & { readonly isHeld: boolean }>('ordering.order-paid.v1');
/** Paid, and not handed to its suppliers before somebody has decided. */
export const orderHeld = defineEvent<OrderFact>('ordering.order-held.v1');
export const orderExpired = defineEvent<OrderFact>('ordering.order-expired.v1');
export const orderCancelled = defineEvent<OrderFact>('ordering.order-cancelled.v1');
/** Its creator is to say what becomes of a part, whose number it bears. */
export const rerouteAsked = defineEvent<OrderFact>('ordering.reroute-asked.v1');
export const orderCompleted = defineEvent<OrderFact>('ordering.order-completed.v1');
