import { Injectable } from '@nestjs/common';

import type { ChannelUpdateId, TenantActor } from '@app/kernel';
import { channelUpdateNoted } from '@app/contracts';
import { eventOf } from '@app/kernel';
import { type CompleteDelivery, Database, Outbox, type Tx, TryAgainLater, UnitOfWork } from '@app/platform';
import { toVerdict, WebhookSender } from '@app/supplier-fulfillment';

import { ChannelUpdateRepository } from '../data/channel-update.repository.js';
import { ChannelRepository } from '../data/channel.repository.js';
import { toUpdateMessage } from '../domain/channel-update.js';

@Injectable()
export class PushUpdate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly channels: ChannelRepository,
    private readonly updates: ChannelUpdateRepository,
    private readonly webhooks: WebhookSender,
  ) {}

  /**
   * Tells the channel's system by a signed call (Standard Webhooks). It may come again, under the same id, and out of
   * order: each has its number.
   * @throws TryAgainLater when it was not acknowledged.
   */
  async execute(channelUpdateId: ChannelUpdateId, complete: CompleteDelivery): Promise<void> {
    const update = await this.updates.find(this.database.reader, channelUpdateId);
    if (update?.pushStatus !== 'WAITING') return complete();
    const { updateUrl } = await this.channels.get(this.database.reader, update.channelId, null);
    // The address was taken away meanwhile: it can still be fetched.
    if (updateUrl === null) return complete();
    const secrets = await this.channels.getSecrets(this.database.reader, update.channelId);
    const { answer, error } = await this.webhooks.send({ url: updateUrl, secrets }, toUpdateMessage(update));
    if (error === null) return complete((tx) => this.updates.setSent(tx, channelUpdateId));
    await this.unitOfWork.transaction((tx) => this.updates.noteFailure(tx, channelUpdateId, error));
    const verdict = answer ? toVerdict(answer, new Date()) : null;
    throw new TryAgainLater(error, verdict?.kind === 'FAILED' ? verdict.afterMs : 0);
  }

  /** It was tried as often as it is tried: a person has to look, and may replay it. */
  giveUp(tx: Tx, channelUpdateId: ChannelUpdateId): Promise<void> {
    return this.updates.setFailed(tx, channelUpdateId);
  }

  /** Sends failed updates again; what is none of his failed ones is passed over. @returns those that are sent. */
  replay(actor: TenantActor, channelUpdateIds: readonly ChannelUpdateId[]): Promise<readonly ChannelUpdateId[]> {
    return this.unitOfWork.run(actor, 'replayChannelUpdates', async (tx) => {
      const revived = await this.updates.revive(tx, actor.organizationId, channelUpdateIds);
      await this.outbox.append(tx, ...revived.map((id) => eventOf(channelUpdateNoted, { channelUpdateId: id })));
      return revived;
    });
  }
}
