export type { RoutingDecision } from './domain/decision.js';
export { findProvince, PROVINCES } from './domain/provinces.js';
export { OrderRoutingFacade } from './order-routing.facade.js';
export { OrderRoutingModule } from './order-routing.module.js';
