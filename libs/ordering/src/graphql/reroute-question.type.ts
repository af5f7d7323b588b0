import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, Length } from 'class-validator';

import { type OrganizationId, type SupplierOrderId, toGlobalId } from '@app/kernel';
import { Access, ConnectionOf, GlobalIdField, LocalizedTextType, MoneyType, Payload, toMoney } from '@app/platform';

import type { RerouteQuestion } from '../queries/reroute-questions.query.js';
import { OrderType } from './order.type.js';

export const RerouteAnswerEnum = { REROUTE: 'REROUTE', REFUND: 'REFUND' } as const;
export type RerouteAnswerEnum = keyof typeof RerouteAnswerEnum;
registerEnumType(RerouteAnswerEnum, {
  name: 'RerouteAnswer',
  description: 'What becomes of a part that its supplier does not serve.',
  valuesMap: {
    REROUTE: { description: 'The next best supplier serves it; refunded when nobody can any more without a loss.' },
    REFUND: { description: 'It is refunded.' },
  },
});

@ObjectType('RerouteGoods', { description: 'Goods that wait for an answer.' })
@Access.to(['CREATOR'], { permission: 'orders:read' })
export class RerouteGoodsType {
  @Field(() => LocalizedTextType, { description: 'Their title.' })
  title: LocalizedTextType;

  @Field(() => Int, { description: 'Pieces.' })
  quantity: number;
}

@ObjectType('RerouteQuestion', { description: 'Whether another supplier serves a part that its own does not.' })
@Access.to(['CREATOR'], { permission: 'orders:read' })
export class RerouteQuestionType {
  readonly supplierRefs: readonly OrganizationId[];

  @Field(() => ID, { description: 'The part that is not served.' })
  supplierOrderId: string;

  @Field(() => ID, { description: 'The order.' })
  orderId: string;

  @Field(() => String, { description: 'Number of the order.' })
  orderNumber: string;

  @Field(() => [RerouteGoodsType], { description: 'What waits; at most 100 kinds.' })
  goods: RerouteGoodsType[];

  @Field(() => MoneyType, { description: 'How much more the next best costs for goods and freight; below 0: less.' })
  costChange: MoneyType;

  @Field(() => Date, { description: 'Until when the next best would arrive.' })
  promisedAt: Date;

  @Field(() => Date, { description: 'When it was asked. The next best is of that moment.' })
  askedAt: Date;

  @Field(() => Date, { description: 'Until when to answer.' })
  answerBy: Date;

  @Field(() => RerouteAnswerEnum, { description: 'What happens without an answer.' })
  otherwise: RerouteAnswerEnum;
}

export const RerouteQuestionConnection = ConnectionOf(RerouteQuestionType, 'RerouteQuestionConnection');

@InputType({ description: 'Input of answerReroute.' })
export class AnswerRerouteInput {
  @Field(() => ID, {
    description: 'Made by the client once per intent (16–64 characters, random) and kept over retries.',
  })
  @Length(16, 64)
  idempotencyKey: string;

  @GlobalIdField('SupplierOrder', { description: 'The part that is asked about.' })
  supplierOrderId: SupplierOrderId;

  @Field(() => RerouteAnswerEnum, { description: 'What becomes of it.' })
  @IsIn(Object.values(RerouteAnswerEnum))
  answer: RerouteAnswerEnum;
}

@ObjectType({ description: 'Answer of answerReroute.' })
@Access.to(['CREATOR'], { permission: 'orders:write' })
export class AnswerReroutePayload extends Payload {
  @Field(() => OrderType, { nullable: true, description: 'The order; null when refused.' })
  order?: OrderType;
}

export function toRerouteQuestionType(question: RerouteQuestion): RerouteQuestionType {
  const { orderNumber, promisedAt, askedAt, answerBy, goods, costChangeMinor, currency } = question;
  return {
    supplierRefs: question.supplierIds,
    supplierOrderId: toGlobalId('SupplierOrder', question.supplierOrderId),
    orderId: toGlobalId('Order', question.orderId),
    ...{ orderNumber, promisedAt, askedAt, answerBy },
    goods: goods.map(({ titleZh, titleEn, quantity }) => ({ title: { zh: titleZh, en: titleEn }, quantity })),
    costChange: toMoney(costChangeMinor, currency),
    otherwise: question.otherwise === 'AUTO' ? 'REROUTE' : 'REFUND',
  };
}
