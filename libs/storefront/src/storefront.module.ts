import { Module } from '@nestjs/common';

import { CatalogModule } from '@app/catalog';
import { IdentityModule } from '@app/identity';
import { OrderRoutingModule } from '@app/order-routing';

import { DropRepository } from './data/drop.repository.js';
import { ListingBatchRepository } from './data/listing-batch.repository.js';
import { ListingRepository } from './data/listing.repository.js';
import { PriceRuleRepository } from './data/price-rule.repository.js';
import { ShopRepository } from './data/shop.repository.js';
import { BatchGoodsQuery } from './queries/batch-goods.query.js';
import { BatchPreviewQuery } from './queries/batch-preview.query.js';
import { CartSkusQuery } from './queries/cart-skus.query.js';
import { CartQuery } from './queries/cart.query.js';
import { DropsQuery } from './queries/drops.query.js';
import { FreightQuery } from './queries/freight.query.js';
import { ListingBatchesQuery } from './queries/listing-batches.query.js';
import { ListingSkusQuery } from './queries/listing-skus.query.js';
import { ListingViewsQuery } from './queries/listing-views.query.js';
import { ListingsQuery } from './queries/listings.query.js';
import { MarginsQuery } from './queries/margins.query.js';
import { OffersOnSaleQuery } from './queries/offers-on-sale.query.js';
import { PriceRulesQuery } from './queries/price-rules.query.js';
import { ShareTagsQuery } from './queries/share-tags.query.js';
import { ShopLinks } from './queries/shop-links.js';
import { ShopsQuery } from './queries/shops.query.js';
import { StorefrontFacade } from './storefront.facade.js';
import { ChangeListingPrices } from './use-cases/change-listing-prices.js';
import { ChangeListingStatus } from './use-cases/change-listing-status.js';
import { ChangeShopStatus } from './use-cases/change-shop-status.js';
import { ChooseListingBatch } from './use-cases/choose-listing-batch.js';
import { CreateListings } from './use-cases/create-listings.js';
import { CreatePriceRule } from './use-cases/create-price-rule.js';
import { CreateShop } from './use-cases/create-shop.js';
import { DeletePriceRule } from './use-cases/delete-price-rule.js';
import { EndDrop } from './use-cases/end-drop.js';
import { FollowOffers } from './use-cases/follow-offers.js';
import { PlanDrop } from './use-cases/plan-drop.js';
import { RunListingBatch } from './use-cases/run-listing-batch.js';
import { StartListingBatch } from './use-cases/start-listing-batch.js';
import { TidyListingBatches } from './use-cases/tidy-listing-batches.js';
import { UpdatePriceRule } from './use-cases/update-price-rule.js';
import { UpdateShop } from './use-cases/update-shop.js';

const OFFERED = [
  BatchPreviewQuery,
  CartQuery,
  ChangeListingPrices,
  ChangeListingStatus,
  ChangeShopStatus,
  ChooseListingBatch,
  CreateListings,
  CreatePriceRule,
  CreateShop,
  DeletePriceRule,
  DropsQuery,
  EndDrop,
  FollowOffers,
  FreightQuery,
  ListingBatchesQuery,
  ListingsQuery,
  ListingViewsQuery,
  MarginsQuery,
  PlanDrop,
  PriceRulesQuery,
  RunListingBatch,
  ShareTagsQuery,
  ShopLinks,
  ShopsQuery,
  StartListingBatch,
  StorefrontFacade,
  TidyListingBatches,
  UpdatePriceRule,
  UpdateShop,
];

const PRIVATE = [
  BatchGoodsQuery,
  CartSkusQuery,
  DropRepository,
  ListingBatchRepository,
  ListingRepository,
  ListingSkusQuery,
  OffersOnSaleQuery,
  PriceRuleRepository,
  ShopRepository,
];

@Module({
  imports: [CatalogModule, IdentityModule, OrderRoutingModule],
  providers: [...OFFERED, ...PRIVATE],
  exports: OFFERED,
})
export class StorefrontModule {}
