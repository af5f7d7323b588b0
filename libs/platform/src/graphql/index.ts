export * from './access.js';
export { fieldsWithoutRule, ruleOf } from './document-rules.js';
export * from './global-id.js';
export * from './graphql-context.js';
export * from './graphql.module.js';
export * from './money.type.js';
export * from './page.js';
export * from './public-error.js';
export * from './user-error.js';
