import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';

import type { ListingId, OfferId, PriceRuleId, ProductId, SkuId } from '@app/kernel';
import { GlobalIdField, PageArgs } from '@app/platform';

import { LISTING_MODES, LISTING_STATUSES, type ListingMode, type ListingStatus } from '../domain/listing.state.js';
import { ListingModeEnum, ListingStatusEnum } from './enums.js';
import { PriceRuleInput } from './price-rule.input.js';

const BATCH_MAX = 100;
const SKUS_MAX = 100;

@ArgsType()
export class ListingsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of a title, in either language; at most 60 characters.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  search?: string | null;

  @Field(() => ListingStatusEnum, {
    nullable: true,
    description: 'Only those of this status; left out: all but removed.',
  })
  @IsOptional()
  @IsIn(LISTING_STATUSES)
  status?: ListingStatus | null;
}

@InputType({ description: 'How a variant is to be sold.' })
export class ListingSkuInput {
  @GlobalIdField('Sku', { description: 'The variant.' })
  skuId: SkuId;

  @Field(() => String, {
    nullable: true,
    description: 'MARKUP: its price as decimal text such as "39.90"; left out: by the rule.',
  })
  @IsOptional()
  @IsString()
  price?: string | null;

  @GlobalIdField('Offer', {
    nullable: true,
    description: 'COMMISSION: the offer that is to serve it; left out: the one in stock that earns most.',
  })
  offerId?: OfferId | null;
}

@InputType({ isAbstract: true })
abstract class PricingInput {
  @Field(() => [ListingSkuInput], {
    nullable: true,
    description: 'The variants, at most 100; left out: all that somebody offers, by the rule.',
  })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(SKUS_MAX)
  @ValidateNested({ each: true })
  @Type(() => ListingSkuInput)
  skus?: ListingSkuInput[] | null;

  @GlobalIdField('PriceRule', {
    nullable: true,
    description: 'MARKUP: the stored rule that makes the prices that are not named, and that the listing follows.',
  })
  priceRuleId?: PriceRuleId | null;

  @Field(() => PriceRuleInput, {
    nullable: true,
    description: 'MARKUP: a rule that makes these prices this once, in place of a stored one.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => PriceRuleInput)
  rule?: PriceRuleInput | null;
}

@InputType({ description: 'A product to put on sale.' })
export class NewListingInput extends PricingInput {
  @GlobalIdField('Product', { description: 'The product. A shop lists it once.' })
  productId: ProductId;

  @Field(() => ListingModeEnum, { description: 'Who sets the price.' })
  @IsIn(LISTING_MODES)
  mode: ListingMode;
}

@InputType({ description: 'Products to put on sale.' })
export class CreateListingsInput {
  @Field(() => ID, {
    description: 'Made by the client once per intent (16–64 characters, random) and kept over retries.',
  })
  @Length(16, 64)
  idempotencyKey: string;

  @Field(() => [NewListingInput], { description: 'The products, at most 100. All are listed, or none.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(BATCH_MAX)
  @ValidateNested({ each: true })
  @Type(() => NewListingInput)
  listings: NewListingInput[];
}

@InputType({ description: 'New prices of a MARKUP listing.' })
export class ListingPriceChangeInput extends PricingInput {
  @GlobalIdField('Listing', { description: 'The listing.' })
  listingId: ListingId;
}

@InputType({ description: 'New prices of MARKUP listings.' })
export class ChangeListingPricesInput {
  @Field(() => [ListingPriceChangeInput], { description: 'The listings, at most 100. All are changed, or none.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(BATCH_MAX)
  @ValidateNested({ each: true })
  @Type(() => ListingPriceChangeInput)
  changes: ListingPriceChangeInput[];
}

@InputType({ description: 'The listing to take off sale for a while.' })
export class PauseListingInput {
  @GlobalIdField('Listing', { description: 'The listing.' })
  listingId: ListingId;
}

@InputType({ description: 'The listing to put back on sale.' })
export class ResumeListingInput {
  @GlobalIdField('Listing', { description: 'The listing.' })
  listingId: ListingId;
}

@InputType({ description: 'The listing to remove.' })
export class RemoveListingInput {
  @GlobalIdField('Listing', { description: 'The listing.' })
  listingId: ListingId;
}
