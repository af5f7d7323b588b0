import { Field, ID, ObjectType } from '@nestjs/graphql';

import { type OrderId, type SupplierOrderId, toGlobalId } from '@app/kernel';
import { Access, ConnectionOf, MoneyType, toMoney } from '@app/platform';

import type { Earning, EarningStatus } from '../queries/earnings.query.js';
import type { EarningsOfDay } from '../queries/earnings-by-day.query.js';
import { EarningStatusEnum } from './settlement.enums.js';

@ObjectType('Earning', { description: 'What the own organization gets of one supplier order.' })
@Access.to(['CREATOR', 'SUPPLIER'], { permission: 'money:read' })
export class EarningType {
  readonly orderRef: OrderId;
  readonly supplierOrderRef: SupplierOrderId;

  @Field(() => ID, { description: 'The supplier order that earns it.' })
  supplierOrderId: string;

  @Field(() => EarningStatusEnum, { description: 'How far its money is.' })
  status: EarningStatus;

  @Field(() => MoneyType, { description: 'The own share; below zero it is owed.' })
  share: MoneyType;

  @Field(() => Date, {
    nullable: true,
    description: 'When a held share is released; null until the goods were received.',
  })
  releaseAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was released or refunded; null before.' })
  endedAt: Date | null;

  @Field(() => ID, { description: 'The order that the supplier order is a part of; for the creator.' })
  @Access.to(['CREATOR'], { permission: 'money:read' })
  orderId: string;

  // A supplier never sees what the shopper paid, nor what can be worked out from it.
  @Field(() => MoneyType, { description: 'What the shopper paid for it, freight included; for the creator.' })
  @Access.to(['CREATOR'], { permission: 'money:read' })
  total: MoneyType;

  @Field(() => MoneyType, { description: 'The platform’s fee in it; for the creator.' })
  @Access.to(['CREATOR'], { permission: 'money:read' })
  fee: MoneyType;
}

export const EarningConnection = ConnectionOf(EarningType, 'EarningConnection');

@ObjectType('EarningsOfDay', { description: 'What was earned on one calendar day of the organization’s time zone.' })
@Access.to(['CREATOR', 'SUPPLIER'], { permission: 'money:read' })
export class EarningsOfDayType {
  @Field(() => String, { description: 'The day: yyyy-mm-dd.' })
  day: string;

  @Field(() => MoneyType, {
    description: 'The own shares of what shoppers paid that day, less those of what was refunded.',
  })
  earned: MoneyType;

  @Field(() => MoneyType, { description: 'What was released that day.' })
  released: MoneyType;
}

export function toEarningType(earning: Earning): EarningType {
  return {
    orderRef: earning.orderId,
    supplierOrderRef: earning.supplierOrderId,
    supplierOrderId: toGlobalId('SupplierOrder', earning.supplierOrderId),
    status: earning.status,
    share: toMoney(earning.mineMinor, earning.currency),
    releaseAt: earning.releaseAt,
    endedAt: earning.endedAt,
    orderId: toGlobalId('Order', earning.orderId),
    total: toMoney(earning.totalMinor, earning.currency),
    fee: toMoney(earning.platformMinor, earning.currency),
  };
}

export function toEarningsOfDayType(
  { day, earnedMinor, releasedMinor }: EarningsOfDay,
  currency: string,
): EarningsOfDayType {
  return { day, earned: toMoney(earnedMinor, currency), released: toMoney(releasedMinor, currency) };
}
