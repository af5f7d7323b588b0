export * from './actor.js';
export * from './clock.js';
export * from './domain-error.js';
export * from './events.js';
export * from './ids.js';
export * from './money.js';
export * from './order-number.js';
export * from './state-machine.js';
