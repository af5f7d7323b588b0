import type { Migration } from 'kysely';

import * as createPlatform from './20261122100000-create-platform.js';
import * as createIdentity from './20261122100100-create-identity.js';
import * as createCatalog from './20261122100200-create-catalog.js';
import * as createStorefront from './20261122100300-create-storefront.js';
import * as createOrderRouting from './20261122100400-create-order-routing.js';
import * as createOrdering from './20261122100500-create-ordering.js';
import * as createSupplierFulfillment from './20261122100600-create-supplier-fulfillment.js';
import * as createSettlement from './20261122100700-create-settlement.js';
import * as mapCategories from './20261122191000-map-categories.js';
import * as addPriceRulesAndBatches from './20261122194500-add-price-rules-and-batches.js';
import * as indexShopperContactsByTime from './20261122194500-index-shopper-contacts-by-time.js';
import * as readAnyFeed from './20261122201500-read-any-feed.js';
import * as findSameGoods from './20261122203600-find-same-goods.js';
import * as followProductChanges from './20261122203900-follow-product-changes.js';
import * as weighRouting from './20261122204500-weigh-routing.js';
import * as replaceSplits from './20261122204600-replace-splits.js';
import * as addPrepaidWallets from './20261122230000-add-prepaid-wallets.js';
import * as explainStock from './20261122233000-explain-stock.js';
import * as holdOrders from './20261122233300-hold-orders.js';
import * as tidyFeedRows from './20261122233500-tidy-feed-rows.js';
import * as planDrops from './20261122234500-plan-drops.js';
import * as askBeforeRerouting from './20261122235500-ask-before-rerouting.js';
import * as takeChannelOrders from './20261123003500-take-channel-orders.js';

/** The one linear history. Add at the end; never edit what was released. */
export const MIGRATIONS: Record<string, Migration> = {
  '20261122100000-create-platform': createPlatform,
  '20261122100100-create-identity': createIdentity,
  '20261122100200-create-catalog': createCatalog,
  '20261122100300-create-storefront': createStorefront,
  '20261122100400-create-order-routing': createOrderRouting,
  '20261122100500-create-ordering': createOrdering,
  '20261122100600-create-supplier-fulfillment': createSupplierFulfillment,
  '20261122100700-create-settlement': createSettlement,
  '20261122191000-map-categories': mapCategories,
  '20261122194500-add-price-rules-and-batches': addPriceRulesAndBatches,
  '20261122194500-index-shopper-contacts-by-time': indexShopperContactsByTime,
  '20261122201500-read-any-feed': readAnyFeed,
  '20261122203600-find-same-goods': findSameGoods,
  '20261122203900-follow-product-changes': followProductChanges,
  '20261122204500-weigh-routing': weighRouting,
  '20261122204600-replace-splits': replaceSplits,
  '20261122230000-add-prepaid-wallets': addPrepaidWallets,
  '20261122233000-explain-stock': explainStock,
  '20261122233300-hold-orders': holdOrders,
  '20261122233500-tidy-feed-rows': tidyFeedRows,
  '20261122234500-plan-drops': planDrops,
  '20261122235500-ask-before-rerouting': askBeforeRerouting,
  '20261123003500-take-channel-orders': takeChannelOrders,
};
