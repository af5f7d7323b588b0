import { Injectable } from '@nestjs/common';

import { type CurrencyCode, InvalidInput, requireAmount, type TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { HoldRepository } from '../data/hold.repository.js';
import { HOLD_RULE_KINDS, HOLD_UNITS, type HoldRule } from '../domain/hold.rules.js';

/** Amounts are held in this currency's minor units; orders in others count the same number of theirs. */
export const HOLD_CURRENCY: CurrencyCode = 'CNY';
const MOST_ORDERS = 10_000;
const MOST_PERCENT = 1_000;

export interface SetHoldRulesCommand {
  readonly rules: readonly (Omit<HoldRule, 'threshold'> & { readonly threshold: string })[];
}

@Injectable()
export class SetHoldRules {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly holds: HoldRepository,
  ) {}

  /**
   * Replaces the creator's rules, or as the operator those that count for creators without rules of their own; from the
   * next payment on.
   * @throws InvalidInput
   */
  execute(actor: TenantActor, { rules }: SetHoldRulesCommand): Promise<string> {
    const wanted = rules.map((rule, index) => ({ ...rule, threshold: thresholdOf(rule, index) }));
    const twice = rules.findIndex(({ kind }, index) => rules.findIndex((rule) => rule.kind === kind) !== index);
    if (twice >= 0) throw new InvalidInput('Each rule may be named once.', ['rules', String(twice), 'kind']);
    const creatorId = actor.organizationKind === 'PLATFORM' ? null : actor.organizationId;
    return this.unitOfWork.run(actor, 'setHoldRules', async (tx) => {
      const current = await this.holds.findRules(tx, creatorId);
      const all = HOLD_RULE_KINDS.flatMap((kind) => [...wanted, ...current].find((rule) => rule.kind === kind) ?? []);
      await this.holds.putRules(tx, creatorId, all);
      return actor.organizationId;
    });
  }
}

function thresholdOf({ kind, threshold }: SetHoldRulesCommand['rules'][number], index: number): number {
  const path = ['rules', String(index), 'threshold'];
  const unit = HOLD_UNITS[kind];
  if (unit === 'NONE') return 0;
  if (unit === 'MONEY') return Number(requireAmount(threshold, HOLD_CURRENCY, path));
  const most = unit === 'ORDERS' ? MOST_ORDERS : MOST_PERCENT;
  if (/^\d{1,5}$/.test(threshold) && Number(threshold) <= most) return Number(threshold);
  throw new InvalidInput(
    `This rule counts ${unit === 'ORDERS' ? 'orders' : 'percent'}: give a whole number up to ${most}.`,
    path,
  );
}
