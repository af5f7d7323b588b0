import { Module } from '@nestjs/common';

import { StorefrontModule } from '@app/storefront';

import { OrderingModule } from '../ordering.module.js';
import { OrderingPortsModule } from '../ordering-ports.module.js';
import { CheckoutResolver } from './checkout.resolver.js';
import { DropBoardResolver } from './drop-board.resolver.js';
import { HoldResolver } from './hold.resolver.js';
import { OrderFieldsResolver } from './order-fields.resolver.js';
import { OrderResolver } from './order.resolver.js';
import { RerouteQuestionResolver } from './reroute-question.resolver.js';

@Module({
  imports: [OrderingModule, OrderingPortsModule, StorefrontModule],
  providers: [
    CheckoutResolver,
    DropBoardResolver,
    HoldResolver,
    OrderFieldsResolver,
    OrderResolver,
    RerouteQuestionResolver,
  ],
})
export class OrderingGraphqlModule {}

export { OrderPartType } from './order-part.type.js';
export { OrderType } from './order.type.js';
