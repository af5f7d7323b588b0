import { Injectable } from '@nestjs/common';

import type { ChannelId, SkuId, TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';
import { StorefrontFacade } from '@app/storefront';

import { ChannelRepository } from '../data/channel.repository.js';
import { NotListed } from '../domain/errors.js';

export interface MapChannelSkuCommand {
  readonly channelId: ChannelId;
  /** The channel's own name of the variant: its SKU code, or its id where it has none. */
  readonly externalSku: string;
  /** Null: the mapping is taken away. */
  readonly skuId: SkuId | null;
}

@Injectable()
export class MapChannelSku {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly channels: ChannelRepository,
    private readonly storefront: StorefrontFacade,
  ) {}

  /** Says what a channel's sku is here. Orders that were refused for it may be sent again. @throws NotFound, NotListed */
  async execute(actor: TenantActor, { channelId, externalSku, skuId }: MapChannelSkuCommand): Promise<void> {
    await this.unitOfWork.run(actor, 'mapChannelSku', async (tx) => {
      const { shopId } = await this.channels.get(tx, channelId, actor.organizationId);
      if (skuId !== null) {
        const listed = await this.storefront.findListed(tx, shopId, [skuId]);
        if (!listed.has(skuId)) throw new NotListed(externalSku);
      }
      await this.channels.setMapping(tx, channelId, externalSku.trim(), skuId);
      return channelId;
    });
  }
}
