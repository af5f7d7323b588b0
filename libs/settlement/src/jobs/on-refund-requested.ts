import { Injectable } from '@nestjs/common';

import { refundRequested } from '@app/contracts';
import type { RefundId } from '@app/kernel';
import { type CompleteDelivery, ListensByQueue, type QueueListener, type StoredEvent, type Tx } from '@app/platform';

import { FailRefund } from '../use-cases/fail-refund.js';
import { RefundAtProvider } from '../use-cases/refund-at-provider.js';
import { PROVIDER_RETRY_AFTER_MS } from './provider-retries.js';

@ListensByQueue()
@Injectable()
export class RefundAtProviderOnRefundRequested implements QueueListener<{ refundId: RefundId }> {
  readonly listener = 'settlement.refund-at-provider';
  readonly event = refundRequested;
  readonly lane = 'CALLS';
  readonly retryAfterMs = PROVIDER_RETRY_AFTER_MS;

  constructor(
    private readonly refundAtProvider: RefundAtProvider,
    private readonly failRefund: FailRefund,
  ) {}

  handle({ payload }: StoredEvent<{ refundId: RefundId }>, complete: CompleteDelivery): Promise<void> {
    return this.refundAtProvider.execute(payload.refundId, complete);
  }

  onDead(tx: Tx, { payload }: StoredEvent<{ refundId: RefundId }>): Promise<void> {
    return this.failRefund.execute(tx, payload.refundId);
  }
}
