import { Module } from '@nestjs/common';

import { IdentityModule } from '@app/identity';
import { OrderingModule } from '@app/ordering';
import { OrderRoutingModule } from '@app/order-routing';
import { StorefrontModule } from '@app/storefront';
import { SupplierFulfillmentModule } from '@app/supplier-fulfillment';

import { OrderRoutingResolver } from './order-routing.resolver.js';
import { OrderPartSupplierResolver } from './order-part-supplier.resolver.js';
import { OrderShopResolver } from './order-shop.resolver.js';
import { RulesTrialOrderResolver } from './rules-trial-order.resolver.js';
import { StockEntryOrderResolver } from './stock-entry-order.resolver.js';
import { EarningNumberResolver, StatementEntryNumberResolver } from './supplier-order-number.resolver.js';

/** Fields that join two contexts: the only place that sees both. */
@Module({
  imports: [IdentityModule, OrderingModule, OrderRoutingModule, StorefrontModule, SupplierFulfillmentModule],
  providers: [
    EarningNumberResolver,
    OrderPartSupplierResolver,
    OrderRoutingResolver,
    OrderShopResolver,
    RulesTrialOrderResolver,
    StatementEntryNumberResolver,
    StockEntryOrderResolver,
  ],
})
export class LinksModule {}
