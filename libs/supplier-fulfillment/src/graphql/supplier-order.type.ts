import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { toGlobalId } from '@app/kernel';
import { Access, ConnectionOf, MoneyType, toMoney } from '@app/platform';

import { currentDeadline, type Deadline, isDispatchLate } from '../domain/deadline.rules.js';
import type { SupplierOrderRecord } from '../queries/supplier-order-record.js';
import {
  AttentionReasonEnum,
  DeadlineActorEnum,
  DeadlineConsequenceEnum,
  DeadlineStandingEnum,
  DeadlineStepEnum,
  RejectedCodeEnum,
  SupplierOrderStatusEnum,
} from './supplier-order.enums.js';

@ObjectType('SupplierOrderDeadline', { description: 'What has to happen next, and until when.' })
@Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'fulfilment:read' })
export class SupplierOrderDeadlineType implements Deadline {
  @Field(() => DeadlineStepEnum, { description: 'What has to happen.' })
  step: Deadline['step'];

  @Field(() => DeadlineActorEnum, { description: 'Who has to do it.' })
  actor: Deadline['actor'];

  @Field(() => Date, { description: 'Until when.' })
  dueAt: Date;

  @Field(() => DeadlineConsequenceEnum, { description: 'What happens otherwise.' })
  otherwise: Deadline['otherwise'];

  @Field(() => DeadlineStandingEnum, { description: 'How much of the time is left.' })
  standing: Deadline['standing'];
}

@ObjectType('SupplierOrder', { description: 'The part of an order that one supplier ships from one warehouse.' })
@Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'fulfilment:read' })
export class SupplierOrderType {
  /** For the fields that are fetched apart. */
  readonly ref: SupplierOrderRecord;

  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => String, { description: 'Number for people: the order’s, with -1, -2 and so on.' })
  number: string;

  @Field(() => SupplierOrderStatusEnum, { description: 'Where it stands.' })
  status: keyof typeof SupplierOrderStatusEnum;

  @Field(() => ID, { description: 'The supplier.' })
  supplierId: string;

  @Field(() => ID, { description: 'The warehouse that it is shipped from.' })
  warehouseId: string;

  @Field(() => String, { description: 'The shop that stands on the label as sender.' })
  shopName: string;

  @Field(() => MoneyType, { description: 'What the supplier earns for the goods.' })
  supplyTotal: MoneyType;

  @Field(() => MoneyType, { description: 'What the parcel costs by the warehouse’s freight template.' })
  freight: MoneyType;

  @Field(() => Int, { description: 'Weight of the goods in grams.' })
  weightGrams: number;

  @Field(() => String, { description: 'Province that it goes to: two digits of GB/T 2260.' })
  province: string;

  @Field(() => String, { description: 'City that it goes to.' })
  city: string;

  @Field(() => SupplierOrderDeadlineType, {
    nullable: true,
    description: 'The deadline that runs now; null when none does.',
  })
  deadline: SupplierOrderDeadlineType | null;

  @Field(() => Boolean, { description: 'Whether its last piece left too late, or should have left by now.' })
  isDispatchLate: boolean;

  @Field(() => [AttentionReasonEnum], { description: 'Why a person should look at it; empty when nobody has to.' })
  attention: readonly (keyof typeof AttentionReasonEnum)[];

  @Field(() => Date, { nullable: true, description: 'When it was paid and released to the supplier.' })
  readyAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was handed to the supplier; null before.' })
  forwardedAt: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When handing it to the supplier’s system was given up; null when it was not.',
  })
  stuckAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Until when it has to be accepted.' })
  acceptBy: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the supplier accepted it; null before.' })
  acceptedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Until when its last piece has to leave.' })
  dispatchBy: Date | null;

  @Field(() => Date, { nullable: true, description: 'When its last piece left; null before.' })
  shippedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When its last parcel arrived; null before.' })
  deliveredAt: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it counts as received at the latest; null before it is shipped.',
  })
  receiveBy: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was received; null before.' })
  receivedAt: Date | null;

  @Field(() => RejectedCodeEnum, { nullable: true, description: 'Why it was rejected; null when it was not.' })
  rejectCode: keyof typeof RejectedCodeEnum | null;

  @Field(() => String, { nullable: true, description: 'The same in the supplier’s words.' })
  rejectReason: string | null;
}

export const SupplierOrderConnection = ConnectionOf(SupplierOrderType, 'SupplierOrderConnection');

export function toSupplierOrderType(record: SupplierOrderRecord, now: Date): SupplierOrderType {
  return {
    ref: record,
    id: toGlobalId('SupplierOrder', record.supplierOrderId),
    number: record.number,
    // Queries leave out what is not paid yet.
    status: record.status as SupplierOrderType['status'],
    supplierId: toGlobalId('Organization', record.supplierId),
    warehouseId: toGlobalId('Warehouse', record.warehouseId),
    shopName: record.shopName,
    supplyTotal: toMoney(record.supplyMinor, record.currency),
    freight: toMoney(record.freightMinor, record.currency),
    weightGrams: record.weightGrams,
    province: record.province,
    city: record.city,
    deadline: currentDeadline(record, now),
    isDispatchLate: isDispatchLate(record, now),
    attention: record.attention,
    readyAt: record.readyAt,
    forwardedAt: record.forwardedAt,
    stuckAt: record.stuckAt,
    acceptBy: record.acceptBy,
    acceptedAt: record.acceptedAt,
    dispatchBy: record.dispatchBy,
    shippedAt: record.shippedAt,
    deliveredAt: record.deliveredAt,
    receiveBy: record.receiveBy,
    receivedAt: record.receivedAt,
    rejectCode: record.rejectCode as SupplierOrderType['rejectCode'],
    rejectReason: record.rejectReason,
  };
}
