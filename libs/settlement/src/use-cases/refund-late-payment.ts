import { Injectable } from '@nestjs/common';

import { refundRequested } from '@app/contracts';
import { eventOf, nextState, type OrderId } from '@app/kernel';
import { newId, Outbox, type Tx } from '@app/platform';

import { LedgerRepository } from '../data/ledger.repository.js';
import { PaymentRepository } from '../data/payment.repository.js';
import { RefundRepository } from '../data/refund.repository.js';
import { SplitRepository } from '../data/split.repository.js';
import { reversalOf } from '../domain/ledger.rules.js';
import type { Payment } from '../domain/payment.js';
import { PAYMENT_TRANSITIONS } from '../domain/payment.state.js';
import { RefundSplits } from './refund-splits.js';

const REASON = 'PAID_TOO_LATE';

@Injectable()
export class RefundLatePayment {
  constructor(
    private readonly payments: PaymentRepository,
    private readonly splits: SplitRepository,
    private readonly refunds: RefundRepository,
    private readonly ledger: LedgerRepository,
    private readonly refundSplits: RefundSplits,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Gives back all that came for an order that had ended: also when the money was just in time and the order ended
   * before ordering heard of it. Twice changes nothing.
   * @throws NotFound, ActionNotAllowed when no money has come, or some of it was released.
   */
  async execute(tx: Tx, orderId: OrderId): Promise<void> {
    const payment = await this.payments.lockOfOrder(tx, orderId);
    if (payment.status === 'RETURNED') return;
    if (payment.status === 'CAPTURED') {
      const splits = await this.splits.lockOfOrder(tx, orderId);
      const paid = splits.filter(({ status }) => status !== 'REFUNDED');
      await this.refundSplits.execute(tx, payment, paid, REASON);
      return;
    }
    await this.returnUnapplied(tx, payment);
  }

  private async returnUnapplied(tx: Tx, payment: Payment): Promise<void> {
    const { paymentId, orderId, amountMinor, currency, status } = payment;
    const refundId = newId<'Refund'>();
    const requested = 'REQUESTED' as const;
    await this.payments.setStatus(tx, paymentId, nextState('The payment', PAYMENT_TRANSITIONS, status, 'return'));
    await this.payments.addRefunded(tx, paymentId, amountMinor);
    const refund = { refundId, paymentId, orderId, subjectId: paymentId, amountMinor, currency, status: requested };
    await this.refunds.addAll(tx, [{ ...refund, providerReference: null }], REASON);
    await this.outbox.append(tx, eventOf(refundRequested, { refundId, orderId }));
    const late = await this.ledger.findPosted(tx, 'LATE_CAPTURE', [paymentId]);
    await this.ledger.post(
      tx,
      late.map((posted) => reversalOf(posted, 'LATE_REFUND')),
    );
  }
}
