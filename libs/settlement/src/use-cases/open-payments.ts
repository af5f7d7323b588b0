import { Injectable } from '@nestjs/common';

import { paymentCaptured } from '@app/contracts';
import { eventOf, type OrderId, type PaymentId, sumMinor } from '@app/kernel';
import { newId, Outbox, type Tx } from '@app/platform';

import { LedgerRepository } from '../data/ledger.repository.js';
import { PaymentRepository } from '../data/payment.repository.js';
import { SplitRepository } from '../data/split.repository.js';
import { type PrepaidKey, TopUpRepository } from '../data/top-up.repository.js';
import { captureOf } from '../domain/ledger.rules.js';
import { PaymentProvider } from '../domain/payment-provider.js';
import type { PaidFrom, Split } from '../domain/split.js';
import { splitOf, type SplitTerms } from '../domain/split.rules.js';
import { WALLET } from '../domain/top-up.js';

export interface NewPayment {
  readonly orderId: OrderId;
  readonly currency: string;
  readonly amountMinor: bigint;
  /** What the shopper reads at the provider, such as the order's number. */
  readonly description?: string;
  readonly splits: readonly SplitTerms[];
  readonly paidFrom?: PaidFrom;
}

@Injectable()
export class OpenPayments {
  constructor(
    private readonly payments: PaymentRepository,
    private readonly splits: SplitRepository,
    private readonly topUps: TopUpRepository,
    private readonly ledger: LedgerRepository,
    private readonly outbox: Outbox,
    private readonly provider: PaymentProvider,
  ) {}

  /**
   * Opens the payments of new orders and freezes what each party will get of them. What is paid from a wallet is paid at
   * once: its caller saw to it that there is enough (`lockPrepaid`). Locks balances, so it comes last.
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
        provider: payment.paidFrom === 'PREPAID' ? WALLET : this.provider.name,
        providerReference: null,
      })),
    );
    await this.splits.addAll(tx, splits);
    await this.payFromWallets(tx, payments, splits);
    return payments.map(({ paymentId }) => paymentId);
  }

  /** What is in wallets that orders are about to be paid from. */
  lockPrepaid(tx: Tx, wallets: readonly PrepaidKey[]): Promise<ReadonlyMap<string, bigint>> {
    return this.topUps.lockPrepaid(tx, wallets);
  }

  private async payFromWallets(
    tx: Tx,
    payments: readonly (NewPayment & { readonly paymentId: PaymentId })[],
    splits: readonly Split[],
  ): Promise<void> {
    const prepaid = payments.filter(({ paidFrom }) => paidFrom === 'PREPAID');
    if (prepaid.length === 0) return;
    await this.payments.setPrepaid(
      tx,
      prepaid.map(({ paymentId }) => paymentId),
    );
    await this.outbox.append(
      tx,
      ...prepaid.map(({ paymentId, orderId }) => eventOf(paymentCaptured, { paymentId, orderId })),
    );
    await this.ledger.post(tx, splits.filter(({ paidFrom }) => paidFrom === 'PREPAID').map(captureOf));
  }
}

function freeze(payment: NewPayment & { readonly paymentId: PaymentId }): Split[] {
  const { orderId, paymentId, currency, amountMinor, splits, paidFrom = 'PROVIDER' } = payment;
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
      paidFrom,
      status: paidFrom === 'PREPAID' ? 'HELD' : 'OPENED',
    };
  });
  const splitMinor = sumMinor(frozen.map(({ totalMinor }) => totalMinor));
  if (splitMinor !== amountMinor || frozen.some(({ totalMinor }) => totalMinor <= 0n)) {
    throw new RangeError(`The splits of order ${orderId} sum to ${splitMinor}, its payment is ${amountMinor}`);
  }
  return frozen;
}
