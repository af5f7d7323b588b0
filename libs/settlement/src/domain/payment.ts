import type { OrderId, PaymentId, RefundId } from '@app/kernel';

import type { PaymentStatus } from './payment.state.js';
import type { RefundStatus } from './refund.state.js';

/** The money that one order asks for. */
export interface Payment {
  readonly paymentId: PaymentId;
  readonly orderId: OrderId;
  readonly status: PaymentStatus;
  readonly amountMinor: bigint;
  readonly refundedMinor: bigint;
  readonly currency: string;
  /** What the shopper reads at the provider. */
  readonly description: string;
  readonly provider: string;
  /** The provider's own number; null until the shopper set out to pay. */
  readonly providerReference: string | null;
}

/** Money on its way back to the shopper. */
export interface Refund {
  readonly refundId: RefundId;
  readonly paymentId: PaymentId;
  readonly orderId: OrderId;
  /** The supplier order that is refunded, or the payment when all of it came too late. */
  readonly subjectId: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly status: RefundStatus;
  /** The provider's own number; null until the provider took it on. */
  readonly providerReference: string | null;
}
