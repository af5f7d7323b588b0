import { Field, ID, ObjectType } from '@nestjs/graphql';

import { Access, Payload } from '@app/platform';

import { ChannelOrderResultType, ChannelType } from './channel.type.js';

const SECRET = 'The secret that signs updates, when one was made: shown this once; null otherwise.';

@ObjectType({ description: 'Answer of connectChannel.' })
@Access.to(['CREATOR'], { permission: 'organization:manage' })
export class ConnectChannelPayload extends Payload {
  @Field(() => ChannelType, { nullable: true, description: 'The channel; null when refused.' })
  channel?: ChannelType;

  @Field(() => String, { nullable: true, description: SECRET })
  secret?: string | null;
}

@ObjectType({ description: 'Answer of rotateChannelSecret.' })
@Access.to(['CREATOR'], { permission: 'organization:manage' })
export class RotateChannelSecretPayload extends Payload {
  @Field(() => String, { nullable: true, description: SECRET })
  secret?: string | null;
}

@ObjectType({ description: 'Answer of setChannelUpdates.' })
@Access.to(['CREATOR'], { permission: 'organization:manage' })
export class SetChannelUpdatesPayload extends Payload {
  @Field(() => ChannelType, { nullable: true, description: 'The channel; null when refused.' })
  channel?: ChannelType;
}

@ObjectType({ description: 'Answer of mapChannelSku.' })
@Access.to(['CREATOR'], { permission: 'shop:write' })
export class MapChannelSkuPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'What was mapped; null when refused.' })
  externalSku?: string;
}

@ObjectType({ description: 'Answer of submitChannelOrders.' })
@Access.to(['CREATOR'], { permission: 'orders:write' })
export class SubmitChannelOrdersPayload extends Payload {
  @Field(() => [ChannelOrderResultType], {
    nullable: true,
    description: 'What became of each, in the order given; at most 100. Null when nothing was looked at.',
  })
  results?: readonly ChannelOrderResultType[];
}

@ObjectType({ description: 'Answer of replayChannelEvents.' })
@Access.to(['CREATOR'], { permission: 'orders:write' })
export class ReplayChannelEventsPayload extends Payload {
  @Field(() => [ID], {
    nullable: true,
    description: 'Those that are worked off again; at most 100. Null when refused.',
  })
  channelEventIds?: readonly string[];
}

@ObjectType({ description: 'Answer of replayChannelUpdates.' })
@Access.to(['CREATOR'], { permission: 'orders:write' })
export class ReplayChannelUpdatesPayload extends Payload {
  @Field(() => [ID], { nullable: true, description: 'Those that are sent again; at most 100. Null when refused.' })
  channelUpdateIds?: readonly string[];
}
