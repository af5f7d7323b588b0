import { Injectable } from '@nestjs/common';

import type { PriceRuleId, TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { PriceRuleRepository } from '../data/price-rule.repository.js';
import { ShopRepository } from '../data/shop.repository.js';
import { type PriceRuleWish, toRule } from '../domain/price-rule.wish.js';

export interface UpdatePriceRuleCommand {
  readonly priceRuleId: PriceRuleId;
  readonly name: string;
  readonly rule: PriceRuleWish;
}

@Injectable()
export class UpdatePriceRule {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly shops: ShopRepository,
    private readonly priceRules: PriceRuleRepository,
  ) {}

  /**
   * Changes a stored price rule. Listings that follow it keep their prices until they are repriced, or their cost changes.
   * Locks the shop.
   * @throws NoShopYet, NotFound, PriceRuleNameTaken, InvalidInput
   */
  execute(actor: TenantActor, { priceRuleId, name, rule }: UpdatePriceRuleCommand): Promise<PriceRuleId> {
    return this.unitOfWork.run(actor, 'updatePriceRule', async (tx) => {
      const { shopId, currency } = await this.shops.lock(tx, actor.organizationId);
      const terms = toRule(rule, currency, ['rule']);
      await this.priceRules.update(tx, shopId, { priceRuleId, name: name.trim(), ...terms });
      return priceRuleId;
    });
  }
}
