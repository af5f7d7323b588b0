import { Module } from '@nestjs/common';

import { IdentityModule } from '@app/identity';

import { CatalogModule } from '../catalog.module.js';
import { CatalogSearchModule } from '../search/search.module.js';
import { FeedsController } from '../http/feeds.controller.js';
import { ReceiveFeed } from '../use-cases/receive-feed.js';
import { RemoveFeedProfile } from '../use-cases/remove-feed-profile.js';
import { SaveFeedProfile } from '../use-cases/save-feed-profile.js';
import { StartFeed } from '../use-cases/start-feed.js';
import { CorrectStock } from '../use-cases/correct-stock.js';
import { OwnStock } from '../use-cases/own-stock.js';
import { RestockOffers } from '../use-cases/restock-offers.js';
import { SetSafetyStock } from '../use-cases/set-safety-stock.js';
import { UpdateOffersByCode } from '../use-cases/update-offers-by-code.js';
import { UpdateOffers } from '../use-cases/update-offers.js';
import { CategoryMappingResolver } from './category-mapping.resolver.js';
import { CategoryResolver } from './category.resolver.js';
import { FeedProfileResolver } from './feed-profile.resolver.js';
import { ChangeRequestResolver, ChangeRequestSubjectResolver } from './change-request.resolver.js';
import { FeedResolver } from './feed.resolver.js';
import { OfferResolver } from './offer.resolver.js';
import { ProductSearchResolver } from './product-search.resolver.js';
import { ProductResolver } from './product.resolver.js';
import { SameGoodsResolver } from './same-goods.resolver.js';
import { ShownProducts } from './shown-products.js';
import { SkuResolver } from './sku.resolver.js';
import { StockResolver } from './stock.resolver.js';

export { StockEntryType } from './stock.type.js';

/** Needs a WarehouseSource and an ActorSource, each from a global module. */
@Module({
  imports: [CatalogModule, CatalogSearchModule, IdentityModule],
  controllers: [FeedsController],
  providers: [
    CorrectStock,
    OwnStock,
    RestockOffers,
    SetSafetyStock,
    StockResolver,
    CategoryMappingResolver,
    CategoryResolver,
    FeedProfileResolver,
    ChangeRequestResolver,
    ChangeRequestSubjectResolver,
    FeedResolver,
    OfferResolver,
    ProductResolver,
    ProductSearchResolver,
    ReceiveFeed,
    RemoveFeedProfile,
    SameGoodsResolver,
    SaveFeedProfile,
    ShownProducts,
    SkuResolver,
    StartFeed,
    UpdateOffers,
    UpdateOffersByCode,
  ],
})
export class CatalogGraphqlModule {}
