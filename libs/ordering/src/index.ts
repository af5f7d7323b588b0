export { OrdersQuery } from './queries/orders.query.js';
export { OrderingFacade } from './ordering.facade.js';
export type { Recipient } from './domain/recipient.js';
export { OrderingModule } from './ordering.module.js';
export { SHOPPER_CONTACTS } from './data/shopper-contacts.js';
export { linkTokenOf } from './data/order-links.js';
export { normalizeAddress, normalizePhone } from './domain/recipient.js';
