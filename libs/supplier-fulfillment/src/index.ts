export { trackingUrlOf } from './domain/carriers.js';
export { CONNECTION_SECRETS } from './data/connection.repository.js';
export { FulfillmentFacade } from './fulfillment.facade.js';
export type { SupplierOrderView } from './queries/supplier-order-views.query.js';
export { RecipientSource } from './recipient-source.js';
export { SupplierFulfillmentModule } from './supplier-fulfillment.module.js';
export { ReplaceSupplierOrder } from './use-cases/replace-supplier-order.js';
