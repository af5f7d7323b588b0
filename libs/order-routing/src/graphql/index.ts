import { Module } from '@nestjs/common';

import { OrderRoutingModule } from '../order-routing.module.js';
import { OrderRoutingPortsModule } from '../order-routing-ports.module.js';
import { FreightTemplateResolver } from './freight-template.resolver.js';
import { WarehouseResolver } from './warehouse.resolver.js';

@Module({
  imports: [OrderRoutingModule, OrderRoutingPortsModule],
  providers: [FreightTemplateResolver, WarehouseResolver],
})
export class OrderRoutingGraphqlModule {}
