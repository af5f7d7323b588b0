export type { Candidate, RequestedLine } from './domain/candidates.js';
export type { RoutedLine, RoutedParcel, RoutingDecision } from './domain/decision.js';
export { LinesOutOfStock, NotDeliverable } from './domain/errors.js';
export { findProvince, type Province, PROVINCES } from './domain/provinces.js';
export { type FreightQuote, OrderRoutingFacade, type RoutingRequest } from './order-routing.facade.js';
export { OrderRoutingModule } from './order-routing.module.js';
export type { Warehouse } from './queries/warehouses.query.js';
