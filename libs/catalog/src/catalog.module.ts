import { Module } from '@nestjs/common';

import { OfferRepository } from './data/offer.repository.js';
import { OfferViewsQuery } from './queries/offer-views.query.js';
import { OffersOfProductsQuery } from './queries/offers-of-products.query.js';
import { ChangeOfferStatus } from './use-cases/change-offer-status.js';
import { ChangeProductStatus } from './use-cases/change-product-status.js';
import { UpdateOffers } from './use-cases/update-offers.js';
import { CatalogFacade } from './catalog.facade.js';
import { FeedMergeRepository } from './data/feed-merge.repository.js';
import { FeedRepository } from './data/feed.repository.js';
import { SearchIndexRepository } from './data/search-index.repository.js';
import { StockRepository } from './data/stock.repository.js';
import { FeedRows } from './feed-files/feed-rows.js';
import { CategoryQuery } from './queries/category.query.js';
import { FeedFileQuery } from './queries/feed-file.query.js';
import { GoodsQuery } from './queries/goods.query.js';
import { KnownGoodsQuery } from './queries/known-goods.query.js';
import { OfferTermsQuery } from './queries/offer-terms.query.js';
import { PostgresProductSearch } from './search/postgres-product-search.js';
import { ProductSearch } from './search/product-search.js';
import { ImportFeed } from './use-cases/import-feed.js';

const PROVIDERS = [
  UpdateOffers,
  ChangeProductStatus,
  ChangeOfferStatus,
  OffersOfProductsQuery,
  OfferViewsQuery,
  OfferRepository,
  CatalogFacade,
  CategoryQuery,
  FeedFileQuery,
  FeedMergeRepository,
  FeedRepository,
  FeedRows,
  GoodsQuery,
  ImportFeed,
  KnownGoodsQuery,
  OfferTermsQuery,
  SearchIndexRepository,
  StockRepository,
  { provide: ProductSearch, useClass: PostgresProductSearch },
];

@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class CatalogModule {}
