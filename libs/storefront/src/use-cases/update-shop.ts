import { Injectable } from '@nestjs/common';

import { requireAmount, type ShopId, type TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { ShopRepository } from '../data/shop.repository.js';
import type { CostChangePolicy } from '../domain/follow.rules.js';

export interface UpdateShopCommand {
  readonly shopId: ShopId;
  /** What is left out, or null, stays. */
  readonly name?: string | null | undefined;
  readonly tagline?: string | null | undefined;
  /** Decimal text; null: freight is always paid; left out: it stays. */
  readonly freeFreightFrom?: string | null | undefined;
  readonly onCostChange?: CostChangePolicy | null | undefined;
  readonly pausesSoldOut?: boolean | null | undefined;
}

@Injectable()
export class UpdateShop {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly shops: ShopRepository,
  ) {}

  /**
   * Changes the calling creator's shop from the next quote on. Locks the shop.
   * @throws NotFound, InvalidInput
   */
  execute(actor: TenantActor, { shopId, freeFreightFrom, ...changes }: UpdateShopCommand): Promise<ShopId> {
    return this.unitOfWork.run(actor, 'updateShop', async (tx) => {
      const { currency } = await this.shops.lockById(tx, actor.organizationId, shopId);
      const freeFreightFromMinor =
        typeof freeFreightFrom === 'string'
          ? requireAmount(freeFreightFrom, currency, ['freeFreightFrom'])
          : freeFreightFrom;
      await this.shops.update(tx, shopId, {
        name: changes.name ?? undefined,
        tagline: changes.tagline ?? undefined,
        onCostChange: changes.onCostChange ?? undefined,
        pausesSoldOut: changes.pausesSoldOut ?? undefined,
        freeFreightFromMinor,
      });
      return shopId;
    });
  }
}
