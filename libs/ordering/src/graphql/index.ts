import { Module } from '@nestjs/common';

import { StorefrontModule } from '@app/storefront';

import { OrderingModule } from '../ordering.module.js';
import { OrderingPortsModule } from '../ordering-ports.module.js';
import { CheckoutResolver } from './checkout.resolver.js';
import { OrderFieldsResolver } from './order-fields.resolver.js';
import { PriceChangedType } from './order.payload.js';
import { OrderResolver } from './order.resolver.js';

@Module({
  imports: [OrderingModule, OrderingPortsModule, StorefrontModule],
  providers: [CheckoutResolver, OrderFieldsResolver, OrderResolver],
})
export class OrderingGraphqlModule {}

/** Types that only an interface names: the schema has to be told of them. */
export const ORDERING_REFUSALS = [PriceChangedType];
export { OrderPartType } from './order-part.type.js';
