import { Module } from '@nestjs/common';

import { OrderRoutingModule } from '../order-routing.module.js';
import { OnSupplierOrderRejected, OnSupplierOrderShipped } from './listeners.js';

@Module({
  imports: [OrderRoutingModule],
  providers: [OnSupplierOrderRejected, OnSupplierOrderShipped],
})
export class OrderRoutingJobsModule {}
