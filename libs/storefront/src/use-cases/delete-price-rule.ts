import { Injectable } from '@nestjs/common';

import type { PriceRuleId, TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { PriceRuleRepository } from '../data/price-rule.repository.js';
import { ShopRepository } from '../data/shop.repository.js';

@Injectable()
export class DeletePriceRule {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly shops: ShopRepository,
    private readonly priceRules: PriceRuleRepository,
  ) {}

  /** Listings that followed it keep their prices and follow none. Locks the shop. @throws NoShopYet, NotFound */
  execute(actor: TenantActor, priceRuleId: PriceRuleId): Promise<PriceRuleId> {
    return this.unitOfWork.run(actor, 'deletePriceRule', async (tx) => {
      const { shopId } = await this.shops.lock(tx, actor.organizationId);
      await this.priceRules.delete(tx, shopId, priceRuleId);
      return priceRuleId;
    });
  }
}
