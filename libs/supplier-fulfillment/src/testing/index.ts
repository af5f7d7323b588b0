export * from './recipients.js';
export * from './supplier-orders.js';
export * from './supplier-system.js';
