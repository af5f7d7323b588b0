export * from './catalog.events.js';
export * from './identity.events.js';
export * from './ordering.events.js';
export * from './sales-channels.events.js';
export * from './settlement.events.js';
export * from './storefront.events.js';
export * from './subscriptions.js';
export * from './supplier-fulfillment.events.js';
