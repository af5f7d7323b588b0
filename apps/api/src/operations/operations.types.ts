import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsInt, Length, Matches, Max, Min } from 'class-validator';

import type { EventId } from '@app/kernel';
import { Access, ConnectionOf, GlobalIdField, type MarketSettingValues, Payload } from '@app/platform';

@ObjectType('ListenerHealth', { description: 'What waits or died of one listener.' })
@Access.to(['PLATFORM'], { permission: 'platform:operate' })
export class ListenerHealthType {
  @Field(() => String, { description: 'Name of the listener.' })
  listener: string;

  @Field(() => Int, { description: 'Deliveries that are due and not done.' })
  waiting: number;

  @Field(() => Int, { description: 'Deliveries that were given up.' })
  dead: number;

  @Field(() => Date, { nullable: true, description: 'Since when the oldest waits; null when none does.' })
  oldestWaitingAt: Date | null;
}

@ObjectType('QueueDepth', { description: 'Jobs in a queue.' })
@Access.to(['PLATFORM'], { permission: 'platform:operate' })
export class QueueDepthType {
  @Field(() => String, { description: 'Name of the queue.' })
  queue: string;

  @Field(() => Int, { description: 'Jobs waiting and running.' })
  depth: number;
}

@ObjectType('DeadDelivery', { description: 'A delivery that was given up after its last try.' })
@Access.to(['PLATFORM'], { permission: 'platform:operate' })
export class DeadDeliveryType {
  @Field(() => ID, { description: 'Id of the event.' })
  eventId: string;

  @Field(() => String, { description: 'Name of the event.' })
  event: string;

  @Field(() => String, { description: 'Name of the listener.' })
  listener: string;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts: number;

  @Field(() => String, { nullable: true, description: 'What went wrong at last.' })
  lastError: string | null;

  @Field(() => Date, { description: 'When it was given up.' })
  endedAt: Date;
}

export const DeadDeliveryConnection = ConnectionOf(DeadDeliveryType, 'DeadDeliveryConnection');

@ObjectType('MarketSettings', { description: 'Windows and rates of the market.' })
@Access.to(['PLATFORM'], { permission: 'platform:operate' })
export class MarketSettingsType implements Pick<MarketSettingValues, 'paymentSeconds'> {
  @Field(() => Int, { description: 'Seconds until an unpaid order expires.' })
  paymentSeconds: number;

  @Field(() => Int, { description: 'Seconds that a supplier has to accept.' })
  acceptSeconds: number;

  @Field(() => Int, { description: 'Seconds that a creator has to say whether another supplier serves a part.' })
  rerouteAnswerSeconds: number;

  @Field(() => Int, { description: 'Seconds after shipping until a parcel counts as received.' })
  receiveSeconds: number;

  @Field(() => Int, { description: 'Seconds after receipt until the money is released.' })
  afterSaleSeconds: number;

  @Field(() => Int, { description: 'Seconds after the end of an order until the shopper’s data is erased.' })
  shopperDataSeconds: number;

  @Field(() => Int, { description: 'Fee of the platform on the price of the goods, in 1/10,000.' })
  feeBasisPoints: number;

  @Field(() => Int, { description: 'Unpaid orders that one phone may have at once.' })
  unpaidOrdersPerPhone: number;

  @Field(() => Int, { description: 'Unpaid orders that one address may have at once.' })
  unpaidOrdersPerAddress: number;
}

@ObjectType('MachineRoom', { description: 'Whether everything that works by itself does.' })
@Access.to(['PLATFORM'], { permission: 'platform:operate' })
export class MachineRoomType {
  @Field(() => [ListenerHealthType], { description: 'Listeners with something waiting or dead; at most 200.' })
  listeners: readonly ListenerHealthType[];

  @Field(() => [QueueDepthType], { description: 'The queues; at most 10.' })
  queues: readonly QueueDepthType[];
}

@InputType({ description: 'Input of replayDelivery.' })
export class ReplayDeliveryInput {
  @GlobalIdField('Event', { description: 'The event.' })
  eventId: EventId;

  @Field(() => String, { description: 'The listener.' })
  @Length(3, 100)
  @Matches(/^[a-z.-]+$/, { message: 'listener must be a name such as supplier-fulfillment.forward' })
  listener: string;
}

@ObjectType({ description: 'Answer of replayDelivery.' })
@Access.to(['PLATFORM'], { permission: 'platform:operate' })
export class ReplayDeliveryPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The event that is delivered again; null when refused.' })
  eventId?: string;
}

const DAY_SECONDS = 24 * 3600;
const YEAR_SECONDS = 366 * DAY_SECONDS;

@InputType({ description: 'Input of updateMarketSettings: what is left out stays.' })
export class UpdateMarketSettingsInput implements Partial<MarketSettingValues> {
  @Field(() => Int, { nullable: true, description: 'Seconds until an unpaid order expires, 1 to a day.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(24 * 3600)
  paymentSeconds?: number;

  @Field(() => Int, { nullable: true, description: 'Seconds that a supplier has to accept.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(YEAR_SECONDS)
  acceptSeconds?: number;

  @Field(() => Int, { nullable: true, description: 'Seconds after shipping until a parcel counts as received.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(YEAR_SECONDS)
  receiveSeconds?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Seconds that a creator has to say whether another supplier serves a part.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(YEAR_SECONDS)
  rerouteAnswerSeconds?: number;

  @Field(() => Int, { nullable: true, description: 'Seconds after receipt until the money is released.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(YEAR_SECONDS)
  afterSaleSeconds?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Seconds after the end of an order until the shopper’s data is erased; at least 30 days.',
  })
  @IsOptional()
  @IsInt()
  @Min(30 * DAY_SECONDS)
  @Max(30 * YEAR_SECONDS)
  shopperDataSeconds?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Fee of the platform in 1/10,000; counts for orders placed from now on.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(3_000)
  feeBasisPoints?: number;
}

@ObjectType({ description: 'Answer of updateMarketSettings.' })
@Access.to(['PLATFORM'], { permission: 'platform:operate' })
export class UpdateMarketSettingsPayload extends Payload {
  @Field(() => MarketSettingsType, { nullable: true, description: 'The settings now; null when refused.' })
  settings?: MarketSettingsType;
}
