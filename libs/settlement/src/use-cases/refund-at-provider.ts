import { Injectable } from '@nestjs/common';

import type { RefundId } from '@app/kernel';
import { type CompleteDelivery, Database } from '@app/platform';

import { PaymentRepository } from '../data/payment.repository.js';
import { RefundRepository } from '../data/refund.repository.js';
import type { Refund } from '../domain/payment.js';
import { PaymentProvider } from '../domain/payment-provider.js';

@Injectable()
export class RefundAtProvider {
  constructor(
    private readonly database: Database,
    private readonly payments: PaymentRepository,
    private readonly refunds: RefundRepository,
    private readonly provider: PaymentProvider,
  ) {}

  /**
   * Asks the provider to give the money back and keeps its number of it together with `complete`. It may be asked again:
   * the refund's id is its key.
   */
  async execute(refundId: RefundId, complete: CompleteDelivery): Promise<void> {
    const refund = await this.refunds.find(this.database.reader, refundId);
    if (!refund) throw new Error(`There is no refund ${refundId}`);
    if (refund.providerReference !== null) return complete();
    const { amountMinor, currency } = refund;
    const reference = await this.referenceOf(refund);
    const providerReference = await this.provider.refund({ key: refundId, reference, amountMinor, currency });
    await complete((tx) => this.refunds.setProviderReference(tx, refundId, providerReference));
  }

  private async referenceOf({ refundId, paymentId }: Refund): Promise<string> {
    const payment = await this.payments.find(this.database.reader, paymentId);
    if (!payment?.providerReference) throw new Error(`Refund ${refundId} is of a payment that no provider knows`);
    return payment.providerReference;
  }
}
