import { Injectable } from '@nestjs/common';

import type { PaymentId } from '@app/kernel';
import { Database } from '@app/platform';

import { PaymentRepository } from '../data/payment.repository.js';
import { PaymentProvider } from '../domain/payment-provider.js';

@Injectable()
export class CloseAtProvider {
  constructor(
    private readonly database: Database,
    private readonly payments: PaymentRepository,
    private readonly provider: PaymentProvider,
  ) {}

  /** Tells the provider to take no money any more, where the shopper had set out to pay. */
  async execute(paymentId: PaymentId): Promise<void> {
    const payment = await this.payments.find(this.database.reader, paymentId);
    if (payment?.status === 'CLOSED' && payment.providerReference !== null) {
      await this.provider.close(payment.providerReference);
    }
  }
}
