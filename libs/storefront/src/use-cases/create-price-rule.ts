import { Injectable } from '@nestjs/common';

import type { PriceRuleId, TenantActor } from '@app/kernel';
import { newId, UnitOfWork } from '@app/platform';

import { PriceRuleRepository } from '../data/price-rule.repository.js';
import { ShopRepository } from '../data/shop.repository.js';
import { type PriceRuleWish, toRule } from '../domain/price-rule.wish.js';

export interface CreatePriceRuleCommand {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly rule: PriceRuleWish;
}

@Injectable()
export class CreatePriceRule {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly shops: ShopRepository,
    private readonly priceRules: PriceRuleRepository,
  ) {}

  /**
   * Keeps a price rule in the calling creator's shop under a name, for listings to follow. Locks the shop.
   * @throws NoShopYet, PriceRuleNameTaken, TooManyPriceRules, InvalidInput, IdempotencyKeyReused
   */
  execute(actor: TenantActor, command: CreatePriceRuleCommand): Promise<PriceRuleId> {
    return this.unitOfWork.once(actor, 'createPriceRule', command, async (tx) => {
      const { shopId, currency } = await this.shops.lock(tx, actor.organizationId);
      const priceRuleId = newId<'PriceRule'>();
      const rule = toRule(command.rule, currency, ['rule']);
      await this.priceRules.insert(tx, shopId, { priceRuleId, name: command.name.trim(), ...rule });
      return priceRuleId;
    });
  }
}
