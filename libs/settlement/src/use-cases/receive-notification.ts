import { Injectable } from '@nestjs/common';

import { isUuid, type PaymentId, type RefundId, systemActor, type TopUpId } from '@app/kernel';
import { Logger, type Tx, UnitOfWork } from '@app/platform';

import { NotificationRepository, type NotificationOutcome } from '../data/notification.repository.js';
import { PaymentRepository } from '../data/payment.repository.js';
import { TopUpRepository } from '../data/top-up.repository.js';
import type { Payment } from '../domain/payment.js';
import type { ProviderNotification } from '../domain/payment-provider.js';
import { CapturePayment } from './capture-payment.js';
import { CompleteRefund } from './complete-refund.js';
import { TakeTopUp } from './take-top-up.js';

/** UNKNOWN: about a payment that is none of ours, and not noted. DUPLICATE: noted before, and without effect. */
export type NotificationReception = NotificationOutcome | 'DUPLICATE' | 'UNKNOWN';

const ACTOR = systemActor('settlement.receive-notification');

@Injectable()
export class ReceiveNotification {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notifications: NotificationRepository,
    private readonly payments: PaymentRepository,
    private readonly topUps: TopUpRepository,
    private readonly capturePayment: CapturePayment,
    private readonly completeRefund: CompleteRefund,
    private readonly takeTopUp: TakeTopUp,
    private readonly logger: Logger,
  ) {}

  /** Takes what a provider tells, once to effect, however often and in whichever order it comes. */
  async execute(provider: string, notification: ProviderNotification): Promise<NotificationReception> {
    const { notificationId, reference } = notification;
    const { reception } = await this.unitOfWork.run(ACTOR, 'receiveNotification', async (tx) => ({
      reception: await this.receive(tx, provider, notification),
    }));
    if (reception === 'MISMATCH' || reception === 'UNKNOWN') {
      this.logger.error({ provider, notificationId, reference, reception }, 'a notification contradicts our payments');
    }
    return reception;
  }

  private async receive(tx: Tx, provider: string, notification: ProviderNotification): Promise<NotificationReception> {
    const { notificationId, paymentKey } = notification;
    if (!isUuid(paymentKey)) return 'UNKNOWN';
    // Twins wait here for each other.
    const payment = await this.payments.lock(tx, paymentKey as PaymentId);
    const topUp = payment ? null : await this.topUps.lock(tx, paymentKey as TopUpId);
    const expected = payment ?? topUp;
    if (!expected) return 'UNKNOWN';
    if (!(await this.notifications.claim(tx, provider, notification))) return 'DUPLICATE';
    let outcome: NotificationOutcome = 'MISMATCH';
    if (isAbout(expected, provider, notification)) {
      if (payment) outcome = await this.apply(tx, payment, notification);
      else if (topUp) outcome = await this.takeTopUp.execute(tx, topUp, notification);
    }
    if (outcome !== 'APPLIED') await this.notifications.setOutcome(tx, provider, notificationId, outcome);
    return outcome;
  }

  private async apply(tx: Tx, payment: Payment, notification: ProviderNotification): Promise<NotificationOutcome> {
    switch (notification.kind) {
      case 'PAID':
        return this.applyPaid(tx, payment, notification);
      case 'REFUNDED':
        return this.completeRefund.execute(tx, payment, notification.refundKey as RefundId, notification.amountMinor);
      case 'CLOSED':
        // Nothing to do: what the provider takes no more is ended by the order's own deadline.
        return 'APPLIED';
    }
  }

  private async applyPaid(tx: Tx, payment: Payment, notification: ProviderNotification): Promise<NotificationOutcome> {
    if (notification.amountMinor !== payment.amountMinor) return 'MISMATCH';
    if (payment.status !== 'PENDING' && payment.status !== 'CLOSED') return 'KNOWN';
    await this.capturePayment.execute(tx, payment, notification.reference);
    return 'APPLIED';
  }
}

function isAbout(
  payment: Pick<Payment, 'provider' | 'providerReference' | 'currency'>,
  provider: string,
  notification: ProviderNotification,
): boolean {
  const isSameReference = payment.providerReference === null || payment.providerReference === notification.reference;
  return isSameReference && payment.provider === provider && payment.currency === notification.currency;
}
