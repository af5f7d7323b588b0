import { Injectable } from '@nestjs/common';

import { nextState, type OrderId } from '@app/kernel';
import type { Tx } from '@app/platform';

import { LedgerRepository } from '../data/ledger.repository.js';
import { PaymentRepository } from '../data/payment.repository.js';
import { reversalOf } from '../domain/ledger.rules.js';
import { PAYMENT_TRANSITIONS } from '../domain/payment.state.js';
import { HoldSplits } from './hold-splits.js';

@Injectable()
export class ReopenPayment {
  constructor(
    private readonly payments: PaymentRepository,
    private readonly ledger: LedgerRepository,
    private readonly holdSplits: HoldSplits,
  ) {}

  /**
   * Late money is accepted after all: from here it is as if it had come in time. Changes nothing when it did.
   * @throws NotFound, ActionNotAllowed when no money has come or it was given back.
   */
  async execute(tx: Tx, orderId: OrderId): Promise<void> {
    const { paymentId, status } = await this.payments.lockOfOrder(tx, orderId);
    if (status === 'CAPTURED') return;
    await this.payments.setStatus(tx, paymentId, nextState('The payment', PAYMENT_TRANSITIONS, status, 'accept'));
    const late = await this.ledger.findPosted(tx, 'LATE_CAPTURE', [paymentId]);
    await this.ledger.post(
      tx,
      late.map((posted) => reversalOf(posted, 'LATE_ACCEPT')),
    );
    await this.holdSplits.execute(tx, orderId);
  }
}
