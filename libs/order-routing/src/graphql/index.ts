import { Module } from '@nestjs/common';

import { OrderRoutingModule } from '../order-routing.module.js';
import { OrderRoutingPortsModule } from '../order-routing-ports.module.js';
import { FreightTemplateResolver } from './freight-template.resolver.js';
import { RoutingRulesResolver } from './routing-rules.resolver.js';
import { RulesTrialResolver } from './rules-trial.resolver.js';
import { WarehouseResolver } from './warehouse.resolver.js';

@Module({
  imports: [OrderRoutingModule, OrderRoutingPortsModule],
  providers: [FreightTemplateResolver, RoutingRulesResolver, RulesTrialResolver, WarehouseResolver],
})
export class OrderRoutingGraphqlModule {}

export { RulesTrialOrderType } from './rules-trial.type.js';
export { RoutingType, toRoutingType } from './routing.type.js';
