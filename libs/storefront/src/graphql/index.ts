import { Module } from '@nestjs/common';

import { ShopQrController } from '../http/shop-qr.controller.js';
import { StorefrontModule } from '../storefront.module.js';
import { ListingSkuResolver } from './listing-sku.resolver.js';
import { ListingResolver } from './listing.resolver.js';
import { ListingNotAvailableType, PriceBelowCostType, PriceBelowMapType } from './refusals.type.js';
import { ShopListingResolver } from './shop-listing.resolver.js';
import { MyShopResolver, ShopResolver } from './shop.resolver.js';

@Module({
  imports: [StorefrontModule],
  controllers: [ShopQrController],
  providers: [ListingResolver, ListingSkuResolver, MyShopResolver, ShopListingResolver, ShopResolver],
})
export class StorefrontGraphqlModule {}

/** Types that only an interface names: the schema has to be told of them. */
export const STOREFRONT_REFUSALS = [ListingNotAvailableType, PriceBelowCostType, PriceBelowMapType];
