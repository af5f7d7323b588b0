export * from './books.js';
export * from './payments.js';
