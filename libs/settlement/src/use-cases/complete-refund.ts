import { Injectable } from '@nestjs/common';

import { refundDone } from '@app/contracts';
import { eventOf, isUuid, nextState, type RefundId } from '@app/kernel';
import { Outbox, type Tx } from '@app/platform';

import type { NotificationOutcome } from '../data/notification.repository.js';
import { RefundRepository } from '../data/refund.repository.js';
import type { Payment } from '../domain/payment.js';
import { REFUND_TRANSITIONS } from '../domain/refund.state.js';

@Injectable()
export class CompleteRefund {
  constructor(
    private readonly refunds: RefundRepository,
    private readonly outbox: Outbox,
  ) {}

  /**
   * The provider says that the shopper's money is back.
   * @param payment locked by the caller.
   */
  async execute(tx: Tx, payment: Payment, refundId: RefundId, amountMinor: bigint): Promise<NotificationOutcome> {
    const refund = isUuid(refundId) ? await this.refunds.lock(tx, refundId) : null;
    if (refund?.paymentId !== payment.paymentId || refund.amountMinor !== amountMinor) return 'MISMATCH';
    if (refund.status === 'DONE') return 'KNOWN';
    await this.refunds.setStatus(tx, refundId, nextState('The refund', REFUND_TRANSITIONS, refund.status, 'complete'));
    await this.outbox.append(
      tx,
      eventOf(refundDone, { refundId, orderId: refund.orderId, subjectId: refund.subjectId }),
    );
    return 'APPLIED';
  }
}
