import { Module } from '@nestjs/common';

import { OrderingModule } from '@app/ordering';
import { StorefrontModule } from '@app/storefront';
import { SupplierFulfillmentModule } from '@app/supplier-fulfillment';

import { ChannelEventRepository } from './data/channel-event.repository.js';
import { ChannelOrderRepository } from './data/channel-order.repository.js';
import { ChannelUpdateRepository } from './data/channel-update.repository.js';
import { ChannelRepository } from './data/channel.repository.js';
import { ChannelsQuery } from './queries/channels.query.js';
import { ConnectChannel } from './use-cases/connect-channel.js';
import { EmptyOldEvents } from './use-cases/empty-old-events.js';
import { ImportChannelOrders } from './use-cases/import-channel-orders.js';
import { MapChannelSku } from './use-cases/map-channel-sku.js';
import { NoteUpdate } from './use-cases/note-update.js';
import { PushUpdate } from './use-cases/push-update.js';
import { ReceiveShopifyEvent } from './use-cases/receive-shopify-event.js';
import { ReplayChannelEvents } from './use-cases/replay-channel-events.js';
import { RotateChannelSecret } from './use-cases/rotate-channel-secret.js';
import { SetChannelUpdates } from './use-cases/set-channel-updates.js';
import { SubmitChannelOrders } from './use-cases/submit-channel-orders.js';
import { WorkOffEvent } from './use-cases/work-off-event.js';

const OFFERED = [
  ChannelsQuery,
  ConnectChannel,
  EmptyOldEvents,
  ImportChannelOrders,
  MapChannelSku,
  NoteUpdate,
  PushUpdate,
  ReceiveShopifyEvent,
  ReplayChannelEvents,
  RotateChannelSecret,
  SetChannelUpdates,
  SubmitChannelOrders,
  WorkOffEvent,
];

const REPOSITORIES = [ChannelEventRepository, ChannelOrderRepository, ChannelRepository, ChannelUpdateRepository];

@Module({
  imports: [OrderingModule, StorefrontModule, SupplierFulfillmentModule],
  providers: [...OFFERED, ...REPOSITORIES],
  exports: OFFERED,
})
export class SalesChannelsModule {}
