import { Injectable } from '@nestjs/common';

import { type ChannelEventId, DomainError, systemActor } from '@app/kernel';
import { OrderingFacade } from '@app/ordering';
import { type CompleteDelivery, Database, TryAgainLater, UnitOfWork } from '@app/platform';

import { type ChannelEvent, ChannelEventRepository } from '../data/channel-event.repository.js';
import { ChannelOrderRepository } from '../data/channel-order.repository.js';
import { ChannelRepository } from '../data/channel.repository.js';
import type { Channel } from '../domain/channel.js';
import { linesLeft } from '../domain/channel-order.js';
import { PartlyRefunded } from '../domain/errors.js';
import { parseShopifyBody, readShopifyOrder, readShopifyRefund } from '../domain/shopify.js';
import { SubmitChannelOrders } from './submit-channel-orders.js';

const ACTOR = systemActor('sales-channels.work-off-event');
const BUSY_RETRY_MS = 2_000;

/** A refusal that the submission tells as a result. */
class Refused extends DomainError {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

@Injectable()
export class WorkOffEvent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly channels: ChannelRepository,
    private readonly events: ChannelEventRepository,
    private readonly orders: ChannelOrderRepository,
    private readonly submit: SubmitChannelOrders,
    private readonly ordering: OrderingFacade,
  ) {}

  /**
   * Does what an event asks for. What is refused stays with its reason, and its sealed body, until somebody replays it.
   * An order and its refund may come in any order: each is written down before the other one is looked for.
   */
  async execute(channelEventId: ChannelEventId, complete: CompleteDelivery): Promise<void> {
    const event = await this.events.find(this.database.reader, channelEventId);
    if (event?.status !== 'WAITING' || event.body === null) return complete();
    try {
      const channel = await this.channels.get(this.database.reader, event.channelId, null);
      if (event.topic === 'orders/create') await this.takeOrder(channel, event.body);
      else await this.takeRefund(channel, event, event.body);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (error.code === 'BUSY') throw new TryAgainLater(error.message, BUSY_RETRY_MS);
      return complete((tx) => this.events.setFailed(tx, channelEventId, error.code, error.message));
    }
    await complete((tx) => this.events.setDone(tx, channelEventId));
  }

  private async takeOrder(channel: Channel, body: string): Promise<void> {
    const order = readShopifyOrder(parseShopifyBody(body));
    const refunded = await this.orders.findRefunded(this.database.reader, channel.channelId, order.externalId);
    const [result] = await this.submit.execute(ACTOR, channel, [order], refunded);
    // Refunded before it came: nothing is left to do.
    if (result?.outcome === 'REFUSED' && result.reasonCode !== 'REFUNDED_BEFORE') {
      throw new Refused(result.reasonCode ?? 'REFUSED', result.reason ?? '');
    }
    const since = await this.orders.findRefunded(this.database.reader, channel.channelId, order.externalId);
    if (since.length > refunded.length) await this.settleRefunds(channel, order.externalId);
  }

  private async takeRefund(channel: Channel, { externalId }: ChannelEvent, body: string): Promise<void> {
    const refund = readShopifyRefund(parseShopifyBody(body));
    // Money without goods, such as freight given back, changes nothing here.
    if (refund.lines.length === 0) return;
    await this.unitOfWork.transaction((tx) => this.orders.noteRefund(tx, channel.channelId, externalId, refund));
    await this.settleRefunds(channel, externalId);
  }

  /** @throws PartlyRefunded, ActionNotAllowed when a supplier has accepted it already. */
  private async settleRefunds({ channelId }: Channel, externalId: string): Promise<void> {
    const order = await this.orders.findOne(this.database.reader, channelId, externalId);
    // Not here yet: it will be placed without what was refunded of it.
    if (!order?.orderId) return;
    const refunded = await this.orders.findRefunded(this.database.reader, channelId, externalId);
    if (linesLeft(order.lines, refunded).length > 0) throw new PartlyRefunded();
    await this.ordering.cancel(order.orderId);
  }
}
