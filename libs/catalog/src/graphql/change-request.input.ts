import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, Length, MaxLength, ValidateNested } from 'class-validator';

import type { CategoryId, ChangeRequestId, ProductId, SkuId } from '@app/kernel';
import { GlobalIdField, PageArgs } from '@app/platform';

import { CHANGE_STATUSES, type ChangeStatus } from '../domain/change-request.js';
import { ChangeStatusEnum } from './change-request.type.js';

@ArgsType()
export class ChangeRequestsArgs extends PageArgs {
  @Field(() => ChangeStatusEnum, { nullable: true, description: 'Only those of this status.' })
  @IsOptional()
  @IsIn(CHANGE_STATUSES)
  status?: ChangeStatus | null;
}

@InputType({ description: 'One attribute as it is to be.' })
export class AttributeInput {
  @Field(() => String, { description: 'Which attribute.' })
  @Length(1, 60)
  key: string;

  @Field(() => String, { description: 'Its value in Chinese.' })
  @Length(1, 200)
  zh: string;

  @Field(() => String, { description: 'Its value in English.' })
  @Length(1, 200)
  en: string;
}

@InputType({ description: 'What is to change. What is left out stays.' })
export class GoodsChangesInput {
  @Field(() => String, { nullable: true, description: 'Title in Chinese, 1–200 characters.' })
  @IsOptional()
  @IsString()
  titleZh?: string | null;

  @Field(() => String, { nullable: true, description: 'Title in English, 1–200 characters.' })
  @IsOptional()
  @IsString()
  titleEn?: string | null;

  @Field(() => String, { nullable: true, description: 'Brand; may be empty.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  brand?: string | null;

  @GlobalIdField('Category', { nullable: true, description: 'Category.' })
  categoryId?: CategoryId | null;

  @Field(() => [AttributeInput], { nullable: true, description: 'All its attributes, at most 50.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AttributeInput)
  attributes?: AttributeInput[] | null;

  @Field(() => [String], { nullable: true, description: 'Addresses of all its pictures, the cover first; at most 20.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  images?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Barcode (GTIN) of the variant.' })
  @IsOptional()
  @IsString()
  gtin?: string | null;

  @Field(() => Int, { nullable: true, description: 'Weight of the variant in grams.' })
  @IsOptional()
  @IsInt()
  weightGrams?: number | null;
}

@InputType({ description: 'A change that a supplier asks for.' })
export class ProposeChangeInput {
  @Field(() => ID, {
    description: 'Made by the client once per intent (16–64 characters, random) and kept over retries.',
  })
  @Length(16, 64)
  idempotencyKey: string;

  @GlobalIdField('Product', { description: 'The product; the calling supplier offers it.' })
  productId: ProductId;

  @GlobalIdField('Sku', { nullable: true, description: 'For a barcode or a weight: the variant.' })
  skuId?: SkuId | null;

  @Field(() => GoodsChangesInput, { description: 'What is to change.' })
  @ValidateNested()
  @Type(() => GoodsChangesInput)
  changes: GoodsChangesInput;

  @Field(() => String, { description: 'Why; at most 500 characters, for the operator.', defaultValue: '' })
  @IsString()
  @MaxLength(500)
  note: string;
}

@InputType({ description: 'The change to approve.' })
export class ApproveChangeInput {
  @GlobalIdField('ChangeRequest', { description: 'The change request.' })
  changeRequestId: ChangeRequestId;
}

@InputType({ description: 'The change to refuse.' })
export class RefuseChangeInput {
  @GlobalIdField('ChangeRequest', { description: 'The change request.' })
  changeRequestId: ChangeRequestId;

  @Field(() => String, { description: 'Why not, for the supplier: 1–500 characters.' })
  @Length(1, 500)
  reason: string;
}

@InputType({ description: 'The change to take back.' })
export class WithdrawChangeInput {
  @GlobalIdField('ChangeRequest', { description: 'The change request.' })
  changeRequestId: ChangeRequestId;
}
