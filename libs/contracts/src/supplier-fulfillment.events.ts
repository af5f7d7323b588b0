import { defineEvent, type OrderId, type OrganizationId, type ShipmentId, type SupplierOrderId } from '@app/kernel';

export interface SupplierOrderFact {
  readonly supplierOrderId: SupplierOrderId;
  readonly number: string;
  readonly orderId: OrderId;
  readonly supplierId: OrganizationId;
  readonly creatorId: OrganizationId;
}

export interface ShipmentFact extends SupplierOrderFact {
  readonly shipmentId: ShipmentId;
}

const fact = (name: string) => defineEvent<SupplierOrderFact>(`supplier-fulfillment.${name}.v1`);

/** Paid and not held: to be handed to the supplier. */
export const supplierOrderReady = fact('supplier-order-ready');
export const supplierOrderAccepted = fact('supplier-order-accepted');
export const supplierOrderRejected = fact('supplier-order-rejected');
/** Forwarding gave up; a person has to look. */
export const supplierOrderStuck = fact('supplier-order-stuck');
export const parcelShipped = defineEvent<ShipmentFact>('supplier-fulfillment.parcel-shipped.v1');
/** It has another carrier or number than was said when it left. */
export const parcelTrackingCorrected = defineEvent<ShipmentFact>('supplier-fulfillment.parcel-tracking-corrected.v1');
/** The last line of it left the warehouse. */
export const supplierOrderShipped = fact('supplier-order-shipped');
/** All its parcels have arrived. */
export const supplierOrderDelivered = fact('supplier-order-delivered');
/** By the shopper's word or by deadline; from here the after-sale window runs. */
export const supplierOrderReceived = fact('supplier-order-received');
