import type { PaymentId, RefundId, TopUpId } from '@app/kernel';

export interface NewProviderPayment {
  /** Makes it idempotent: the same key is the same payment at the provider. */
  readonly key: PaymentId | TopUpId;
  readonly amountMinor: bigint;
  readonly currency: string;
  /** Where the shopper's browser goes afterwards. */
  readonly returnUrl: string;
  /** What the shopper reads there. */
  readonly description: string;
}

export interface StartedPayment {
  /** The provider's own number. */
  readonly reference: string;
  /** Where the shopper pays. */
  readonly payUrl: string;
}

export interface NewProviderRefund {
  /** Makes it idempotent: the same key is the same refund at the provider. */
  readonly key: RefundId;
  /** The provider's number of the payment. */
  readonly reference: string;
  readonly amountMinor: bigint;
  readonly currency: string;
}

interface Notification {
  /** The same for each repeat of one notification. */
  readonly notificationId: string;
  /** The provider's number of the payment. */
  readonly reference: string;
  /** The key that we gave the payment. */
  readonly paymentKey: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly occurredAt: Date;
}

/** What a provider tells: repeated, late and out of order, as real ones do. */
export type ProviderNotification =
  | (Notification & { readonly kind: 'PAID' | 'CLOSED' })
  | (Notification & {
      readonly kind: 'REFUNDED';
      /** The key that we gave the refund. */
      readonly refundKey: string;
    });

export type NotificationHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** A notification that did not come from the provider, or that nobody can read. */
export class NotificationRefused extends Error {}

/** Who takes the shopper's money. Every call may be made again with the same key and then changes nothing. */
export abstract class PaymentProvider {
  /** As in the address of its webhook door: `/webhooks/payments/<name>`. */
  abstract readonly name: string;

  abstract createPayment(payment: NewProviderPayment): Promise<StartedPayment>;

  /** Asks for a refund; that it was done comes as a notification. @returns the provider's own number of it. */
  abstract refund(refund: NewProviderRefund): Promise<string>;

  /** Takes no money any more. Closing what was paid already changes nothing: its notification is on its way. */
  abstract close(reference: string): Promise<void>;

  /** @throws NotificationRefused when the signature is wrong. */
  abstract verifyNotification(rawBody: Buffer, headers: NotificationHeaders): ProviderNotification;
}
