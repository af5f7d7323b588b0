export { CatalogFacade } from './catalog.facade.js';
export { CatalogModule } from './catalog.module.js';
export type { StockClaim } from './data/stock.repository.js';
export { OutOfStock } from './domain/errors.js';
export type { Goods, LocalizedText, LocalizedValues, OfferTerms, ProductCard } from './domain/goods.js';
export { toTsvector } from './domain/search-tokens.js';
export { WarehouseSource } from './warehouse-source.js';
