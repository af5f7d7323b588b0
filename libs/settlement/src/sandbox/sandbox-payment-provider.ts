import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import { Config, localSecret, MarketClock, UnitOfWork } from '@app/platform';

import {
  type NewProviderPayment,
  type NewProviderRefund,
  type NotificationHeaders,
  NotificationRefused,
  PaymentProvider,
  type ProviderNotification,
  type StartedPayment,
} from '../domain/payment-provider.js';
import { mannersOf } from './manners.js';
import { readBody, writeBody } from './notification-body.js';
import { SandboxAccountRepository, type SandboxPayment } from './sandbox-account.repository.js';
import { isSignedBy, SIGNATURE_HEADER } from './signature.js';

export const SANDBOX = 'sandbox';

/** A payment provider that takes no money: the shopper presses a button on its pay page. */
@Injectable()
export class SandboxPaymentProvider extends PaymentProvider {
  readonly name = SANDBOX;
  /** Shared by the two sides, as one gets it from a real provider. */
  readonly secret: string;

  constructor(
    private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly account: SandboxAccountRepository,
    private readonly clock: MarketClock,
  ) {
    super();
    this.secret = localSecret(config.home, 'sandbox-payments');
  }

  async createPayment(payment: NewProviderPayment): Promise<StartedPayment> {
    const reference = referenceOf('SBXP', payment.key);
    await this.unitOfWork.transaction((tx) => this.account.openPayment(tx, { ...payment, reference, status: 'OPEN' }));
    return { reference, payUrl: `${this.config.publicUrl}/sandbox/pay/${reference}` };
  }

  async refund({ key, reference: paymentReference, amountMinor }: NewProviderRefund): Promise<string> {
    const reference = referenceOf('SBXR', key);
    await this.unitOfWork.transaction(async (tx) => {
      if (!(await this.account.addRefund(tx, { reference, key, paymentReference, amountMinor }))) return;
      const payment = await this.account.takeBack(tx, paymentReference, amountMinor);
      if (!payment) throw new Error(`The sandbox has no paid payment ${paymentReference}`);
      const body = writeBody({ ...this.about(payment, reference), kind: 'REFUNDED', refundKey: key, amountMinor });
      await this.account.addCalls(tx, body, delaysOf(reference));
    });
    return reference;
  }

  async close(reference: string): Promise<void> {
    await this.end(reference, 'CLOSED');
  }

  /** The shopper pressed "pay". */
  async pay(reference: string): Promise<void> {
    await this.end(reference, 'PAID');
  }

  verifyNotification(rawBody: Buffer, headers: NotificationHeaders): ProviderNotification {
    const signature = headers[SIGNATURE_HEADER];
    if (typeof signature !== 'string' || !isSignedBy(this.secret, rawBody, signature, Date.now())) {
      throw new NotificationRefused('The signature is not the sandbox’s');
    }
    return readBody(rawBody);
  }

  private async end(reference: string, kind: 'PAID' | 'CLOSED'): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      const payment = await this.account.endPayment(tx, reference, kind);
      if (!payment) return;
      const body = writeBody({
        ...this.about(payment, `${reference}-${kind}`),
        kind,
        amountMinor: payment.amountMinor,
      });
      await this.account.addCalls(tx, body, delaysOf(reference));
    });
  }

  private about({ reference, key, currency }: SandboxPayment, notificationId: string) {
    return { notificationId, reference, paymentKey: key, currency, occurredAt: this.clock.now() };
  }
}

/** The same for the same key, so that a repeated call finds what the first one made. */
function referenceOf(prefix: string, key: string): string {
  return prefix + createHash('sha256').update(key).digest('hex').slice(0, 24).toUpperCase();
}

function delaysOf(reference: string): number[] {
  const { delayMs, repeatsAfterMs } = mannersOf(reference);
  return [delayMs, ...repeatsAfterMs.map((afterMs) => delayMs + afterMs)];
}
