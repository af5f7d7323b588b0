import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

import type { CurrencyCode, FreightTemplateId } from '@app/kernel';
import { CurrencyCodeEnum, GlobalIdField } from '@app/platform';

import { FreightBasis } from './freight-template.type.js';

const REGIONS_MAX = 34;
const UNITS_MAX = 1_000_000;
const RULES = 'At least one rule, at most 34. Each province may be named once; one rule may name none.';
const EXCLUDED = 'Codes of provinces that are not delivered to, at most 34.';
const KEY = 'Made by the client once per intent (16–64 characters, random) and kept over retries.';

@InputType({ description: 'What a parcel costs in some provinces.' })
export class FreightRuleInput {
  @Field(() => [String], { description: 'Province codes, at most 34; empty: everywhere that no other rule names.' })
  @ArrayMaxSize(REGIONS_MAX)
  @IsString({ each: true })
  regions: string[];

  @Field(() => FreightBasis, { description: 'What is counted.', defaultValue: 'WEIGHT' })
  @IsIn(Object.values(FreightBasis))
  basis: FreightBasis;

  @Field(() => Int, { description: 'Grams or pieces that the first fee covers, 1–1,000,000.' })
  @IsInt()
  @Min(1)
  @Max(UNITS_MAX)
  firstUnits: number;

  @Field(() => String, { description: 'Fee for the first units, as decimal text such as "6.00".' })
  @IsString()
  firstFee: string;

  @Field(() => Int, { description: 'Size of a further step, in grams or pieces, 1–1,000,000.' })
  @IsInt()
  @Min(1)
  @Max(UNITS_MAX)
  additionalUnits: number;

  @Field(() => String, { description: 'Fee for each further step begun, as decimal text such as "1.50".' })
  @IsString()
  additionalFee: string;

  @Field(() => String, {
    nullable: true,
    description: 'Amount of goods at supply prices from which a parcel goes for nothing, as decimal text.',
  })
  @IsOptional()
  @IsString()
  freeFrom?: string | null;

  @Field(() => Int, { nullable: true, description: 'Pieces from which a parcel goes for nothing, 1–1,000,000.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(UNITS_MAX)
  freeFromPieces?: number | null;

  @Field(() => Int, { description: 'Days from dispatch to the door, 0–60.' })
  @IsInt()
  @Min(0)
  @Max(60)
  transitDays: number;
}

@InputType({ description: 'A new freight template.' })
export class CreateFreightTemplateInput {
  @Field(() => ID, { description: KEY })
  @Length(16, 64)
  idempotencyKey: string;

  @Field(() => String, { description: 'What to call it, 1–60 characters.' })
  @Length(1, 60)
  name: string;

  @Field(() => CurrencyCodeEnum, {
    description: 'Currency of its fees. It serves offers in that currency only.',
    defaultValue: 'CNY',
  })
  @IsIn(Object.values(CurrencyCodeEnum))
  currency: CurrencyCode;

  @Field(() => [FreightRuleInput], { description: RULES })
  @ArrayMinSize(1)
  @ArrayMaxSize(REGIONS_MAX)
  @ValidateNested({ each: true })
  @Type(() => FreightRuleInput)
  rules: FreightRuleInput[];

  @Field(() => [String], { description: EXCLUDED, defaultValue: [] })
  @ArrayMaxSize(REGIONS_MAX)
  @IsString({ each: true })
  excludedRegions: string[];
}

@InputType({ description: 'A parcel whose freight is asked for.' })
export class ParcelFreightInput {
  @GlobalIdField('FreightTemplate', { description: 'The template.' })
  freightTemplateId: FreightTemplateId;

  @Field(() => String, { description: 'Code of the province it goes to.' })
  @IsString()
  province: string;

  @Field(() => Int, { description: 'Weight in grams, 0–100,000,000.' })
  @IsInt()
  @Min(0)
  @Max(100_000_000)
  weightGrams: number;

  @Field(() => Int, { description: 'Pieces, 1–100,000.' })
  @IsInt()
  @Min(1)
  @Max(100_000)
  pieces: number;

  @Field(() => String, { description: 'Goods at supply prices, as decimal text.', defaultValue: '0' })
  @IsString()
  goods: string;
}

@InputType({ description: 'Changes to a freight template. What is left out stays.' })
export class UpdateFreightTemplateInput {
  @GlobalIdField('FreightTemplate', { description: 'The template.' })
  freightTemplateId: FreightTemplateId;

  @Field(() => String, { nullable: true, description: 'What to call it, 1–60 characters.' })
  @IsOptional()
  @Length(1, 60)
  name?: string | null;

  @Field(() => [FreightRuleInput], { nullable: true, description: `${RULES} They take the place of the old ones.` })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(REGIONS_MAX)
  @ValidateNested({ each: true })
  @Type(() => FreightRuleInput)
  rules?: FreightRuleInput[] | null;

  @Field(() => [String], { nullable: true, description: `${EXCLUDED} They take the place of the old ones.` })
  @IsOptional()
  @ArrayMaxSize(REGIONS_MAX)
  @IsString({ each: true })
  excludedRegions?: string[] | null;
}
