import { Injectable } from '@nestjs/common';

import { paymentClosed } from '@app/contracts';
import { eventOf, nextState, type OrderId } from '@app/kernel';
import { Outbox, type Tx } from '@app/platform';

import { PaymentRepository } from '../data/payment.repository.js';
import { SplitRepository } from '../data/split.repository.js';
import { PAYMENT_TRANSITIONS } from '../domain/payment.state.js';
import { SPLIT_TRANSITIONS } from '../domain/split.state.js';

@Injectable()
export class ClosePayment {
  constructor(
    private readonly payments: PaymentRepository,
    private readonly splits: SplitRepository,
    private readonly outbox: Outbox,
  ) {}

  /**
   * The order ended unpaid: takes no money any more. Changes nothing when it is closed already or its money has come;
   * then `paymentCaptured` is on its way to ordering, which decides.
   * @throws NotFound
   */
  async execute(tx: Tx, orderId: OrderId): Promise<void> {
    const { paymentId, status } = await this.payments.lockOfOrder(tx, orderId);
    if (status !== 'PENDING') return;
    await this.payments.setStatus(tx, paymentId, nextState('The payment', PAYMENT_TRANSITIONS, status, 'close'));
    await this.splits.setStatus(tx, await this.splits.lockOfOrder(tx, orderId), SPLIT_TRANSITIONS.close.to);
    await this.outbox.append(tx, eventOf(paymentClosed, { paymentId, orderId }));
  }
}
