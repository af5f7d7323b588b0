import { Module } from '@nestjs/common';

import { CatalogModule } from '@app/catalog';
import { IdentityModule } from '@app/identity';
import { OrderRoutingModule } from '@app/order-routing';

import { ListingRepository } from './data/listing.repository.js';
import { ShopRepository } from './data/shop.repository.js';
import { CartSkusQuery } from './queries/cart-skus.query.js';
import { CartQuery } from './queries/cart.query.js';
import { FreightQuery } from './queries/freight.query.js';
import { ListingSkusQuery } from './queries/listing-skus.query.js';
import { ListingViewsQuery } from './queries/listing-views.query.js';
import { ListingsQuery } from './queries/listings.query.js';
import { OffersOnSaleQuery } from './queries/offers-on-sale.query.js';
import { ShareTagsQuery } from './queries/share-tags.query.js';
import { ShopLinks } from './queries/shop-links.js';
import { ShopsQuery } from './queries/shops.query.js';
import { StorefrontFacade } from './storefront.facade.js';
import { ChangeListingPrices } from './use-cases/change-listing-prices.js';
import { ChangeListingStatus } from './use-cases/change-listing-status.js';
import { ChangeShopStatus } from './use-cases/change-shop-status.js';
import { CreateListings } from './use-cases/create-listings.js';
import { CreateShop } from './use-cases/create-shop.js';
import { UpdateShop } from './use-cases/update-shop.js';

const OFFERED = [
  CartQuery,
  ChangeListingPrices,
  ChangeListingStatus,
  ChangeShopStatus,
  CreateListings,
  CreateShop,
  FreightQuery,
  ListingsQuery,
  ListingViewsQuery,
  ShareTagsQuery,
  ShopLinks,
  ShopsQuery,
  StorefrontFacade,
  UpdateShop,
];

@Module({
  imports: [CatalogModule, IdentityModule, OrderRoutingModule],
  providers: [...OFFERED, CartSkusQuery, ListingRepository, ListingSkusQuery, OffersOnSaleQuery, ShopRepository],
  exports: OFFERED,
})
export class StorefrontModule {}
