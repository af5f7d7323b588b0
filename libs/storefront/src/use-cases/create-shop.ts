import { Injectable } from '@nestjs/common';

import type { CurrencyCode, ShopId, TenantActor } from '@app/kernel';
import { newId, UnitOfWork } from '@app/platform';

import { ShopRepository } from '../data/shop.repository.js';
import { assertSlug } from '../domain/shop.rules.js';

export interface CreateShopCommand {
  readonly idempotencyKey: string;
  readonly slug: string;
  readonly name: string;
  readonly tagline: string;
  readonly currency: CurrencyCode;
}

@Injectable()
export class CreateShop {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly shops: ShopRepository,
  ) {}

  /**
   * Opens the calling creator's shop. Address and currency are for good: links and prices hang on them.
   * @throws InvalidInput, SlugTaken, ShopExists, IdempotencyKeyReused
   */
  execute(actor: TenantActor, command: CreateShopCommand): Promise<ShopId> {
    return this.unitOfWork.once(actor, 'createShop', command, async (tx) => {
      const { idempotencyKey: _, ...shop } = command;
      assertSlug(shop.slug);
      const shopId = newId<'Shop'>();
      await this.shops.insert(tx, { shopId, creatorId: actor.organizationId, ...shop });
      return shopId;
    });
  }
}
