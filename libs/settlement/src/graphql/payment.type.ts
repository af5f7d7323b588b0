import { Field, ID, ObjectType } from '@nestjs/graphql';

import { type OrderId, type PaymentId, toGlobalId } from '@app/kernel';
import { Access, ConnectionOf, MoneyType, toMoney } from '@app/platform';

import type { PaymentStatus } from '../domain/payment.state.js';
import type { RefundStatus } from '../domain/refund.state.js';
import type { PaymentView, RefundView } from '../queries/payments.query.js';
import { PaymentStatusEnum, RefundStatusEnum } from './settlement.enums.js';

@ObjectType('Payment', { description: 'The shopper’s money for one order.' })
@Access.toOrderLink(['PLATFORM'], { permission: 'platform:operate' })
export class PaymentType {
  readonly ref: PaymentId;
  readonly orderRef: OrderId;

  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => ID, { description: 'The order that is paid.' })
  orderId: string;

  @Field(() => PaymentStatusEnum, { description: 'How far it has come.' })
  status: PaymentStatus;

  @Field(() => MoneyType, { description: 'What is to be paid, or was.' })
  amount: MoneyType;

  @Field(() => MoneyType, { description: 'What goes back of it, including what is still on its way.' })
  refunded: MoneyType;

  @Field(() => Date, { description: 'When the order was placed.' })
  openedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When the money came; null before.' })
  capturedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the order ended unpaid; null unless it did.' })
  closedAt: Date | null;

  @Field(() => String, { description: 'Name of the payment provider; for the operator.' })
  @Access.to(['PLATFORM'], { permission: 'platform:operate' })
  provider: string;

  @Field(() => String, {
    nullable: true,
    description: 'The provider’s own number, to ask there; null until the shopper set out to pay. For the operator.',
  })
  @Access.to(['PLATFORM'], { permission: 'platform:operate' })
  providerReference: string | null;
}

@ObjectType('Refund', { description: 'Money that goes back to the shopper.' })
@Access.toOrderLink(['PLATFORM'], { permission: 'platform:operate' })
export class RefundType {
  readonly orderRef: OrderId;

  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => ID, { description: 'The order that was paid.' })
  orderId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The supplier order that is refunded; null when the whole payment came too late.',
  })
  supplierOrderId: string | null;

  @Field(() => RefundStatusEnum, { description: 'How far it has come.' })
  status: RefundStatus;

  @Field(() => MoneyType, { description: 'What goes back.' })
  amount: MoneyType;

  @Field(() => String, { description: 'Why: REJECTED, CANCELLED, PAID_TOO_LATE or another code.' })
  reason: string;

  @Field(() => Date, { description: 'When it was booked.' })
  requestedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When the provider confirmed it, or gave up; null before.' })
  endedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The provider’s own number, to ask there; null until the provider took it on. For the operator.',
  })
  @Access.to(['PLATFORM'], { permission: 'platform:operate' })
  providerReference: string | null;
}

export const PaymentConnection = ConnectionOf(PaymentType, 'PaymentConnection');
export const RefundConnection = ConnectionOf(RefundType, 'RefundConnection');

export function toPaymentType(payment: PaymentView): PaymentType {
  return {
    ref: payment.paymentId,
    orderRef: payment.orderId,
    id: toGlobalId('Payment', payment.paymentId),
    orderId: toGlobalId('Order', payment.orderId),
    status: payment.status,
    amount: toMoney(payment.amountMinor, payment.currency),
    refunded: toMoney(payment.refundedMinor, payment.currency),
    openedAt: payment.openedAt,
    capturedAt: payment.capturedAt,
    closedAt: payment.closedAt,
    provider: payment.provider,
    providerReference: payment.providerReference,
  };
}

export function toRefundType(refund: RefundView): RefundType {
  const isOfSupplierOrder = refund.subjectId !== refund.paymentId;
  return {
    orderRef: refund.orderId,
    id: toGlobalId('Refund', refund.refundId),
    orderId: toGlobalId('Order', refund.orderId),
    supplierOrderId: isOfSupplierOrder ? toGlobalId('SupplierOrder', refund.subjectId) : null,
    status: refund.status,
    amount: toMoney(refund.amountMinor, refund.currency),
    reason: refund.reason,
    requestedAt: refund.requestedAt,
    endedAt: refund.endedAt,
    providerReference: refund.providerReference,
  };
}
