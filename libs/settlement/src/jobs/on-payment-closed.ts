import { Injectable } from '@nestjs/common';

import { paymentClosed } from '@app/contracts';
import type { PaymentId } from '@app/kernel';
import { type CompleteDelivery, ListensByQueue, type QueueListener, type StoredEvent } from '@app/platform';

import { CloseAtProvider } from '../use-cases/close-at-provider.js';
import { PROVIDER_RETRY_AFTER_MS } from './provider-retries.js';

@ListensByQueue()
@Injectable()
export class CloseAtProviderOnPaymentClosed implements QueueListener<{ paymentId: PaymentId }> {
  readonly listener = 'settlement.close-at-provider';
  readonly event = paymentClosed;
  readonly lane = 'CALLS';
  readonly retryAfterMs = PROVIDER_RETRY_AFTER_MS;

  constructor(private readonly closeAtProvider: CloseAtProvider) {}

  async handle({ payload }: StoredEvent<{ paymentId: PaymentId }>, complete: CompleteDelivery): Promise<void> {
    await this.closeAtProvider.execute(payload.paymentId);
    await complete();
  }
}
