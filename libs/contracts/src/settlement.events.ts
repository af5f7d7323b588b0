import {
  defineEvent,
  type OrderId,
  type OrganizationId,
  type PaymentId,
  type RefundId,
  type SupplierOrderId,
} from '@app/kernel';

export const paymentCaptured = defineEvent<{ paymentId: PaymentId; orderId: OrderId }>(
  'settlement.payment-captured.v1',
);
export const paymentClosed = defineEvent<{ paymentId: PaymentId; orderId: OrderId }>('settlement.payment-closed.v1');
export const refundRequested = defineEvent<{ refundId: RefundId; orderId: OrderId }>('settlement.refund-requested.v1');
export const refundDone = defineEvent<{ refundId: RefundId; orderId: OrderId; subjectId: string }>(
  'settlement.refund-done.v1',
);
export const moneyReleased = defineEvent<{
  supplierOrderId: SupplierOrderId;
  orderId: OrderId;
  supplierId: OrganizationId;
  creatorId: OrganizationId;
}>('settlement.money-released.v1');
