export * from './builders.js';
export * from './product-search.contract.js';
