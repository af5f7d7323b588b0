import { Module } from '@nestjs/common';

import { CatalogModule } from '../catalog.module.js';
import { IndexedProductSearch } from './indexed-product-search.js';
import { ProductSearch } from './product-search.js';
import { SearchIndex } from './search-index.js';

/** The index in this process's memory: for those who search. Needs a WarehouseSource from a global module. */
@Module({
  imports: [CatalogModule],
  providers: [SearchIndex, { provide: ProductSearch, useClass: IndexedProductSearch }],
  exports: [SearchIndex, ProductSearch],
})
export class CatalogSearchModule {}
