import { Module } from '@nestjs/common';

import { SupplierFulfillmentModule } from '../supplier-fulfillment.module.js';
import { OnParcelShipped, OnParcelTrackingCorrected, OnSupplierOrderReady } from './listeners.js';
import {
  ReceiveUnconfirmedSweep,
  RejectUnansweredSweep,
  SendSandboxScansSweep,
  TakeFromSuspendedSweep,
  TakeMissingSweep,
} from './sweeps.js';

@Module({
  imports: [SupplierFulfillmentModule],
  providers: [
    OnParcelShipped,
    OnParcelTrackingCorrected,
    OnSupplierOrderReady,
    ReceiveUnconfirmedSweep,
    RejectUnansweredSweep,
    SendSandboxScansSweep,
    TakeFromSuspendedSweep,
    TakeMissingSweep,
  ],
})
export class SupplierFulfillmentJobsModule {}
