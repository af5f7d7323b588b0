export { OrderingModule } from './ordering.module.js';
export { linkTokenOf } from './data/order-links.js';
export { normalizeAddress, normalizePhone } from './domain/recipient.js';
