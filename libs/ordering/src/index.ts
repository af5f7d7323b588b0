export { OrderingModule } from './ordering.module.js';
export { OrderingPortsModule } from './ordering-ports.module.js';
export { OrderingFacade } from './ordering.facade.js';
