import { Module } from '@nestjs/common';

import { OrderRoutingModule } from '../order-routing.module.js';
import { OrderRoutingPortsModule } from '../order-routing-ports.module.js';
import { FreightTemplateResolver } from './freight-template.resolver.js';
import { RoutingRulesResolver } from './routing-rules.resolver.js';
import { WarehouseResolver } from './warehouse.resolver.js';

@Module({
  imports: [OrderRoutingModule, OrderRoutingPortsModule],
  providers: [FreightTemplateResolver, RoutingRulesResolver, WarehouseResolver],
})
export class OrderRoutingGraphqlModule {}

export { RoutingType, toRoutingType } from './routing.type.js';
