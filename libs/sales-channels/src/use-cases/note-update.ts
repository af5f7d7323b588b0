import { Injectable } from '@nestjs/common';

import { channelUpdateNoted } from '@app/contracts';
import { eventOf, type OrderId, type ShipmentId } from '@app/kernel';
import { newId, Outbox, type Tx } from '@app/platform';
import { FulfillmentFacade, trackingUrlOf } from '@app/supplier-fulfillment';

import { ChannelOrderRepository } from '../data/channel-order.repository.js';
import { ChannelUpdateRepository } from '../data/channel-update.repository.js';
import { ChannelRepository } from '../data/channel.repository.js';
import type { ToldParcel, UpdateKind } from '../domain/channel-update.js';

export interface OrderNews {
  readonly orderId: OrderId;
  readonly kind: UpdateKind;
  /** What it is about: each is told once. */
  readonly subjectId: string;
  readonly shipmentId?: ShipmentId;
}

@Injectable()
export class NoteUpdate {
  constructor(
    private readonly outbox: Outbox,
    private readonly channels: ChannelRepository,
    private readonly orders: ChannelOrderRepository,
    private readonly updates: ChannelUpdateRepository,
    private readonly fulfillment: FulfillmentFacade,
  ) {}

  /** Writes down what the channel of an order is to be told; of orders of the shop nothing. Locks the channel. */
  async execute(tx: Tx, { orderId, kind, subjectId, shipmentId }: OrderNews): Promise<void> {
    const order = await this.orders.findByOrder(tx, orderId);
    if (!order || (await this.updates.isTold(tx, orderId, kind, subjectId))) return;
    const { channelId, externalId } = order;
    const parcel = shipmentId ? await this.findParcel(tx, orderId, shipmentId) : null;
    const { updateUrl } = await this.channels.get(tx, channelId, null);
    const number = await this.channels.nextUpdate(tx, channelId);
    const channelUpdateId = newId<'ChannelUpdate'>();
    const pushStatus = updateUrl === null ? ('NONE' as const) : ('WAITING' as const);
    const about = { channelUpdateId, channelId, number, orderId, externalId, kind, subjectId };
    await this.updates.add(tx, { ...about, parcel, pushStatus });
    if (pushStatus === 'WAITING') await this.outbox.append(tx, eventOf(channelUpdateNoted, { channelUpdateId }));
  }

  private async findParcel(tx: Tx, orderId: OrderId, shipmentId: ShipmentId): Promise<ToldParcel | null> {
    const parts = await this.fulfillment.findByOrders(tx, [orderId]);
    const parcel = parts.flatMap(({ parcels }) => parcels).find((one) => one.shipmentId === shipmentId);
    if (!parcel) return null;
    const { carrier, trackingNumber } = parcel;
    return { carrier, trackingNumber, trackingUrl: trackingUrlOf(parcel) };
  }
}
