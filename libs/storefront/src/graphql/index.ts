import { Module } from '@nestjs/common';

import { ShopQrController } from '../http/shop-qr.controller.js';
import { StorefrontModule } from '../storefront.module.js';
import { ListingSkuResolver } from './listing-sku.resolver.js';
import { ListingResolver } from './listing.resolver.js';
// Named by no field: what a refusal carries joins the schema by being loaded.
import './refusals.type.js';
import { ShopListingResolver } from './shop-listing.resolver.js';
import { MyShopResolver, ShopResolver } from './shop.resolver.js';

@Module({
  imports: [StorefrontModule],
  controllers: [ShopQrController],
  providers: [ListingResolver, ListingSkuResolver, MyShopResolver, ShopListingResolver, ShopResolver],
})
export class StorefrontGraphqlModule {}
