import { Module } from '@nestjs/common';

import { CatalogFacade } from './catalog.facade.js';
import { SearchIndexRepository } from './data/search-index.repository.js';
import { StockRepository } from './data/stock.repository.js';
import { GoodsQuery } from './queries/goods.query.js';
import { OfferTermsQuery } from './queries/offer-terms.query.js';

const PROVIDERS = [CatalogFacade, GoodsQuery, OfferTermsQuery, SearchIndexRepository, StockRepository];

@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class CatalogModule {}
