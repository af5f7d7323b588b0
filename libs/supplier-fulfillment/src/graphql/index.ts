import { Module } from '@nestjs/common';

import { CarrierWebhookController } from '../http/carrier-webhook.controller.js';
import { ShipmentsController } from '../http/shipments.controller.js';
import { SupplierFulfillmentModule } from '../supplier-fulfillment.module.js';
import { ConnectionResolver } from './connection.resolver.js';
import { ForwardingResolver } from './forwarding.resolver.js';
import { FulfillmentResolver } from './fulfillment.resolver.js';
import { SupplierOrderFieldsResolver } from './supplier-order-fields.resolver.js';
import { SupplierOrderResolver } from './supplier-order.resolver.js';

/** Needs an ActorSource from a global module. */
@Module({
  imports: [SupplierFulfillmentModule],
  controllers: [CarrierWebhookController, ShipmentsController],
  providers: [
    ConnectionResolver,
    ForwardingResolver,
    FulfillmentResolver,
    SupplierOrderFieldsResolver,
    SupplierOrderResolver,
  ],
})
export class SupplierFulfillmentGraphqlModule {}
