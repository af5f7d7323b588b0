import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';

import type { CurrencyCode, ShopId } from '@app/kernel';
import { CurrencyCodeEnum, GlobalIdField } from '@app/platform';

import { COST_CHANGE_POLICIES, type CostChangePolicy } from '../domain/follow.rules.js';
import { CostChangePolicyEnum } from './enums.js';

const NAME = 'Its name, 1–40 characters.';
const TAGLINE = 'One line about it, at most 100 characters.';

@InputType({ description: 'A new shop.' })
export class CreateShopInput {
  @Field(() => ID, {
    description: 'Made by the client once per intent (16–64 characters, random) and kept over retries.',
  })
  @Length(16, 64)
  idempotencyKey: string;

  @Field(() => String, {
    description: 'Last part of its address: 3–40 characters of a–z, 0–9 and hyphens. It is for good.',
  })
  @IsString()
  slug: string;

  @Field(() => String, { description: NAME })
  @Length(1, 40)
  name: string;

  @Field(() => String, { description: TAGLINE, defaultValue: '' })
  @IsString()
  @MaxLength(100)
  tagline: string;

  @Field(() => CurrencyCodeEnum, { description: 'Currency of all its prices. It is for good.', defaultValue: 'CNY' })
  @IsIn(Object.values(CurrencyCodeEnum))
  currency: CurrencyCode;
}

@InputType({ description: 'Changes to a shop. What is left out stays.' })
export class UpdateShopInput {
  @GlobalIdField('Shop', { description: 'The calling creator’s shop.' })
  shopId: ShopId;

  @Field(() => String, { nullable: true, description: NAME })
  @IsOptional()
  @Length(1, 40)
  name?: string | null;

  @Field(() => String, { nullable: true, description: TAGLINE })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  tagline?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'From this amount of goods on, freight is free: decimal text such as "99.00"; null: it is always paid.',
  })
  @IsOptional()
  @IsString()
  freeFreightFrom?: string | null;

  @Field(() => CostChangePolicyEnum, {
    nullable: true,
    description: 'What becomes of MARKUP listings when their supply price changes.',
  })
  @IsOptional()
  @IsIn(COST_CHANGE_POLICIES)
  onCostChange?: CostChangePolicy | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a listing is paused while all of it is sold out.' })
  @IsOptional()
  @IsBoolean()
  pausesSoldOut?: boolean | null;
}

@InputType({ description: 'The shop to open.' })
export class OpenShopInput {
  @GlobalIdField('Shop', { description: 'The calling creator’s shop.' })
  shopId: ShopId;
}

@InputType({ description: 'The shop to close.' })
export class CloseShopInput {
  @GlobalIdField('Shop', { description: 'The calling creator’s shop.' })
  shopId: ShopId;
}
