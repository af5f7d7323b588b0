import { Injectable } from '@nestjs/common';

import type { ChannelId, TenantActor } from '@app/kernel';
import { Config, UnitOfWork } from '@app/platform';
import { toWebhookUrl } from '@app/supplier-fulfillment';

import { ChannelRepository } from '../data/channel.repository.js';
import { ChannelWrong } from '../domain/errors.js';

export interface SetChannelUpdatesCommand {
  readonly channelId: ChannelId;
  /** Null: updates are fetched only. */
  readonly updateUrl: string | null;
}

@Injectable()
export class SetChannelUpdates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly config: Config,
    private readonly channels: ChannelRepository,
  ) {}

  /** Says where updates of a channel's orders are sent to from now on. @throws NotFound, ChannelWrong, WebhookAddressRefused */
  async execute(actor: TenantActor, { channelId, updateUrl }: SetChannelUpdatesCommand): Promise<void> {
    const url = updateUrl === null ? null : toWebhookUrl(updateUrl, this.config.mayCallPrivateAddresses);
    await this.unitOfWork.run(actor, 'setChannelUpdates', async (tx) => {
      const { kind } = await this.channels.get(tx, channelId, actor.organizationId);
      if (kind === 'SHOPIFY') throw new ChannelWrong('A Shopify channel has no address for updates.', ['updateUrl']);
      await this.channels.setUpdateUrl(tx, channelId, url);
      return channelId;
    });
  }
}
