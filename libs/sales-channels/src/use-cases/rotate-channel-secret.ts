import { Injectable } from '@nestjs/common';

import type { ChannelId, TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';
import { newWebhookSecret } from '@app/supplier-fulfillment';

import { ChannelRepository } from '../data/channel.repository.js';
import { requireShopifySecret } from './connect-channel.js';

export interface RotateChannelSecretCommand {
  readonly channelId: ChannelId;
  /** SHOPIFY: the new one. */
  readonly secret: string | null;
  /** How long the old one is good beside it; 0 when it has leaked. */
  readonly oldSecretHours: number;
}

@Injectable()
export class RotateChannelSecret {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly channels: ChannelRepository,
  ) {}

  /**
   * Changes a channel's secret. The old one is good beside it for a while, so that nothing is lost meanwhile.
   * @returns the secret when it was made here, which is shown this once.
   * @throws NotFound, ChannelWrong
   */
  async execute(actor: TenantActor, command: RotateChannelSecretCommand): Promise<string | null> {
    const { channelId, secret, oldSecretHours } = command;
    let made: string | null = null;
    await this.unitOfWork.run(actor, 'rotateChannelSecret', async (tx) => {
      const { kind } = await this.channels.get(tx, channelId, actor.organizationId);
      made = kind === 'SHOPIFY' ? null : newWebhookSecret();
      await this.channels.replaceSecret(tx, channelId, made ?? requireShopifySecret(secret), oldSecretHours);
      return channelId;
    });
    return made;
  }
}
