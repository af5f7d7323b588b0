import type { AddressProblem } from './address.rules.js';

export const HOLD_RULE_KINDS = [
  'HIGH_AMOUNT',
  'PHONE_VELOCITY',
  'ADDRESS_VELOCITY',
  'ODD_PRICE',
  'LOSS_MAKING',
  'ADDRESS_UNUSABLE',
  'UNPAID_HOARDING',
] as const;
export type HoldRuleKind = (typeof HOLD_RULE_KINDS)[number];

/** What becomes of a held order that nobody decides in time. */
export type WhenDue = 'RELEASE' | 'CANCEL';

export interface HoldRule {
  readonly kind: HoldRuleKind;
  readonly isOn: boolean;
  /** More than this holds an order: minor units, orders in 24 hours, or percent, as the kind says. */
  readonly threshold: number;
  /** How long a person has to decide. */
  readonly hours: number;
  readonly whenDue: WhenDue;
}

/** What a rule's figures count. */
export type HoldUnit = 'MONEY' | 'ORDERS' | 'PERCENT' | 'NONE';

export const HOLD_UNITS: Readonly<Record<HoldRuleKind, HoldUnit>> = {
  HIGH_AMOUNT: 'MONEY',
  PHONE_VELOCITY: 'ORDERS',
  ADDRESS_VELOCITY: 'ORDERS',
  ODD_PRICE: 'PERCENT',
  LOSS_MAKING: 'MONEY',
  ADDRESS_UNUSABLE: 'NONE',
  UNPAID_HOARDING: 'ORDERS',
};

/** What a parcel cannot reach is not sent; whatever else looks odd goes out unless somebody minds. */
export const DEFAULT_HOLD_RULES: readonly HoldRule[] = [
  { kind: 'HIGH_AMOUNT', isOn: true, threshold: 500_000, hours: 24, whenDue: 'RELEASE' },
  { kind: 'PHONE_VELOCITY', isOn: true, threshold: 20, hours: 12, whenDue: 'RELEASE' },
  { kind: 'ADDRESS_VELOCITY', isOn: true, threshold: 30, hours: 12, whenDue: 'RELEASE' },
  { kind: 'ODD_PRICE', isOn: true, threshold: 200, hours: 24, whenDue: 'RELEASE' },
  { kind: 'LOSS_MAKING', isOn: true, threshold: 0, hours: 24, whenDue: 'RELEASE' },
  { kind: 'ADDRESS_UNUSABLE', isOn: true, threshold: 0, hours: 48, whenDue: 'CANCEL' },
  { kind: 'UNPAID_HOARDING', isOn: true, threshold: 5, hours: 12, whenDue: 'RELEASE' },
];

/** What the rules look at of a paid order. */
export interface HoldFacts {
  readonly totalMinor: bigint;
  /** What the creator earns by it; below zero he pays for it. */
  readonly earningMinor: bigint;
  /** Of the same phone and creator in the last 24 hours, this one included; neither expired nor cancelled. */
  readonly ordersOfPhone: number;
  readonly ordersOfAddress: number;
  /** Of the same phone or address, whichever are more, that were never paid. */
  readonly expiredOrders: number;
  /** Prices that the creator set, each beside what the supplier suggests. */
  readonly prices: readonly { readonly priceMinor: bigint; readonly usualMinor: bigint }[];
  readonly addressProblem: AddressProblem | null;
}

/** Why an order is held, in figures of the rule's unit. */
export interface HoldReason {
  readonly rule: HoldRuleKind;
  readonly measured: number;
  readonly threshold: number;
  readonly detail: AddressProblem | null;
}

export interface HoldVerdict {
  /** At least one, in the order of the rules. */
  readonly reasons: readonly HoldReason[];
  readonly hours: number;
  readonly whenDue: WhenDue;
}

const MEASURES: Readonly<Record<HoldRuleKind, (facts: HoldFacts) => number>> = {
  HIGH_AMOUNT: ({ totalMinor }) => Number(totalMinor),
  PHONE_VELOCITY: ({ ordersOfPhone }) => ordersOfPhone,
  ADDRESS_VELOCITY: ({ ordersOfAddress }) => ordersOfAddress,
  ODD_PRICE: ({ prices }) => Math.max(0, ...prices.map(percentOff)),
  LOSS_MAKING: ({ earningMinor }) => Number(-earningMinor),
  ADDRESS_UNUSABLE: ({ addressProblem }) => (addressProblem === null ? 0 : 1),
  UNPAID_HOARDING: ({ expiredOrders }) => expiredOrders,
};

/** Whether an order is held, why, and what the timer does: the first CANCEL, else the last RELEASE. */
export function judgeHold(facts: HoldFacts, rules: readonly HoldRule[]): HoldVerdict | null {
  const broken = rules.filter((rule) => rule.isOn && MEASURES[rule.kind](facts) > rule.threshold);
  if (broken.length === 0) return null;
  const cancelling = broken.filter(({ whenDue }) => whenDue === 'CANCEL').map(({ hours }) => hours);
  return {
    reasons: broken.map(({ kind, threshold }) => ({
      rule: kind,
      measured: MEASURES[kind](facts),
      threshold,
      detail: kind === 'ADDRESS_UNUSABLE' ? facts.addressProblem : null,
    })),
    hours: cancelling.length > 0 ? Math.min(...cancelling) : Math.max(...broken.map(({ hours }) => hours)),
    whenDue: cancelling.length > 0 ? 'CANCEL' : 'RELEASE',
  };
}

/** By how many percent the higher of a price and the usual one exceeds the lower: a third of it is as odd as three times it. */
function percentOff({ priceMinor, usualMinor }: HoldFacts['prices'][number]): number {
  const [lower, higher] = priceMinor < usualMinor ? [priceMinor, usualMinor] : [usualMinor, priceMinor];
  return lower <= 0n ? 0 : Number(((higher - lower) * 100n) / lower);
}
