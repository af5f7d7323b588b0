import type { ChannelId, ChannelUpdateId, OrderId } from '@app/kernel';

export const UPDATE_KINDS = [
  'SHIPPED',
  'TRACKING_CORRECTED',
  'DELIVERED',
  'REFUNDED',
  'CANCELLED',
  'COMPLETED',
] as const;
export type UpdateKind = (typeof UPDATE_KINDS)[number];

/** A parcel as its channel is told of it. */
export interface ToldParcel {
  readonly carrier: string;
  readonly trackingNumber: string;
  readonly trackingUrl: string | null;
}

/** What a channel is told of one of its orders. Numbers count up per channel, without one that comes later below one seen. */
export interface ChannelUpdate {
  readonly channelUpdateId: ChannelUpdateId;
  readonly channelId: ChannelId;
  readonly number: bigint;
  readonly orderId: OrderId;
  readonly externalId: string;
  readonly kind: UpdateKind;
  /** Of SHIPPED and TRACKING_CORRECTED. */
  readonly parcel: ToldParcel | null;
  /** NONE: nobody is called, it is fetched only. */
  readonly pushStatus: 'NONE' | 'WAITING' | 'SENT' | 'FAILED';
  readonly pushError: string | null;
  readonly at: Date;
}

/** The body of a signed call; its id stays the same over all tries. */
export function toUpdateMessage(update: ChannelUpdate): { readonly id: string; readonly body: string } {
  const { channelUpdateId, number, externalId, kind, parcel, at } = update;
  return {
    id: channelUpdateId,
    body: JSON.stringify({
      type: 'channel-order.updated',
      timestamp: at.toISOString(),
      data: { number: number.toString(), externalId, kind, parcel },
    }),
  };
}
