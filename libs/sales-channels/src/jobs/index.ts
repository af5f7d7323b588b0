import { Module } from '@nestjs/common';

import { SalesChannelsModule } from '../sales-channels.module.js';
import { EmptyOldEventsSweep } from './empty-old-events.sweep.js';
import {
  OnChannelEventReceived,
  OnChannelUpdateNoted,
  OnOrderCancelled,
  OnOrderCompleted,
  OnParcelShipped,
  OnParcelTrackingCorrected,
  OnRefundDone,
  OnSupplierOrderDelivered,
  OnWalletToppedUp,
} from './listeners.js';

@Module({
  imports: [SalesChannelsModule],
  providers: [
    EmptyOldEventsSweep,
    OnChannelEventReceived,
    OnChannelUpdateNoted,
    OnOrderCancelled,
    OnOrderCompleted,
    OnParcelShipped,
    OnParcelTrackingCorrected,
    OnRefundDone,
    OnSupplierOrderDelivered,
    OnWalletToppedUp,
  ],
})
export class SalesChannelsJobsModule {}
