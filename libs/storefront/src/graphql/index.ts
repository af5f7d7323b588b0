import { Module } from '@nestjs/common';

import { CatalogModule } from '@app/catalog';

import { ShopQrController } from '../http/shop-qr.controller.js';
import { StorefrontModule } from '../storefront.module.js';
import { DropResolver } from './drop.resolver.js';
import { ListingBatchResolver } from './listing-batch.resolver.js';
import { ListingSkuResolver } from './listing-sku.resolver.js';
import { ListingResolver } from './listing.resolver.js';
import { MarginResolver } from './margin.resolver.js';
import { ListingPriceRuleResolver, PriceRuleResolver } from './price-rule.resolver.js';
// Named by no field: what a refusal carries joins the schema by being loaded.
import './refusals.type.js';
import { ShopListingResolver } from './shop-listing.resolver.js';
import { MyShopResolver, ShopResolver } from './shop.resolver.js';

@Module({
  imports: [CatalogModule, StorefrontModule],
  controllers: [ShopQrController],
  providers: [
    DropResolver,
    ListingBatchResolver,
    ListingPriceRuleResolver,
    ListingResolver,
    ListingSkuResolver,
    MarginResolver,
    MyShopResolver,
    PriceRuleResolver,
    ShopListingResolver,
    ShopResolver,
  ],
})
export class StorefrontGraphqlModule {}

export { ShopType, toShopType } from './shop.type.js';
