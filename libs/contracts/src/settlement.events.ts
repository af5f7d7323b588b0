import {
  defineEvent,
  type OrderId,
  type OrganizationId,
  type PaymentId,
  type RefundId,
  type SupplierOrderId,
  type TopUpId,
} from '@app/kernel';

export const paymentCaptured = defineEvent<{ paymentId: PaymentId; orderId: OrderId }>(
  'settlement.payment-captured.v1',
);
export const paymentClosed = defineEvent<{ paymentId: PaymentId; orderId: OrderId }>('settlement.payment-closed.v1');
export const refundRequested = defineEvent<{ refundId: RefundId; orderId: OrderId }>('settlement.refund-requested.v1');
export const refundDone = defineEvent<{ refundId: RefundId; orderId: OrderId; subjectId: string }>(
  'settlement.refund-done.v1',
);
/** What a creator paid in beforehand is in his wallet. */
export const walletToppedUp = defineEvent<{ topUpId: TopUpId; organizationId: OrganizationId }>(
  'settlement.wallet-topped-up.v1',
);
export const moneyReleased = defineEvent<{
  supplierOrderId: SupplierOrderId;
  orderId: OrderId;
  supplierId: OrganizationId;
  creatorId: OrganizationId;
}>('settlement.money-released.v1');
