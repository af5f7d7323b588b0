export { shippedTaxonomy, type TaxonomyCategory } from './categories/taxonomy/taxonomy.js';
export { fillPool, type PoolSource } from './domain/pool.rules.js';
export { CatalogFacade } from './catalog.facade.js';
export { CatalogModule } from './catalog.module.js';
export { OutOfStock } from './domain/errors.js';
export type { Goods, LocalizedValues, OfferTerms, ProductCard } from './domain/goods.js';
export { toNamedValues } from './domain/goods.js';
export { WarehouseSource } from './warehouse-source.js';
