export * from './fulfillment-server.js';
export * from './observations.js';
export * from './recipients.js';
export * from './supplier-orders.js';
export * from './supplier-system.js';
