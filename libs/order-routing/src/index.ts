export { LinesOutOfStock } from './domain/errors.js';
export type { RoutingDecision } from './domain/decision.js';
export { findProvince, PROVINCES } from './domain/provinces.js';
export { OrderRoutingFacade, type ShippingPlaces } from './order-routing.facade.js';
export { OrderRoutingModule } from './order-routing.module.js';
