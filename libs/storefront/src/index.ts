export { DropsQuery } from './queries/drops.query.js';
export type { CartQuote } from './queries/cart.query.js';
export { type ShareTags, ShareTagsQuery } from './queries/share-tags.query.js';
export type { ShopTerms } from './queries/shops.query.js';
export { type Quoted, StorefrontFacade } from './storefront.facade.js';
export { StorefrontModule } from './storefront.module.js';
