import { Injectable } from '@nestjs/common';

import { channelEventReceived } from '@app/contracts';
import { type ChannelId, eventOf, NotFound, systemActor } from '@app/kernel';
import { Database, newId, Outbox, UnitOfWork } from '@app/platform';

import { isSignedByShopify } from '../connectors/shopify-signature.js';
import { ChannelEventRepository } from '../data/channel-event.repository.js';
import { ChannelRepository } from '../data/channel.repository.js';
import { EventForged, EventReplayed } from '../domain/errors.js';
import { parseShopifyBody, SHOPIFY_TOPICS, type ShopifyTopic, shopifyOrderIdOf } from '../domain/shopify.js';

export interface ShopifyCall {
  readonly channelId: ChannelId;
  readonly topic: string;
  readonly webhookId: string;
  readonly domain: string;
  readonly signature: string;
  readonly rawBody: Buffer;
}

/** IGNORED: of a topic that nothing is done about. */
export type ShopifyReception = 'RECEIVED' | 'REPEATED' | 'IGNORED';

const ACTOR = systemActor('sales-channels.receive-shopify-event');

@Injectable()
export class ReceiveShopifyEvent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly channels: ChannelRepository,
    private readonly events: ChannelEventRepository,
  ) {}

  /**
   * Keeps what Shopify tells and answers; it is worked off afterwards. A repeat of the same call changes nothing.
   * @throws NotFound, EventForged, EventReplayed, EventUnreadable
   */
  async execute(call: ShopifyCall): Promise<ShopifyReception> {
    const { channelId, topic, webhookId, rawBody } = call;
    await this.verify(call);
    if (!isTopic(topic)) return 'IGNORED';
    const externalId = shopifyOrderIdOf(topic, parseShopifyBody(rawBody.toString('utf8')));
    const channelEventId = newId<'ChannelEvent'>();
    return this.unitOfWork.run(ACTOR, 'receiveShopifyEvent', async (tx) => {
      const added = await this.events.add(tx, { channelEventId, channelId, webhookId, topic, externalId, rawBody });
      if (added === 'CLASHING') throw new EventReplayed();
      if (added === 'REPEATED') return 'REPEATED';
      await this.outbox.append(tx, eventOf(channelEventReceived, { channelEventId }));
      return 'RECEIVED';
    });
  }

  private async verify({ channelId, domain, signature, rawBody }: ShopifyCall): Promise<void> {
    const channel = await this.channels.find(this.database.reader, channelId, null);
    if (channel?.kind !== 'SHOPIFY') throw new NotFound('The Shopify channel');
    const secrets = await this.channels.getSecrets(this.database.reader, channelId);
    if (!isSignedByShopify(rawBody, signature, secrets) || domain !== channel.domain) throw new EventForged();
  }
}

const isTopic = (topic: string): topic is ShopifyTopic => (SHOPIFY_TOPICS as readonly string[]).includes(topic);
