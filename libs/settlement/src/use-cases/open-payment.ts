import { Injectable } from '@nestjs/common';

import { type OrderId, type PaymentId, sumMinor } from '@app/kernel';
import { newId, type Tx } from '@app/platform';

import { PaymentRepository } from '../data/payment.repository.js';
import { SplitRepository } from '../data/split.repository.js';
import { PaymentProvider } from '../domain/payment-provider.js';
import { splitOf, type SplitTerms } from '../domain/split.rules.js';

export interface NewPayment {
  readonly orderId: OrderId;
  readonly currency: string;
  readonly amountMinor: bigint;
  /** What the shopper reads at the provider, such as the order's number. */
  readonly description?: string;
  readonly splits: readonly SplitTerms[];
}

@Injectable()
export class OpenPayment {
  constructor(
    private readonly payments: PaymentRepository,
    private readonly splits: SplitRepository,
    private readonly provider: PaymentProvider,
  ) {}

  /**
   * Opens the payment of a new order and freezes what each party will get of it.
   * @throws RangeError when a supplier order costs nothing, or the splits do not sum to the amount: the caller's fault.
   */
  async execute(tx: Tx, { orderId, currency, amountMinor, description = '', splits }: NewPayment): Promise<PaymentId> {
    const paymentId = newId<'Payment'>();
    const frozen = splits.map((terms) => {
      const { supplierOrderId, supplierId, creatorId } = terms;
      const status = 'OPENED' as const;
      return { ...splitOf(terms), supplierOrderId, supplierId, creatorId, orderId, paymentId, currency, status };
    });
    const splitMinor = sumMinor(frozen.map(({ totalMinor }) => totalMinor));
    if (splitMinor !== amountMinor || frozen.some(({ totalMinor }) => totalMinor <= 0n)) {
      throw new RangeError(`The splits of order ${orderId} sum to ${splitMinor}, its payment is ${amountMinor}`);
    }
    await this.payments.add(tx, {
      paymentId,
      orderId,
      status: 'PENDING',
      amountMinor,
      refundedMinor: 0n,
      currency,
      description,
      provider: this.provider.name,
      providerReference: null,
    });
    await this.splits.addAll(tx, frozen);
    return paymentId;
  }
}
