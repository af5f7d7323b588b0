import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';

import type { PriceRuleId } from '@app/kernel';
import { GlobalIdField } from '@app/platform';

import { PRICE_ENDINGS, PRICE_ROUNDINGS, type PriceEnding, type PriceRounding } from '../domain/price.rules.js';
import { PriceEndingEnum, PriceRoundingEnum } from './enums.js';

const NAME = 'Its name, 1–40 characters; each in a shop once.';

@InputType({
  description: 'How prices are made: supply price × percent + amount, brought to the ending, never below MAP or cost.',
})
export class PriceRuleInput {
  @Field(() => Int, { description: 'Share of the supply price in percent, 100–10,000: 150 makes 30.00 of 20.00.' })
  @IsInt()
  @Min(100)
  @Max(10_000)
  percentOfSupplyPrice: number;

  @Field(() => String, {
    nullable: true,
    description: 'What is added to that: decimal text such as "5.00"; left out: nothing.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  add?: string | null;

  @Field(() => PriceEndingEnum, { description: 'What the price ends in.', defaultValue: 'EXACT' })
  @IsIn(PRICE_ENDINGS)
  ending: PriceEnding;

  @Field(() => PriceRoundingEnum, { description: 'Which price with the ending is taken.', defaultValue: 'UP' })
  @IsIn(PRICE_ROUNDINGS)
  rounding: PriceRounding;
}

@InputType({ description: 'A price rule to keep.' })
export class CreatePriceRuleInput {
  @Field(() => ID, {
    description: 'Made by the client once per intent (16–64 characters, random) and kept over retries.',
  })
  @Length(16, 64)
  idempotencyKey: string;

  @Field(() => String, { description: NAME })
  @Length(1, 40)
  name: string;

  @Field(() => PriceRuleInput, { description: 'How it makes prices.' })
  @ValidateNested()
  @Type(() => PriceRuleInput)
  rule: PriceRuleInput;
}

@InputType({ description: 'A price rule as it is to be from now on.' })
export class UpdatePriceRuleInput {
  @GlobalIdField('PriceRule', { description: 'The rule.' })
  priceRuleId: PriceRuleId;

  @Field(() => String, { description: NAME })
  @Length(1, 40)
  name: string;

  @Field(() => PriceRuleInput, { description: 'How it makes prices.' })
  @ValidateNested()
  @Type(() => PriceRuleInput)
  rule: PriceRuleInput;
}

@InputType({ description: 'The price rule to delete.' })
export class DeletePriceRuleInput {
  @GlobalIdField('PriceRule', { description: 'The rule.' })
  priceRuleId: PriceRuleId;
}
