import { Module } from '@nestjs/common';

import { CatalogJobsModule } from '@app/catalog/jobs';
import { IdentityJobsModule } from '@app/identity/jobs';
import { OrderingJobsModule } from '@app/ordering/jobs';
import { OrderRoutingJobsModule } from '@app/order-routing/jobs';
import { SalesChannelsJobsModule } from '@app/sales-channels/jobs';
import { SettlementJobsModule } from '@app/settlement/jobs';
import { StorefrontJobsModule } from '@app/storefront/jobs';
import { SupplierFulfillmentJobsModule } from '@app/supplier-fulfillment/jobs';

/** Everything that works by itself: listeners, queue consumers, sweeps. */
@Module({
  imports: [
    CatalogJobsModule,
    IdentityJobsModule,
    OrderingJobsModule,
    OrderRoutingJobsModule,
    SalesChannelsJobsModule,
    SettlementJobsModule,
    StorefrontJobsModule,
    SupplierFulfillmentJobsModule,
  ],
})
export class WorkerModule {}
