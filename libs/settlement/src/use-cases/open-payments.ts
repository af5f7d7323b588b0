import { Injectable } from '@nestjs/common';

import { type OrderId, type PaymentId, sumMinor } from '@app/kernel';
import { newId, type Tx } from '@app/platform';

import { PaymentRepository } from '../data/payment.repository.js';
import { SplitRepository } from '../data/split.repository.js';
import { PaymentProvider } from '../domain/payment-provider.js';
import type { Split } from '../domain/split.js';
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
export class OpenPayments {
  constructor(
    private readonly payments: PaymentRepository,
    private readonly splits: SplitRepository,
    private readonly provider: PaymentProvider,
  ) {}

  /**
   * Opens the payments of new orders and freezes what each party will get of them.
   * @returns their ids, in the order given.
   * @throws RangeError when a supplier order costs nothing, or the splits do not sum to the amount: the caller's fault.
   */
  async execute(tx: Tx, opened: readonly NewPayment[]): Promise<PaymentId[]> {
    const payments = opened.map((payment) => ({ ...payment, paymentId: newId<'Payment'>() }));
    const splits = payments.flatMap(freeze);
    await this.payments.addAll(
      tx,
      payments.map((payment) => ({
        paymentId: payment.paymentId,
        orderId: payment.orderId,
        status: 'PENDING',
        amountMinor: payment.amountMinor,
        refundedMinor: 0n,
        currency: payment.currency,
        description: payment.description ?? '',
        provider: this.provider.name,
        providerReference: null,
      })),
    );
    await this.splits.addAll(tx, splits);
    return payments.map(({ paymentId }) => paymentId);
  }
}

function freeze({ orderId, paymentId, currency, amountMinor, splits }: NewPayment & { paymentId: PaymentId }): Split[] {
  const frozen = splits.map((terms): Split => {
    const { supplierOrderId, supplierId, creatorId } = terms;
    return {
      ...splitOf(terms),
      supplierOrderId,
      supplierId,
      creatorId,
      orderId,
      paymentId,
      currency,
      status: 'OPENED',
    };
  });
  const splitMinor = sumMinor(frozen.map(({ totalMinor }) => totalMinor));
  if (splitMinor !== amountMinor || frozen.some(({ totalMinor }) => totalMinor <= 0n)) {
    throw new RangeError(`The splits of order ${orderId} sum to ${splitMinor}, its payment is ${amountMinor}`);
  }
  return frozen;
}
