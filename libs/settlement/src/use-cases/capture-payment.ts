import { Injectable } from '@nestjs/common';

import { paymentCaptured } from '@app/contracts';
import { eventOf, nextState } from '@app/kernel';
import { Outbox, type Tx } from '@app/platform';

import { LedgerRepository } from '../data/ledger.repository.js';
import { PaymentRepository } from '../data/payment.repository.js';
import { lateCaptureOf } from '../domain/ledger.rules.js';
import type { Payment } from '../domain/payment.js';
import { PAYMENT_TRANSITIONS } from '../domain/payment.state.js';
import { HoldSplits } from './hold-splits.js';

@Injectable()
export class CapturePayment {
  constructor(
    private readonly payments: PaymentRepository,
    private readonly ledger: LedgerRepository,
    private readonly holdSplits: HoldSplits,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Books the shopper's money, which has really come: held for the parties, or unapplied when the order had ended.
   * Ordering hears of it either way and decides about late money.
   * @param payment locked by the caller.
   * @throws ActionNotAllowed when its money came before.
   */
  async execute(tx: Tx, payment: Payment, providerReference: string): Promise<void> {
    const { paymentId, orderId, status } = payment;
    const isLate = status === 'CLOSED';
    const next = nextState('The payment', PAYMENT_TRANSITIONS, status, isLate ? 'captureLate' : 'capture');
    await this.payments.setCaptured(tx, paymentId, next, providerReference);
    await this.outbox.append(tx, eventOf(paymentCaptured, { paymentId, orderId }));
    if (isLate) await this.ledger.post(tx, [lateCaptureOf(payment)]);
    else await this.holdSplits.execute(tx, orderId);
  }
}
