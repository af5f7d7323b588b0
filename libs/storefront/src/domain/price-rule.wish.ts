import { type CurrencyCode, InvalidInput, NotFound, type PriceRuleId, requireAmount } from '@app/kernel';

import type { BatchAction, BatchPlan } from './listing-batch.js';
import type { ListingMode } from './listing.state.js';
import type { PriceEnding, PriceRounding, PriceRule } from './price.rules.js';

/** A rule as it is asked for: its amount as text, in the shop's currency. */
export interface PriceRuleWish {
  readonly percentOfSupplyPrice: number;
  /** Decimal text; left out: nothing. */
  readonly add?: string | null | undefined;
  readonly ending: PriceEnding;
  /** Left out: up. */
  readonly rounding?: PriceRounding | null | undefined;
}

/** By which rule prices are to be made: a stored one, which they follow from then on, or one that counts this once. */
export interface RuleChoice {
  readonly priceRuleId?: PriceRuleId | null | undefined;
  readonly rule?: PriceRuleWish | null | undefined;
}

/** What a batch is asked to do. */
export interface BatchPlanWish extends RuleChoice {
  readonly action: BatchAction;
  readonly mode?: ListingMode | null | undefined;
}

export interface ChosenRule {
  readonly rule: PriceRule | null;
  readonly priceRuleId: PriceRuleId | null;
}

/** @throws InvalidInput when its amount is none. */
export function toRule(wish: PriceRuleWish, currency: CurrencyCode, path: readonly string[]): PriceRule {
  const { percentOfSupplyPrice, add, ending, rounding } = wish;
  const addMinor = add == null ? 0n : requireAmount(add, currency, [...path, 'add']);
  return { percentOfSupplyPrice, addMinor, ending, rounding: rounding ?? 'UP' };
}

/**
 * @param stored the shop's rules among those that are named.
 * @throws InvalidInput when both kinds are given, NotFound when the shop has no such rule.
 */
export function chooseRule(
  { priceRuleId, rule }: RuleChoice,
  stored: ReadonlyMap<PriceRuleId, PriceRule>,
  currency: CurrencyCode,
  path: readonly string[],
): ChosenRule {
  if (priceRuleId != null && rule != null) {
    throw new InvalidInput('Name a stored rule or give one, not both.', [...path, 'rule']);
  }
  if (priceRuleId != null) {
    const found = stored.get(priceRuleId);
    if (!found) throw new NotFound('The price rule', [...path, 'priceRuleId']);
    return { rule: found, priceRuleId };
  }
  return { rule: rule == null ? null : toRule(rule, currency, [...path, 'rule']), priceRuleId: null };
}

/** The stored rules that are named, each once. */
export function namedRules(choices: readonly RuleChoice[]): PriceRuleId[] {
  return [...new Set(choices.flatMap(({ priceRuleId }) => priceRuleId ?? []))];
}

/** @throws InvalidInput when mode or rule do not fit the action, NotFound when the shop has no such rule. */
export function toPlan(
  wish: BatchPlanWish,
  stored: ReadonlyMap<PriceRuleId, PriceRule>,
  currency: CurrencyCode,
): BatchPlan {
  const { action, mode = null } = wish;
  const { rule, priceRuleId } = chooseRule(wish, stored, currency, ['plan']);
  if ((action === 'LIST') !== (mode !== null)) {
    throw new InvalidInput('Give a mode when products are listed, and only then.', ['plan', 'mode']);
  }
  if (mode === 'MARKUP' && !rule) {
    throw new InvalidInput('Choose a price rule, or give one: it makes the prices.', ['plan', 'rule']);
  }
  if (rule && mode !== 'MARKUP' && action !== 'REPRICE') {
    throw new InvalidInput('A price rule counts only where prices are made: in MARKUP mode.', ['plan', 'rule']);
  }
  return { action, mode, rule, priceRuleId };
}
