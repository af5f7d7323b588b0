import { Injectable } from '@nestjs/common';

import { nextState, type ShopId, type TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { ShopRepository } from '../data/shop.repository.js';
import { SHOP_TRANSITIONS, type ShopAction } from '../domain/shop.rules.js';

@Injectable()
export class ChangeShopStatus {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly shops: ShopRepository,
  ) {}

  /**
   * Opens or closes the calling creator's shop. A closed one takes no orders; those it has go on. Locks the shop.
   * @throws NotFound
   */
  execute(actor: TenantActor, action: ShopAction, shopId: ShopId): Promise<ShopId> {
    return this.unitOfWork.run(actor, `${action}Shop`, async (tx) => {
      const { status } = await this.shops.lockById(tx, actor.organizationId, shopId);
      await this.shops.setStatus(tx, shopId, nextState('The shop', SHOP_TRANSITIONS, status, action));
      return shopId;
    });
  }
}
