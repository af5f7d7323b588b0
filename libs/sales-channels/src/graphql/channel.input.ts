import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

import type { ChannelEventId, ChannelId, ChannelUpdateId, ShopId, SkuId } from '@app/kernel';
import { GlobalIdField, PageArgs } from '@app/platform';

import type { ChannelKind } from '../domain/channel.js';
import { ChannelKindEnum } from './channel.enums.js';

const SKU = 'The channel’s own name of the variant, at most 100 characters';

/** The arguments of every list of a channel. */
@ArgsType()
export class ChannelPageArgs extends PageArgs {
  @GlobalIdField('Channel', { description: 'The channel.' })
  channelId: ChannelId;
}

@InputType({ description: 'Input of connectChannel.' })
export class ConnectChannelInput {
  @Field(() => ID, {
    description: 'Made by the client once per intent (16–64 characters, random) and kept over retries.',
  })
  @Length(16, 64)
  idempotencyKey: string;

  @GlobalIdField('Shop', { description: 'The shop whose listings its orders may hold.' })
  shopId: ShopId;

  @Field(() => ChannelKindEnum, { description: 'How its orders come.' })
  @IsIn(Object.values(ChannelKindEnum))
  kind: ChannelKind;

  @Field(() => String, { description: 'What you call it, at most 60 characters.' })
  @Length(1, 60)
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'SHOPIFY: the shop’s domain there, such as my-shop.myshopify.com.',
  })
  @IsOptional()
  @MaxLength(100)
  domain?: string | null;

  @Field(() => String, { nullable: true, description: 'SHOPIFY: the secret that its webhooks are signed with.' })
  @IsOptional()
  @MaxLength(200)
  secret?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where updates are sent to, signed; nothing: they are fetched only.',
  })
  @IsOptional()
  @MaxLength(500)
  updateUrl?: string | null;
}

@InputType({ description: 'Input of rotateChannelSecret.' })
export class RotateChannelSecretInput {
  @GlobalIdField('Channel', { description: 'The channel.' })
  channelId: ChannelId;

  @Field(() => String, { nullable: true, description: 'SHOPIFY: the new secret, as Shopify shows it.' })
  @IsOptional()
  @MaxLength(200)
  secret?: string | null;

  @Field(() => Int, {
    defaultValue: 24,
    description: 'Hours that the old one is good beside it, 0–168; 0 when it has leaked.',
  })
  @IsInt()
  @Min(0)
  @Max(168)
  oldSecretHours: number;
}

@InputType({ description: 'Input of setChannelUpdates.' })
export class SetChannelUpdatesInput {
  @GlobalIdField('Channel', { description: 'The channel.' })
  channelId: ChannelId;

  @Field(() => String, { nullable: true, description: 'Where updates are sent to; nothing: they are fetched only.' })
  @IsOptional()
  @MaxLength(500)
  updateUrl?: string | null;
}

@InputType({ description: 'Input of mapChannelSku.' })
export class MapChannelSkuInput {
  @GlobalIdField('Channel', { description: 'The channel.' })
  channelId: ChannelId;

  @Field(() => String, { description: `${SKU}: its SKU code, or its id where it has none.` })
  @Length(1, 100)
  externalSku: string;

  @GlobalIdField('Sku', {
    nullable: true,
    description: 'What it is here, on sale in the shop; nothing takes the mapping away.',
  })
  skuId?: SkuId | null;
}

@InputType({ description: 'Who gets what a channel sold.' })
export class ChannelRecipientInput {
  @Field(() => String, { description: 'Name, at most 50 characters.' })
  @IsString()
  @Length(1, 50)
  name: string;

  @Field(() => String, { description: 'Phone, 6–20 digits; spaces, dashes and a leading + are fine.' })
  @IsString()
  @MaxLength(30)
  phone: string;

  @Field(() => String, { description: 'Province: its GB/T 2260 code, its name, or its letters of ISO 3166-2.' })
  @IsString()
  @MaxLength(50)
  province: string;

  @Field(() => String, { description: 'City, at most 50 characters.' })
  @IsString()
  @Length(1, 50)
  city: string;

  @Field(() => String, { description: 'District or county, at most 50 characters; may be empty.' })
  @IsString()
  @MaxLength(50)
  district: string;

  @Field(() => String, { description: 'Street and house, at most 200 characters.' })
  @IsString()
  @Length(1, 200)
  street: string;
}

@InputType({ description: 'What was sold.' })
export class ChannelOrderLineInput {
  @Field(() => String, { description: `${SKU}, as mapped; or the id of a sku that is on sale in the shop.` })
  @Length(1, 100)
  sku: string;

  @Field(() => Int, { description: 'Pieces, 1–999.' })
  @IsInt()
  @Min(1)
  @Max(999)
  quantity: number;
}

@InputType({ description: 'An order that the creator sold elsewhere.' })
export class ChannelOrderInput {
  @Field(() => String, { description: 'The channel’s own number of it, 1–64 characters: one order each.' })
  @Matches(/^\S(.{0,62}\S)?$/, { message: 'externalId must have 1–64 characters' })
  externalId: string;

  @Field(() => [ChannelOrderLineInput], { description: 'What was sold: at least one line, at most 50.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ChannelOrderLineInput)
  lines: ChannelOrderLineInput[];

  @Field(() => ChannelRecipientInput, { description: 'Who gets it.' })
  @ValidateNested()
  @Type(() => ChannelRecipientInput)
  recipient: ChannelRecipientInput;

  @Field(() => String, { nullable: true, description: 'A word to the shop, at most 200 characters.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  note?: string | null;
}

@InputType({ description: 'Input of submitChannelOrders. Needs no key: the numbers of the orders are theirs.' })
export class SubmitChannelOrdersInput {
  @GlobalIdField('Channel', { description: 'The channel.' })
  channelId: ChannelId;

  @Field(() => [ChannelOrderInput], { description: 'At least one order, at most 100.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ChannelOrderInput)
  orders: ChannelOrderInput[];
}

@InputType({ description: 'Input of replayChannelEvents.' })
export class ReplayChannelEventsInput {
  @GlobalIdField('ChannelEvent', { isList: true, description: 'The events, at most 100.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  channelEventIds: ChannelEventId[];
}

@InputType({ description: 'Input of replayChannelUpdates.' })
export class ReplayChannelUpdatesInput {
  @GlobalIdField('ChannelUpdate', { isList: true, description: 'The updates, at most 100.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  channelUpdateIds: ChannelUpdateId[];
}
