import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

import type { DropId, ListingId, SkuId } from '@app/kernel';
import { Access, GlobalIdField, Payload } from '@app/platform';

import { DropType } from './drop.type.js';

const PIECES_MAX = 1_000_000;
/** JavaScript would take half a sentence for a time; this names one moment, wherever the server stands. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const INSTANT_PROBLEM = '$property must be a moment such as 2026-11-22T12:00:00Z';

@InputType({ description: 'What of a variant is sold in a drop.' })
export class DropSkuInput {
  @GlobalIdField('Sku', { description: 'The variant.' })
  skuId: SkuId;

  @Field(() => Int, { description: 'Pieces to set aside, 1–1,000,000.' })
  @IsInt()
  @Min(1)
  @Max(PIECES_MAX)
  pieces: number;

  @Field(() => String, {
    nullable: true,
    description:
      'MARKUP: price of a piece as decimal text, within the guards of every listing; left out: the listing’s.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  price?: string | null;
}

@InputType({ description: 'Input of planDrop.' })
export class PlanDropInput {
  @Field(() => ID, {
    description: 'Made by the client once per intent (16–64 characters, random) and kept over retries.',
  })
  @Length(16, 64)
  idempotencyKey: string;

  @GlobalIdField('Listing', { description: 'What is sold.' })
  listingId: ListingId;

  @Field(() => String, {
    description: 'When it starts, such as 2026-11-22T12:00:00Z; a time that is past: at once.',
  })
  @Matches(INSTANT, { message: INSTANT_PROBLEM })
  @IsISO8601({ strict: true }, { message: INSTANT_PROBLEM })
  startsAt: string;

  @Field(() => String, { description: 'When it ends, at most 24 hours later.' })
  @Matches(INSTANT, { message: INSTANT_PROBLEM })
  @IsISO8601({ strict: true }, { message: INSTANT_PROBLEM })
  endsAt: string;

  @Field(() => Int, { description: 'Pieces that one shopper may buy in it, 1–999.' })
  @IsInt()
  @Min(1)
  @Max(999)
  piecesPerShopper: number;

  @Field(() => [DropSkuInput], { description: 'Its variants, each once; at most 100.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => DropSkuInput)
  skus: DropSkuInput[];
}

@InputType({ description: 'Input of endDrop.' })
export class EndDropInput {
  @GlobalIdField('Drop', { description: 'The drop.' })
  dropId: DropId;
}

@ObjectType({ description: 'Answer of planDrop.' })
@Access.to(['CREATOR'], { permission: 'shop:write' })
export class PlanDropPayload extends Payload {
  @Field(() => DropType, { nullable: true, description: 'The drop; null when refused.' })
  drop?: DropType;
}

@ObjectType({ description: 'Answer of endDrop.' })
@Access.to(['CREATOR'], { permission: 'shop:write' })
export class EndDropPayload extends Payload {
  @Field(() => DropType, { nullable: true, description: 'The drop; null when refused.' })
  drop?: DropType;
}
