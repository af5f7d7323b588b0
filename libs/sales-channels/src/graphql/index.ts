import { Module } from '@nestjs/common';

import { ChannelOrdersController } from '../http/channel-orders.controller.js';
import { ShopifyWebhookController } from '../http/shopify-webhook.controller.js';
import { SalesChannelsModule } from '../sales-channels.module.js';
import { ChannelOrderResolver } from './channel-order.resolver.js';
import { ChannelResolver } from './channel.resolver.js';

/** The API of channels: GraphQL, the door for files, the door for Shopify. Needs an ActorSource from a global module. */
@Module({
  imports: [SalesChannelsModule],
  controllers: [ChannelOrdersController, ShopifyWebhookController],
  providers: [ChannelOrderResolver, ChannelResolver],
})
export class SalesChannelsGraphqlModule {}
