import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

import { toGlobalId } from '@app/kernel';
import { Access, MoneyType, toMoney } from '@app/platform';

import { type AddedCost, totalOf } from '../domain/route.js';
import { reasonFor } from '../domain/routing-reason.js';
import type { RecordedDecision, RecordedLine, RecordedWay } from '../queries/decisions.query.js';

export const RoutingReason = {
  ONLY_CHOICE: 'ONLY_CHOICE',
  CHEAPER_GOODS: 'CHEAPER_GOODS',
  CHEAPER_FREIGHT: 'CHEAPER_FREIGHT',
  FEWER_PARCELS: 'FEWER_PARCELS',
  SOONER: 'SOONER',
  SAFER: 'SAFER',
  EQUAL: 'EQUAL',
} as const;
export type RoutingReason = keyof typeof RoutingReason;
registerEnumType(RoutingReason, {
  name: 'RoutingReason',
  description: 'What speaks most for the chosen supplier against the next best.',
  valuesMap: {
    ONLY_CHOICE: { description: 'Nobody else could serve the line.' },
    CHEAPER_GOODS: { description: 'The goods cost less.' },
    CHEAPER_FREIGHT: { description: 'The parcels cost less.' },
    FEWER_PARCELS: { description: 'The order travels in fewer parcels.' },
    SOONER: { description: 'It arrives sooner.' },
    SAFER: { description: 'The supplier fails less often.' },
    EQUAL: { description: 'They cost the same.' },
  },
});

@ObjectType('RoutingCost', { description: 'What a line adds to the cost of its order, part by part.' })
@Access.to(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
export class RoutingCostType {
  @Field(() => MoneyType, { description: 'Supply price of all its pieces.' })
  goods: MoneyType;

  @Field(() => MoneyType, { description: 'What the parcels become dearer by.' })
  freight: MoneyType;

  @Field(() => MoneyType, { description: 'What arriving later than expected is held to cost.' })
  lateness: MoneyType;

  @Field(() => MoneyType, { description: 'What the danger that the supplier fails is held to cost.' })
  risk: MoneyType;

  @Field(() => MoneyType, { description: 'What a further parcel is held to cost in trouble.' })
  split: MoneyType;

  @Field(() => MoneyType, { description: 'All of them.' })
  total: MoneyType;
}

@ObjectType('RoutingChoice', { description: 'One way to serve a line.' })
@Access.to(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
export class RoutingChoiceType {
  @Field(() => String, { description: 'Name of the supplier.' })
  supplierName: string;

  @Field(() => String, { description: 'What he calls the warehouse.' })
  warehouseName: string;

  @Field(() => RoutingCostType, { description: 'What it adds to the cost of the order.' })
  cost: RoutingCostType;
}

@ObjectType('RoutedLine', { description: 'Why a line went to its supplier.' })
@Access.to(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
export class RoutedLineType {
  @Field(() => ID, { description: 'The order line.' })
  lineId: string;

  @Field(() => RoutingChoiceType, { description: 'Who serves it.' })
  chosen: RoutingChoiceType;

  @Field(() => RoutingChoiceType, {
    nullable: true,
    description: 'The next best, the other lines staying where they are; nothing when there was none.',
  })
  runnerUp: RoutingChoiceType | null;

  @Field(() => RoutingReason, { description: 'What speaks most for the chosen one.' })
  reason: RoutingReason;

  @Field(() => MoneyType, { nullable: true, description: 'What the next best would have cost more.' })
  saved: MoneyType | null;
}

@ObjectType('Routing', { description: 'How an order was routed, with the figures of that moment.' })
@Access.to(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
export class RoutingType {
  @Field(() => Date, { description: 'When it was decided.' })
  decidedAt: Date;

  @Field(() => MoneyType, { description: 'What was made least: goods, freight, lateness, risk and further parcels.' })
  cost: MoneyType;

  @Field(() => Boolean, { description: 'Whether nothing cheaper existed; false for very large orders only.' })
  isProven: boolean;

  @Field(() => Float, { description: 'By what share of its cost it could be dearer than the cheapest, at the most.' })
  gap: number;

  @Field(() => [RoutedLineType], { description: 'The lines as they were routed; at most 100.' })
  lines: RoutedLineType[];
}

export function toRoutingType(
  { decidedAt, costMinor, isProven, gap, lines }: RecordedDecision,
  currency: string,
): RoutingType {
  return {
    decidedAt,
    cost: toMoney(costMinor, currency),
    isProven,
    gap,
    lines: lines.map((line) => toRoutedLineType(line, currency)),
  };
}

function toRoutedLineType({ lineId, runnerUp, ...chosen }: RecordedLine, currency: string): RoutedLineType {
  return {
    lineId: toGlobalId('OrderLine', lineId),
    chosen: toChoiceType(chosen, currency),
    runnerUp: runnerUp && toChoiceType(runnerUp, currency),
    reason: reasonFor(chosen.added, runnerUp?.added ?? null),
    saved: runnerUp && toMoney(totalOf(runnerUp.added) - totalOf(chosen.added), currency),
  };
}

function toChoiceType({ supplierName, warehouseName, added }: RecordedWay, currency: string): RoutingChoiceType {
  return { supplierName, warehouseName, cost: toCostType(added, currency) };
}

function toCostType(added: AddedCost, currency: string): RoutingCostType {
  return {
    goods: toMoney(added.goodsMinor, currency),
    freight: toMoney(added.freightMinor, currency),
    lateness: toMoney(added.latenessMinor, currency),
    risk: toMoney(added.riskMinor, currency),
    split: toMoney(added.splitMinor, currency),
    total: toMoney(totalOf(added), currency),
  };
}
