import { Injectable } from '@nestjs/common';

import { refundDone, refundRequested } from '@app/contracts';
import { eventOf, nextState, sumMinor } from '@app/kernel';
import { newId, Outbox, type Tx } from '@app/platform';

import { LedgerRepository } from '../data/ledger.repository.js';
import { PaymentRepository } from '../data/payment.repository.js';
import { RefundRepository } from '../data/refund.repository.js';
import { SplitRepository } from '../data/split.repository.js';
import { reversalOf } from '../domain/ledger.rules.js';
import type { Payment } from '../domain/payment.js';
import type { Split } from '../domain/split.js';
import { SPLIT_TRANSITIONS } from '../domain/split.state.js';
import { WALLET } from '../domain/top-up.js';

@Injectable()
export class RefundSplits {
  constructor(
    private readonly payments: PaymentRepository,
    private readonly splits: SplitRepository,
    private readonly refunds: RefundRepository,
    private readonly ledger: LedgerRepository,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Gives back the whole of some supplier orders: every party's share is reversed exactly, and the provider is asked. What
   * was paid from a wallet is back in it at once.
   * @param payment locked by the caller, as are the splits.
   * @throws ActionNotAllowed when a split is not held.
   */
  async execute(tx: Tx, payment: Payment, splits: readonly Split[], reason: string): Promise<void> {
    if (splits.length === 0) return;
    const { paymentId, orderId, currency } = payment;
    const isPrepaid = payment.provider === WALLET;
    for (const { status } of splits) nextState('The split', SPLIT_TRANSITIONS, status, 'refund');
    const refunds = splits.map(({ supplierOrderId, totalMinor }) => ({
      refundId: newId<'Refund'>(),
      paymentId,
      orderId,
      subjectId: supplierOrderId,
      amountMinor: totalMinor,
      currency,
      status: isPrepaid ? ('DONE' as const) : ('REQUESTED' as const),
      providerReference: null,
    }));
    await this.payments.addRefunded(tx, paymentId, sumMinor(splits.map(({ totalMinor }) => totalMinor)));
    await this.splits.setStatus(tx, splits, SPLIT_TRANSITIONS.refund.to);
    await this.refunds.addAll(tx, refunds, reason);
    await this.outbox.append(
      tx,
      ...refunds.map(({ refundId, subjectId }) =>
        isPrepaid
          ? eventOf(refundDone, { refundId, orderId, subjectId })
          : eventOf(refundRequested, { refundId, orderId }),
      ),
    );
    const captures = await this.ledger.findPosted(
      tx,
      'CAPTURE',
      splits.map(({ supplierOrderId }) => supplierOrderId),
    );
    await this.ledger.post(
      tx,
      captures.map((capture) => reversalOf(capture, 'REFUND')),
    );
  }
}
