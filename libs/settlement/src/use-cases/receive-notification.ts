import { Injectable } from '@nestjs/common';

import { isUuid, type PaymentId, type RefundId, systemActor } from '@app/kernel';
import { Database, Logger, type Tx, UnitOfWork } from '@app/platform';

import { NotificationRepository, type NotificationOutcome } from '../data/notification.repository.js';
import { PaymentRepository } from '../data/payment.repository.js';
import type { Payment } from '../domain/payment.js';
import type { ProviderNotification } from '../domain/payment-provider.js';
import { CapturePayment } from './capture-payment.js';
import { CompleteRefund } from './complete-refund.js';

/** UNKNOWN: about a payment that is none of ours, and not noted. DUPLICATE: noted before, and without effect. */
export type NotificationReception = NotificationOutcome | 'DUPLICATE' | 'UNKNOWN';

const ACTOR = systemActor('settlement.receive-notification');

@Injectable()
export class ReceiveNotification {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly notifications: NotificationRepository,
    private readonly payments: PaymentRepository,
    private readonly capturePayment: CapturePayment,
    private readonly completeRefund: CompleteRefund,
    private readonly logger: Logger,
  ) {}

  /** Takes what a provider tells, once to effect, however often and in whichever order it comes. */
  async execute(provider: string, notification: ProviderNotification): Promise<NotificationReception> {
    const { notificationId, paymentKey, reference } = notification;
    const paymentId = await this.findPaymentId(paymentKey);
    if (paymentId === null) {
      this.logger.warn({ provider, notificationId, reference }, 'a notification is about no payment of ours');
      return 'UNKNOWN';
    }
    const { reception } = await this.unitOfWork.run(ACTOR, 'receiveNotification', async (tx) => {
      if (!(await this.notifications.claim(tx, provider, notification))) return { reception: 'DUPLICATE' as const };
      const outcome = await this.apply(tx, provider, paymentId, notification);
      if (outcome !== 'APPLIED') await this.notifications.setOutcome(tx, provider, notificationId, outcome);
      return { reception: outcome };
    });
    if (reception === 'MISMATCH') {
      this.logger.error({ provider, notificationId, reference, paymentId }, 'a notification contradicts our payment');
    }
    return reception;
  }

  private async findPaymentId(paymentKey: string): Promise<PaymentId | null> {
    if (!isUuid(paymentKey)) return null;
    const payment = await this.payments.find(this.database.reader, paymentKey as PaymentId);
    return payment?.paymentId ?? null;
  }

  private async apply(
    tx: Tx,
    provider: string,
    paymentId: PaymentId,
    notification: ProviderNotification,
  ): Promise<NotificationOutcome> {
    const payment = await this.payments.lock(tx, paymentId);
    if (!payment || !isAbout(payment, provider, notification)) return 'MISMATCH';
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

function isAbout(payment: Payment, provider: string, notification: ProviderNotification): boolean {
  const isSameReference = payment.providerReference === null || payment.providerReference === notification.reference;
  return isSameReference && payment.provider === provider && payment.currency === notification.currency;
}
