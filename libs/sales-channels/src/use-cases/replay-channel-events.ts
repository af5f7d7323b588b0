import { Injectable } from '@nestjs/common';

import { channelEventReceived } from '@app/contracts';
import { type ChannelEventId, eventOf, type OrganizationId, type TenantActor } from '@app/kernel';
import { Outbox, type Tx, UnitOfWork } from '@app/platform';

import { ChannelEventRepository } from '../data/channel-event.repository.js';

export interface ReplayChannelEventsCommand {
  /** At most 100. */
  readonly channelEventIds: readonly ChannelEventId[];
}

@Injectable()
export class ReplayChannelEvents {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly events: ChannelEventRepository,
  ) {}

  /** Works failed events off again; what is none of his failed ones is passed over. @returns those that are. */
  execute(actor: TenantActor, { channelEventIds }: ReplayChannelEventsCommand): Promise<readonly ChannelEventId[]> {
    return this.unitOfWork.run(actor, 'replayChannelEvents', (tx) =>
      this.revive(tx, actor.organizationId, { channelEventIds }),
    );
  }

  /** There is money again: what waited for it goes on. */
  async retryUnpaid(tx: Tx, creatorId: OrganizationId): Promise<void> {
    await this.revive(tx, creatorId, { outcome: 'INSUFFICIENT_BALANCE' });
  }

  private async revive(
    tx: Tx,
    creatorId: OrganizationId,
    which: Parameters<ChannelEventRepository['revive']>[2],
  ): Promise<readonly ChannelEventId[]> {
    const revived = await this.events.revive(tx, creatorId, which);
    await this.outbox.append(tx, ...revived.map((channelEventId) => eventOf(channelEventReceived, { channelEventId })));
    return revived;
  }
}
