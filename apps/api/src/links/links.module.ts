import { Module } from '@nestjs/common';

import { IdentityModule } from '@app/identity';
import { OrderingModule } from '@app/ordering';
import { OrderRoutingModule } from '@app/order-routing';
import { SupplierFulfillmentModule } from '@app/supplier-fulfillment';

import { OrderPartSupplierResolver } from './order-part-supplier.resolver.js';
import { EarningNumberResolver, StatementEntryNumberResolver } from './supplier-order-number.resolver.js';

/** Fields that join two contexts: the only place that sees both. */
@Module({
  imports: [IdentityModule, OrderingModule, OrderRoutingModule, SupplierFulfillmentModule],
  providers: [EarningNumberResolver, OrderPartSupplierResolver, StatementEntryNumberResolver],
})
export class LinksModule {}
