import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';

import type { FeedId } from '@app/kernel';
import { GlobalIdField } from '@app/platform';

import {
  FEED_TARGETS,
  type FeedDefaults,
  type FeedFormat,
  type FeedTarget,
  type WeightUnit,
} from '../domain/feed/mapping/feed-mapping.js';
import { DISPATCH_HOURS_MAX, STOCK_MAX, WEIGHT_GRAMS_MAX } from '../domain/offer.rules.js';
import { FeedFormatEnum, FeedTargetEnum, WeightUnitEnum } from './feed-profile.type.js';

const COLUMNS_MAX = 300;

@InputType({ description: 'What one column of a file means.' })
export class FeedColumnMappingInput {
  @Field(() => String, { description: 'Its name in the file; one that ends with * stands for all that begin so.' })
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  column: string;

  @Field(() => FeedTargetEnum, { description: 'What it means.' })
  @IsIn(FEED_TARGETS)
  target: FeedTarget;

  @Field(() => String, { nullable: true, description: 'Which attribute, option, price or unit, where it needs one.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  name?: string | null;
}

@InputType({ description: 'What is taken where a file says nothing; what is left out is as the format has it.' })
export class FeedDefaultsInput {
  @Field(() => String, { nullable: true, description: 'Currency of its prices.' })
  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  currency?: string | null;

  @Field(() => String, { nullable: true, description: 'Path of the category of rows that name none.' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  category?: string | null;

  @Field(() => Int, { nullable: true, description: 'Weight of new goods in grams.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(WEIGHT_GRAMS_MAX)
  weightGrams?: number | null;

  @Field(() => WeightUnitEnum, { nullable: true, description: 'Unit of columns that do not say theirs.' })
  @IsOptional()
  weightUnit?: WeightUnit | null;

  @Field(() => Int, { nullable: true, description: 'Pieces on hand of new goods.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(STOCK_MAX)
  stock?: number | null;

  @Field(() => String, { nullable: true, description: 'Retail price of new goods, as decimal text such as 12.50.' })
  @IsOptional()
  @Matches(/^\d{1,10}(\.\d{1,2})?$/)
  price?: string | null;

  @Field(() => Float, { nullable: true, description: 'Supply price in percent of the retail price, 1–100.' })
  @IsOptional()
  @IsNumber()
  @Min(1)
  @Max(100)
  supplyPercent?: number | null;

  @Field(() => Float, { nullable: true, description: 'Commission in percent, 0–90.' })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(90)
  commissionPercent?: number | null;

  @Field(() => Int, { nullable: true, description: 'Hours until goods leave the warehouse.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(DISPATCH_HOURS_MAX)
  dispatchHours?: number | null;

  @Field(() => String, { nullable: true, description: 'What stands before links of images that are no whole address.' })
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @MaxLength(500)
  imageUrlPrefix?: string | null;
}

@InputType({ description: 'How a file is to be read; what is left out is as detected.' })
export class FeedReadingInput {
  @Field(() => FeedFormatEnum, { nullable: true, description: 'Whose format.' })
  @IsOptional()
  format?: FeedFormat | null;

  @Field(() => [FeedColumnMappingInput], { nullable: true, description: 'What the columns mean, at most 300.' })
  @IsOptional()
  @ArrayMaxSize(COLUMNS_MAX)
  @ValidateNested({ each: true })
  @Type(() => FeedColumnMappingInput)
  mapping?: FeedColumnMappingInput[] | null;

  @Field(() => FeedDefaultsInput, { nullable: true, description: 'What is taken where the file says nothing.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => FeedDefaultsInput)
  defaults?: FeedDefaultsInput | null;
}

@InputType({ description: 'A profile to keep; one of the same name is replaced.' })
export class SaveFeedProfileInput extends FeedReadingInput {
  @Field(() => String, { description: 'Its name, 1–60 characters.' })
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  name: string;
}

@InputType({ description: 'Which profile is to be forgotten.' })
export class RemoveFeedProfileInput {
  @Field(() => String, { description: 'Its name.' })
  @IsString()
  @MaxLength(60)
  name: string;
}

@InputType({ description: 'A held feed, and how it is to be read.' })
export class StartFeedInput extends FeedReadingInput {
  @GlobalIdField('Feed', { description: 'The feed, in status MAPPING.' })
  feedId: FeedId;

  @Field(() => String, { description: 'Name under which this is remembered, 1–60 characters.' })
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  profileName: string;
}

/** What was said, without what was left out. */
export function readingWish({ format, mapping, defaults }: FeedReadingInput) {
  const said = Object.entries(defaults ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return {
    format: format ?? null,
    mapping: mapping?.map(({ column, target, name }) => ({ column, target, name: name ?? null })) ?? null,
    defaults: Object.fromEntries(said) as Partial<FeedDefaults>,
  };
}
