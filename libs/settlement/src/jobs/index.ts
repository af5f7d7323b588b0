import { Module } from '@nestjs/common';

import { SettlementModule } from '../settlement.module.js';
import { CloseAtProviderOnPaymentClosed } from './on-payment-closed.js';
import { RefundAtProviderOnRefundRequested } from './on-refund-requested.js';
import { ScheduleReleaseOnSupplierOrderReceived } from './on-supplier-order-received.js';
import { CheckpointSweep, ReleaseSweep, SandboxSweep, VerificationSweep } from './settlement.sweeps.js';

/** Listeners and sweeps of settlement, for the worker. */
@Module({
  imports: [SettlementModule],
  providers: [
    CheckpointSweep,
    CloseAtProviderOnPaymentClosed,
    RefundAtProviderOnRefundRequested,
    ReleaseSweep,
    SandboxSweep,
    ScheduleReleaseOnSupplierOrderReceived,
    VerificationSweep,
  ],
})
export class SettlementJobsModule {}
