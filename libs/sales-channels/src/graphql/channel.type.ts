import { Field, ID, ObjectType } from '@nestjs/graphql';

import { type ChannelId, toGlobalId } from '@app/kernel';
import { Access, ConnectionOf } from '@app/platform';

import type { ChannelKind } from '../domain/channel.js';
import type { ChannelUpdate, UpdateKind } from '../domain/channel-update.js';
import type { SubmissionResult } from '../domain/channel-order.js';
import type { ChannelEventView, ChannelView, MappingView, RefusedOrderView } from '../queries/channels.query.js';
import {
  ChannelEventStatusEnum,
  ChannelKindEnum,
  ChannelPushStatusEnum,
  ChannelUpdateKindEnum,
  SubmissionOutcomeEnum,
} from './channel.enums.js';

const READ = { permission: 'orders:read' } as const;

@ObjectType('Channel', { description: 'A place outside Daifa where the creator sells.' })
@Access.to(['CREATOR'], READ)
export class ChannelType {
  readonly ref: ChannelId;

  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => ID, { description: 'The shop whose listings its orders may hold.' })
  shopId: string;

  @Field(() => ChannelKindEnum, { description: 'How its orders come.' })
  kind: ChannelKind;

  @Field(() => String, { description: 'What its creator calls it.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The shop’s domain at Shopify; null for other kinds.' })
  domain: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The address to be entered at Shopify for orders/create and refunds/create; null for other kinds.',
  })
  webhookUrl: string | null;

  @Field(() => String, { nullable: true, description: 'Where updates are sent to; null: they are fetched only.' })
  updateUrl: string | null;

  @Field(() => Date, { nullable: true, description: 'Until when the secret before this one is good; null: it is not.' })
  oldSecretUntil: Date | null;

  @Field(() => Date, { description: 'When it was connected.' })
  createdAt: Date;
}

@ObjectType('ChannelMapping', { description: 'What a channel’s sku is here.' })
@Access.to(['CREATOR'], READ)
export class ChannelMappingType {
  @Field(() => String, { description: 'The channel’s own name of the variant.' })
  externalSku: string;

  @Field(() => ID, { description: 'The sku that it is.' })
  skuId: string;
}

@ObjectType('ChannelEvent', { description: 'What a platform told.' })
@Access.to(['CREATOR'], READ)
export class ChannelEventType {
  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => String, { description: 'The platform’s own name of what happened, such as orders/create.' })
  topic: string;

  @Field(() => String, { description: 'The platform’s own id of the order.' })
  externalId: string;

  @Field(() => ChannelEventStatusEnum, { description: 'How far it is.' })
  status: ChannelEventView['status'];

  @Field(() => String, { nullable: true, description: 'Why it was refused, for programs; null unless it was.' })
  reasonCode: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused, and what to do; null unless it was.' })
  reason: string | null;

  @Field(() => Boolean, { description: 'Whether it may be worked off again; for 30 days.' })
  canBeReplayed: boolean;

  @Field(() => Date, { description: 'When it came.' })
  receivedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was worked off or refused; null before.' })
  endedAt: Date | null;
}

@ObjectType('RefusedChannelOrder', { description: 'An order that was refused and not placed since.' })
@Access.to(['CREATOR'], READ)
export class RefusedChannelOrderType {
  @Field(() => String, { description: 'The channel’s own number of the order.' })
  externalId: string;

  @Field(() => String, { description: 'Why, for programs.' })
  reasonCode: string;

  @Field(() => String, { description: 'Why, and what to do.' })
  reason: string;

  @Field(() => Date, { description: 'When it was refused last.' })
  at: Date;
}

@ObjectType('ChannelParcel', { description: 'A parcel as the channel is told of it.' })
@Access.to(['CREATOR'], READ)
export class ChannelParcelType {
  @Field(() => String, { description: 'Code of the carrier.' })
  carrier: string;

  @Field(() => String, { description: 'Number of the parcel.' })
  trackingNumber: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where it can be followed; null where the carrier has no such page.',
  })
  trackingUrl: string | null;
}

@ObjectType('ChannelOrderUpdate', { description: 'What a channel is told of one of its orders.' })
@Access.to(['CREATOR'], READ)
export class ChannelOrderUpdateType {
  @Field(() => ID, { description: 'Opaque id; signed calls bear it too.' })
  id: string;

  @Field(() => String, { description: 'Counts up per channel; what comes later has a higher one.' })
  number: string;

  @Field(() => String, { description: 'The channel’s own number of the order.' })
  externalId: string;

  @Field(() => ID, { description: 'The order.' })
  orderId: string;

  @Field(() => ChannelUpdateKindEnum, { description: 'What happened.' })
  kind: UpdateKind;

  @Field(() => ChannelParcelType, { nullable: true, description: 'The parcel, when it is about one.' })
  parcel: ChannelParcelType | null;

  @Field(() => ChannelPushStatusEnum, { description: 'Whether the channel’s system was told.' })
  pushStatus: ChannelUpdate['pushStatus'];

  @Field(() => String, { nullable: true, description: 'What went wrong with the last call; null when nothing did.' })
  pushError: string | null;

  @Field(() => Date, { description: 'When it happened.' })
  at: Date;
}

@ObjectType('ChannelOrderResult', { description: 'What became of one order that was sent.' })
@Access.to(['CREATOR'], { permission: 'orders:write' })
export class ChannelOrderResultType {
  @Field(() => String, { description: 'The channel’s own number of it.' })
  externalId: string;

  @Field(() => SubmissionOutcomeEnum, { description: 'What became of it.' })
  outcome: SubmissionResult['outcome'];

  @Field(() => ID, { nullable: true, description: 'The order; null when it was refused.' })
  orderId: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused, for programs; null unless it was.' })
  reasonCode: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused, and what to do; null unless it was.' })
  reason: string | null;
}

export const ChannelMappingConnection = ConnectionOf(ChannelMappingType, 'ChannelMappingConnection');
export const ChannelEventConnection = ConnectionOf(ChannelEventType, 'ChannelEventConnection');
export const RefusedChannelOrderConnection = ConnectionOf(RefusedChannelOrderType, 'RefusedChannelOrderConnection');
export const ChannelOrderUpdateConnection = ConnectionOf(ChannelOrderUpdateType, 'ChannelOrderUpdateConnection');

export function toChannelType(channel: ChannelView): ChannelType {
  const { channelId, shopId, kind, name, domain, webhookUrl, updateUrl, oldSecretUntil, createdAt } = channel;
  const about = { kind, name, domain, webhookUrl, updateUrl, oldSecretUntil, createdAt };
  return { ref: channelId, id: toGlobalId('Channel', channelId), shopId: toGlobalId('Shop', shopId), ...about };
}

export const toMappingType = ({ externalSku, skuId }: MappingView): ChannelMappingType => ({
  externalSku,
  skuId: toGlobalId('Sku', skuId),
});

export const toEventType = ({ channelEventId, ...event }: ChannelEventView): ChannelEventType => ({
  id: toGlobalId('ChannelEvent', channelEventId),
  ...event,
});

export const toRefusedType = (refused: RefusedOrderView): RefusedChannelOrderType => ({ ...refused });

export function toUpdateType(update: ChannelUpdate): ChannelOrderUpdateType {
  const { channelUpdateId, number, externalId, orderId, kind, parcel, pushStatus, pushError, at } = update;
  return {
    id: toGlobalId('ChannelUpdate', channelUpdateId),
    number: number.toString(),
    externalId,
    orderId: toGlobalId('Order', orderId),
    kind,
    parcel,
    pushStatus,
    pushError,
    at,
  };
}

export const toResultType = ({ orderId, ...result }: SubmissionResult): ChannelOrderResultType => ({
  ...result,
  orderId: orderId && toGlobalId('Order', orderId),
});
