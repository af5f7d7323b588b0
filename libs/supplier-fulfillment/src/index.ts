export type { NewSupplierOrder, NewSupplierOrderLine } from './domain/new-supplier-order.js';
export type { Recipient } from './domain/recipient.rules.js';
export type { SupplierOrderStatus } from './domain/supplier-order.state.js';
export { FulfillmentFacade } from './fulfillment.facade.js';
export type { Parcel, Scan } from './queries/parcels.query.js';
export type { SupplierOrderView } from './queries/supplier-order-views.query.js';
export { RecipientSource } from './recipient-source.js';
export { SupplierFulfillmentModule } from './supplier-fulfillment.module.js';
