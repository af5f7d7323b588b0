export { OrderingModule } from './ordering.module.js';
export { OrderingPortsModule } from './ordering-ports.module.js';
export { OrderingFacade } from './ordering.facade.js';
export { linkTokenOf } from './data/order-links.js';
export { normalizeAddress, normalizePhone } from './domain/recipient.js';
