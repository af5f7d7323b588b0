import { Module } from '@nestjs/common';

import { CatalogFacade } from './catalog.facade.js';
import { CategoryMappingRepository } from './categories/category-mapping.repository.js';
import { CategoryRepository } from './data/category.repository.js';
import { ChangeRequestRepository } from './data/change-request.repository.js';
import { FeedMergeRepository } from './data/feed-merge.repository.js';
import { FeedProfileRepository } from './data/feed-profile.repository.js';
import { FeedRepository } from './data/feed.repository.js';
import { ImportNews } from './data/import-news.js';
import { OfferNews } from './data/offer-news.js';
import { OfferRepository } from './data/offer.repository.js';
import { SearchIndexRepository } from './data/search-index.repository.js';
import { StockOnHandRepository } from './data/stock-on-hand.repository.js';
import { StockPoolRepository } from './data/stock-pool.repository.js';
import { StockRepository } from './data/stock.repository.js';
import { FeedRows } from './feed-files/feed-rows.js';
import { CategoryMappingsQuery } from './queries/category-mappings.query.js';
import { ImportThread } from './import-thread/import-thread.js';
import { CategoryQuery } from './queries/category.query.js';
import { ChangeRequestsQuery } from './queries/change-requests.query.js';
import { FeedFileQuery } from './queries/feed-file.query.js';
import { FeedPreviewQuery } from './queries/feed-preview.query.js';
import { FeedProfilesQuery } from './queries/feed-profiles.query.js';
import { FeedsQuery } from './queries/feeds.query.js';
import { GoodsQuery } from './queries/goods.query.js';
import { KnownGoodsQuery } from './queries/known-goods.query.js';
import { OfferTermsQuery } from './queries/offer-terms.query.js';
import { OfferViewsQuery } from './queries/offer-views.query.js';
import { OffersOfProductsQuery } from './queries/offers-of-products.query.js';
import { DecideSameGoods } from './same-goods/decide-same-goods.js';
import { FindSameGoods } from './same-goods/find-same-goods.js';
import { MergeRepository } from './same-goods/merge.repository.js';
import { QueueSameGoods } from './same-goods/queue-same-goods.js';
import { SameGoodsQuery } from './same-goods/same-goods.query.js';
import { SameGoodsRepository } from './same-goods/same-goods.repository.js';
import { SearchDocumentQuery } from './queries/search-document.query.js';
import { StockHistoryQuery } from './queries/stock-history.query.js';
import { ChangeOfferStatus } from './use-cases/change-offer-status.js';
import { ChangeProductStatus } from './use-cases/change-product-status.js';
import { CorrectCategoryMapping } from './use-cases/correct-category-mapping.js';
import { CountSales } from './use-cases/count-sales.js';
import { CreateCategories } from './use-cases/create-categories.js';
import { DecideChange } from './use-cases/decide-change.js';
import { ImportFeedRows } from './use-cases/import-feed-rows.js';
import { ImportFeed } from './use-cases/import-feed.js';
import { ProposeChange } from './use-cases/propose-change.js';
import { TidyFeeds } from './use-cases/tidy-feeds.js';

const REPOSITORIES = [
  CategoryMappingRepository,
  CategoryRepository,
  ChangeRequestRepository,
  FeedMergeRepository,
  FeedProfileRepository,
  FeedRepository,
  ImportNews,
  OfferNews,
  MergeRepository,
  OfferRepository,
  SameGoodsRepository,
  SearchIndexRepository,
  StockOnHandRepository,
  StockPoolRepository,
  StockRepository,
];
const QUERIES = [
  CategoryMappingsQuery,
  CategoryQuery,
  ChangeRequestsQuery,
  FeedFileQuery,
  FeedPreviewQuery,
  FeedProfilesQuery,
  FeedRows,
  FeedsQuery,
  GoodsQuery,
  KnownGoodsQuery,
  OfferTermsQuery,
  OfferViewsQuery,
  OffersOfProductsQuery,
  SameGoodsQuery,
  SearchDocumentQuery,
  StockHistoryQuery,
];
const USE_CASES = [
  ChangeOfferStatus,
  ChangeProductStatus,
  CorrectCategoryMapping,
  CountSales,
  CreateCategories,
  ImportFeed,
  ImportFeedRows,
  ImportThread,
  TidyFeeds,
  DecideSameGoods,
  FindSameGoods,
  QueueSameGoods,
  DecideChange,
  ProposeChange,
];
const PROVIDERS = [CatalogFacade, ...REPOSITORIES, ...QUERIES, ...USE_CASES];

/** What needs to know whose warehouses are whose stands in the API's module. */
@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class CatalogModule {}
