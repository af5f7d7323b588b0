import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';

import { type OrderId, type OrganizationId, sumMinor, toGlobalId } from '@app/kernel';
import { Access, MoneyType, toMoney } from '@app/platform';

import type { OrderTrial, TrialOutcome } from '../domain/rules-trial.js';
import type { RoutingSupplier, RulesTrial } from '../queries/rules-trial.query.js';
import { RULES_CURRENCY } from '../use-cases/set-routing-rules.js';
import { RoutingWeightsInput } from './routing-rules.type.js';

const ORDERS_MAX = 500;
const SHOWN_MAX = 100;

@ObjectType('RoutingSupplier', { description: 'A supplier who serves, or may serve, the creator’s orders.' })
@Access.to(['CREATOR'], { permission: 'shop:read' })
export class RoutingSupplierType {
  @Field(() => ID, { description: 'His id, for preferences.' })
  id: string;

  @Field(() => String, { description: 'His name.' })
  name: string;
}

@InputType({ description: 'Routing rules to try on past orders; nothing is changed.' })
export class RulesTrialInput extends RoutingWeightsInput {
  @Field(() => Int, { description: 'On how many of the latest orders, 1–500.', defaultValue: 200 })
  @IsInt()
  @Min(1)
  @Max(ORDERS_MAX)
  orders: number;
}

@ObjectType('RulesTrialFigures', { description: 'What rules make of orders.' })
@Access.to(['CREATOR'], { permission: 'shop:read' })
export class RulesTrialFiguresType {
  @Field(() => MoneyType, { description: 'Supply prices and freight: what is paid.' })
  paid: MoneyType;

  @Field(() => Int, { description: 'Parcels.' })
  parcels: number;

  @Field(() => Float, { description: 'Days from the order until the last parcel; of several orders the mean.' })
  days: number;
}

@ObjectType('RulesTrialOrder', { description: 'An order that the tried rules would have routed otherwise.' })
@Access.to(['CREATOR'], { permission: 'shop:read' })
export class RulesTrialOrderType {
  readonly orderRef: OrderId;

  @Field(() => ID, { description: 'The order.' })
  orderId: string;

  @Field(() => RulesTrialFiguresType, { description: 'By the rules as they are.' })
  before: RulesTrialFiguresType;

  @Field(() => RulesTrialFiguresType, { description: 'By the tried ones.' })
  after: RulesTrialFiguresType;
}

@ObjectType('RulesTrialSupplier', { description: 'How much a supplier would serve.' })
@Access.to(['CREATOR'], { permission: 'shop:read' })
export class RulesTrialSupplierType {
  @Field(() => String, { description: 'His name.' })
  name: string;

  @Field(() => Int, { description: 'Lines that he serves by the rules as they are.' })
  linesBefore: number;

  @Field(() => Int, { description: 'Lines that he would serve by the tried ones.' })
  linesAfter: number;
}

@ObjectType('RulesTrial', {
  description: 'What tried rules would have changed, at today’s prices, freight and stocks. Nothing is written.',
})
@Access.to(['CREATOR'], { permission: 'shop:read' })
export class RulesTrialType {
  @Field(() => Int, { description: 'Orders that were routed both ways.' })
  tried: number;

  @Field(() => Int, { description: 'Orders left out, because what was asked then is not to be had any more.' })
  skipped: number;

  @Field(() => Int, { description: 'Orders that would go to other offers or warehouses.' })
  changed: number;

  @Field(() => RulesTrialFiguresType, { description: 'All of them by the rules as they are.' })
  before: RulesTrialFiguresType;

  @Field(() => RulesTrialFiguresType, { description: 'All of them by the tried ones.' })
  after: RulesTrialFiguresType;

  @Field(() => [RulesTrialOrderType], { description: 'Orders that would differ, the latest first; at most 100.' })
  orders: RulesTrialOrderType[];

  @Field(() => [RulesTrialSupplierType], {
    description: 'Who would serve more or less, the largest first; at most 100.',
  })
  suppliers: RulesTrialSupplierType[];
}

export function toRoutingSupplierType({ supplierId, name }: RoutingSupplier): RoutingSupplierType {
  return { id: toGlobalId('Organization', supplierId), name };
}

export function toRulesTrialType({ orders, skipped, names }: RulesTrial): RulesTrialType {
  const changed = orders.filter(({ isChanged }) => isChanged);
  return {
    tried: orders.length,
    skipped,
    changed: changed.length,
    before: figuresOf(orders.map(({ before }) => before)),
    after: figuresOf(orders.map(({ after }) => after)),
    orders: changed.slice(0, SHOWN_MAX).map(({ orderId, before, after }) => ({
      orderRef: orderId,
      orderId: toGlobalId('Order', orderId),
      before: figuresOf([before]),
      after: figuresOf([after]),
    })),
    suppliers: suppliersOf(orders, names).slice(0, SHOWN_MAX),
  };
}

function figuresOf(outcomes: readonly TrialOutcome[]): RulesTrialFiguresType {
  const sum = (valueOf: (outcome: TrialOutcome) => number): number =>
    outcomes.reduce((total, outcome) => total + valueOf(outcome), 0);
  return {
    paid: toMoney(sumMinor(outcomes.map(({ paidMinor }) => paidMinor)), RULES_CURRENCY),
    parcels: sum(({ parcels }) => parcels),
    days: outcomes.length === 0 ? 0 : sum(({ days }) => days) / outcomes.length,
  };
}

function suppliersOf(
  orders: readonly OrderTrial[],
  names: ReadonlyMap<OrganizationId, string>,
): RulesTrialSupplierType[] {
  const lines = new Map<OrganizationId, { linesBefore: number; linesAfter: number }>();
  for (const trial of orders) {
    for (const [side, name] of [['before', 'linesBefore'] as const, ['after', 'linesAfter'] as const]) {
      for (const [supplierId, count] of trial[side].linesBySupplier) {
        const known = lines.get(supplierId) ?? { linesBefore: 0, linesAfter: 0 };
        lines.set(supplierId, { ...known, [name]: known[name] + count });
      }
    }
  }
  return [...lines]
    .map(([supplierId, counts]) => ({ name: names.get(supplierId) ?? '', ...counts }))
    .sort((one, other) => other.linesBefore + other.linesAfter - one.linesBefore - one.linesAfter);
}
