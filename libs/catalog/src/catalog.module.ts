import { Module } from '@nestjs/common';

import { CatalogFacade } from './catalog.facade.js';
import { SearchIndexRepository } from './data/search-index.repository.js';
import { StockRepository } from './data/stock.repository.js';
import { GoodsQuery } from './queries/goods.query.js';
import { OfferTermsQuery } from './queries/offer-terms.query.js';
import { PostgresProductSearch } from './search/postgres-product-search.js';
import { ProductSearch } from './search/product-search.js';

const PROVIDERS = [
  CatalogFacade,
  GoodsQuery,
  OfferTermsQuery,
  SearchIndexRepository,
  StockRepository,
  { provide: ProductSearch, useClass: PostgresProductSearch },
];

@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class CatalogModule {}
