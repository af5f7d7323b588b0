import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { type CurrencyCode, toDecimalText } from '@app/kernel';
import { Access } from '@app/platform';

import { HOLD_UNITS, type HoldRule, type HoldRuleKind, type HoldUnit, type WhenDue } from '../domain/hold.rules.js';
import type { Hold } from '../queries/holds.query.js';
import { HOLD_CURRENCY } from '../use-cases/set-hold-rules.js';

export const HoldRuleKindEnum = {
  HIGH_AMOUNT: 'HIGH_AMOUNT',
  PHONE_VELOCITY: 'PHONE_VELOCITY',
  ADDRESS_VELOCITY: 'ADDRESS_VELOCITY',
  ODD_PRICE: 'ODD_PRICE',
  LOSS_MAKING: 'LOSS_MAKING',
  ADDRESS_UNUSABLE: 'ADDRESS_UNUSABLE',
  UNPAID_HOARDING: 'UNPAID_HOARDING',
} as const satisfies Record<HoldRuleKind, HoldRuleKind>;
registerEnumType(HoldRuleKindEnum, {
  name: 'HoldRuleKind',
  description: 'What may hold a paid order back.',
  valuesMap: {
    HIGH_AMOUNT: { description: 'The total is more than the threshold.' },
    PHONE_VELOCITY: { description: 'The phone has more orders in 24 hours than the threshold.' },
    ADDRESS_VELOCITY: { description: 'The address has more orders in 24 hours than the threshold.' },
    ODD_PRICE: { description: 'A price is so many percent above what the supplier suggests, or that above the price.' },
    LOSS_MAKING: { description: 'The creator would lose more by it than the threshold.' },
    ADDRESS_UNUSABLE: { description: 'No courier could deliver there. It has no threshold.' },
    UNPAID_HOARDING: { description: 'The phone or address let more orders expire in 24 hours than the threshold.' },
  },
});

export const HoldUnitEnum = { MONEY: 'MONEY', ORDERS: 'ORDERS', PERCENT: 'PERCENT', NONE: 'NONE' } as const;
registerEnumType(HoldUnitEnum, {
  name: 'HoldUnit',
  description: 'What the figures of a rule count.',
  valuesMap: {
    MONEY: { description: 'An amount.' },
    ORDERS: { description: 'Orders in 24 hours.' },
    PERCENT: { description: 'Percent.' },
    NONE: { description: 'It has no figures.' },
  },
});

export const HoldDecisionEnum = { RELEASE: 'RELEASE', CANCEL: 'CANCEL' } as const;
registerEnumType(HoldDecisionEnum, {
  name: 'HoldDecision',
  description: 'What becomes of a held order.',
  valuesMap: {
    RELEASE: { description: 'It is handed to its suppliers.' },
    CANCEL: { description: 'It is cancelled: its stock goes back, and what was paid is refunded.' },
  },
});

@ObjectType('HoldReason', { description: 'A rule that held an order, with its figures.' })
@Access.to(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
export class HoldReasonType {
  @Field(() => HoldRuleKindEnum, { description: 'The rule.' })
  rule: HoldRuleKind;

  @Field(() => HoldUnitEnum, { description: 'What the figures count.' })
  unit: HoldUnit;

  @Field(() => String, { description: 'What was found: decimal text in the order’s currency, or a whole number.' })
  measured: string;

  @Field(() => String, { description: 'What is allowed at most, as the rule was then.' })
  threshold: string;

  @Field(() => String, {
    nullable: true,
    description: 'What is wrong with the address: STREET_TOO_SHORT, PLACEHOLDER or PHONE_UNUSABLE; else null.',
  })
  problem: string | null;
}

@ObjectType('OrderHold', { description: 'That an order is, or was, kept back from its suppliers.' })
@Access.to(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
export class OrderHoldType {
  @Field(() => [HoldReasonType], { description: 'Why, at most 7.' })
  reasons: HoldReasonType[];

  @Field(() => Date, { description: 'Since when.' })
  heldAt: Date;

  @Field(() => Date, { description: 'Until when somebody may decide.' })
  dueAt: Date;

  @Field(() => HoldDecisionEnum, { description: 'What is done when nobody decides in time.' })
  whenDue: WhenDue;

  @Field(() => String, { nullable: true, description: 'RELEASED or CANCELLED; null while it is held.' })
  decision: string | null;

  @Field(() => String, { nullable: true, description: 'PERSON or TIMER; null while it is held.' })
  decidedBy: string | null;

  @Field(() => Date, { nullable: true, description: 'When; null while it is held.' })
  decidedAt: Date | null;
}

@ObjectType('HoldRule', { description: 'When a paid order is held back from its suppliers, and for how long.' })
@Access.to(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
export class HoldRuleType {
  @Field(() => HoldRuleKindEnum, { description: 'What it looks at.' })
  kind: HoldRuleKind;

  @Field(() => Boolean, { description: 'Whether it is looked at.' })
  isOn: boolean;

  @Field(() => HoldUnitEnum, { description: 'What the threshold counts.' })
  unit: HoldUnit;

  @Field(() => String, { description: 'More than this holds an order: decimal text in CNY, or a whole number.' })
  threshold: string;

  @Field(() => Int, { description: 'Hours that a person has to decide.' })
  hours: number;

  @Field(() => HoldDecisionEnum, { description: 'What is done when nobody decides in time.' })
  whenDue: WhenDue;
}

export function toHoldRuleType(rule: HoldRule): HoldRuleType {
  return { ...rule, unit: HOLD_UNITS[rule.kind], threshold: figureOf(rule.kind, rule.threshold, HOLD_CURRENCY) };
}

export function toOrderHoldType({ reasons, ...hold }: Hold, currency: CurrencyCode): OrderHoldType {
  return {
    ...hold,
    reasons: reasons.map(({ rule, measured, threshold, detail }) => ({
      rule,
      unit: HOLD_UNITS[rule],
      measured: figureOf(rule, measured, currency),
      threshold: figureOf(rule, threshold, currency),
      problem: detail,
    })),
  };
}

function figureOf(kind: HoldRuleKind, figure: number, currency: CurrencyCode): string {
  return HOLD_UNITS[kind] === 'MONEY' ? toDecimalText(BigInt(figure), currency) : String(figure);
}
