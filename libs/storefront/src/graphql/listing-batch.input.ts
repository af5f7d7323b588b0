import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsOptional, Length, ValidateNested } from 'class-validator';

import type { ListingBatchId, PriceRuleId, ProductId } from '@app/kernel';
import { GlobalIdField, PageArgs } from '@app/platform';

import { BATCH_ACTIONS, type BatchAction, ROW_OUTCOMES, type RowOutcome } from '../domain/listing-batch.js';
import { LISTING_MODES, type ListingMode } from '../domain/listing.state.js';
import { ListingBatchActionEnum, ListingBatchOutcomeEnum, ListingModeEnum } from './enums.js';
import { PriceRuleInput } from './price-rule.input.js';

const CHOSEN_MAX = 100;
const KEY = 'Made by the client once per intent (16–64 characters, random) and kept over retries.';

@ArgsType()
export class ListingBatchRowsArgs extends PageArgs {
  @Field(() => ListingBatchOutcomeEnum, { nullable: true, description: 'Only products with this outcome.' })
  @IsOptional()
  @IsIn(ROW_OUTCOMES)
  outcome?: RowOutcome | null;
}

@InputType({ description: 'What a batch is to do.' })
export class ListingBatchPlanInput {
  @Field(() => ListingBatchActionEnum, { description: 'What is done to each product.' })
  @IsIn(BATCH_ACTIONS)
  action: BatchAction;

  @Field(() => ListingModeEnum, { nullable: true, description: 'LIST: who sets the prices; else nothing.' })
  @IsOptional()
  @IsIn(LISTING_MODES)
  mode?: ListingMode | null;

  @GlobalIdField('PriceRule', {
    nullable: true,
    description: 'The stored rule that makes the prices; the listings follow it from then on.',
  })
  priceRuleId?: PriceRuleId | null;

  @Field(() => PriceRuleInput, {
    nullable: true,
    description: 'A rule that counts this once. REPRICE without any rule: each listing by the one that it follows.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => PriceRuleInput)
  rule?: PriceRuleInput | null;
}

@ArgsType()
export class ListingBatchPreviewArgs extends PageArgs {
  @Field(() => ListingBatchPlanInput, { description: 'What the batch would do.' })
  @ValidateNested()
  @Type(() => ListingBatchPlanInput)
  plan: ListingBatchPlanInput;
}

@InputType({ description: 'The first products of a new batch.' })
export class DraftListingBatchInput {
  @Field(() => ID, { description: KEY })
  @Length(16, 64)
  idempotencyKey: string;

  @GlobalIdField('Product', { description: 'At most 100; addToListingBatch adds more.', isList: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(CHOSEN_MAX)
  productIds: ProductId[];
}

@InputType({ description: 'Products to add to a draft.' })
export class AddToListingBatchInput {
  @GlobalIdField('ListingBatch', { description: 'The draft.' })
  batchId: ListingBatchId;

  @GlobalIdField('Product', { description: 'At most 100 at once, and 2,000 in a batch.', isList: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(CHOSEN_MAX)
  productIds: ProductId[];
}

@InputType({ description: 'Products to take out of a draft.' })
export class RemoveFromListingBatchInput {
  @GlobalIdField('ListingBatch', { description: 'The draft.' })
  batchId: ListingBatchId;

  @GlobalIdField('Product', { description: 'At most 100.', isList: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(CHOSEN_MAX)
  productIds: ProductId[];
}

@InputType({ description: 'The batch to start.' })
export class StartListingBatchInput {
  @Field(() => ID, { description: KEY })
  @Length(16, 64)
  idempotencyKey: string;

  @GlobalIdField('ListingBatch', { description: 'The draft.' })
  batchId: ListingBatchId;

  @Field(() => ListingBatchPlanInput, { description: 'What is to be done.' })
  @ValidateNested()
  @Type(() => ListingBatchPlanInput)
  plan: ListingBatchPlanInput;
}
