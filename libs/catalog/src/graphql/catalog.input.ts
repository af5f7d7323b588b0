import { ArgsType, Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

import type { CurrencyCode, OfferId, ProductId, WarehouseId } from '@app/kernel';
import { CurrencyCodeEnum, GlobalIdField, PageArgs } from '@app/platform';

import { COMMISSION_MAX_BASIS_POINTS, DISPATCH_HOURS_MAX, STOCK_MAX } from '../domain/offer.rules.js';
import { PRODUCT_SORTS, type ProductSort } from '../search/product-search.js';
import { OfferStatusEnum } from './offer.type.js';

export const ProductSortEnum = Object.fromEntries(PRODUCT_SORTS.map((sort) => [sort, sort])) as {
  [Sort in ProductSort]: Sort;
};
registerEnumType(ProductSortEnum, {
  name: 'ProductSort',
  description: 'In which order products are found.',
  valuesMap: {
    RELEVANCE: { description: 'What fits the words best first; without words what sells best.' },
    SALES: { description: 'What sells best first.' },
    PRICE_ASC: { description: 'Cheapest first.' },
    PRICE_DESC: { description: 'Dearest first.' },
    NEWEST: { description: 'What came last first.' },
    COMMISSION: { description: 'Highest commission first.' },
    MARGIN: { description: 'What leaves the creator the largest share of the price first.' },
  },
});

const AMOUNT = /^\d{1,10}(\.\d{1,3})?$/;

@InputType({ description: 'Values of an attribute or an option.' })
export class AttributeFilterInput {
  @Field(() => String, { description: 'Its key, as in the facets.' })
  @IsString()
  @MaxLength(100)
  key: string;

  @Field(() => [String], { description: 'Any of these, in Chinese or English; at most 50.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  values: string[];
}

@InputType({ description: 'What is looked for; what is left out excludes nothing.' })
export class ProductFilterInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Words in Chinese, pinyin or English, at most 200 characters. What has all of them comes first; what has only some is found when too little has all.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  words?: string | null;

  @Field(() => String, { nullable: true, description: 'Path of a category; what lies below it is found too.' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  categoryPath?: string | null;

  @Field(() => [String], { nullable: true, description: 'Exactly one of these brands; at most 50.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  brands?: string[] | null;

  @Field(() => CurrencyCodeEnum, { nullable: true, description: 'Goods offered in this currency.' })
  @IsOptional()
  @IsIn(Object.keys(CurrencyCodeEnum))
  currency?: CurrencyCode | null;

  @Field(() => String, { nullable: true, description: 'Lowest retail price from, such as "20.00"; needs `currency`.' })
  @IsOptional()
  @Matches(AMOUNT, { message: 'priceFrom must be an amount such as 20.00' })
  priceFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Lowest retail price to, such as "80.00"; needs `currency`.' })
  @IsOptional()
  @Matches(AMOUNT, { message: 'priceTo must be an amount such as 80.00' })
  priceTo?: string | null;

  @Field(() => Int, { nullable: true, description: 'Commission of at least this, in 1/10,000.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(COMMISSION_MAX_BASIS_POINTS)
  commissionFromBasisPoints?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'What is left of the lowest retail price above the supply price is at least this, in 1/10,000.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000)
  marginFromBasisPoints?: number | null;

  @Field(() => [String], { nullable: true, description: 'Ships from one of these provinces; at most 40.' })
  @IsOptional()
  @ArrayMaxSize(40)
  @IsString({ each: true })
  @MaxLength(50, { each: true })
  regions?: string[] | null;

  @Field(() => [AttributeFilterInput], {
    nullable: true,
    description: 'Has one of the values of each of these attributes; at most 20.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AttributeFilterInput)
  attributes?: AttributeFilterInput[] | null;

  @Field(() => Int, { nullable: true, description: 'Leaves the warehouse within so many hours.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(DISPATCH_HOURS_MAX)
  dispatchWithinHours?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Only goods of which something is left.' })
  @IsOptional()
  @IsBoolean()
  onlyInStock?: boolean | null;
}

@ArgsType()
export class SearchProductsArgs extends PageArgs {
  @Field(() => ProductFilterInput, { nullable: true, description: 'What is looked for; everything when left out.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ProductFilterInput)
  filter?: ProductFilterInput | null;

  @Field(() => ProductSortEnum, { defaultValue: ProductSortEnum.RELEVANCE, description: 'In which order.' })
  @IsIn(PRODUCT_SORTS)
  sort: ProductSort = ProductSortEnum.RELEVANCE;
}

const SUGGESTIONS_MAX = 20;

@ArgsType()
export class SuggestProductsArgs {
  @Field(() => String, { description: 'What was typed so far, in Chinese, pinyin or English; at most 100 characters.' })
  @IsString()
  @MaxLength(100)
  beginning: string;

  @Field(() => Int, { description: 'How many to return, 1–20.', defaultValue: 10 })
  @IsInt()
  @Min(1)
  @Max(SUGGESTIONS_MAX)
  first: number = 10;
}

@ArgsType()
export class OffersArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'The beginning of the own number, or a part of a title.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string | null;

  @Field(() => OfferStatusEnum, { nullable: true, description: 'Only offers of this status.' })
  @IsOptional()
  @IsIn(Object.keys(OfferStatusEnum))
  status?: keyof typeof OfferStatusEnum | null;

  @Field(() => Int, { nullable: true, description: 'Only offers of which at most this many pieces are left.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(STOCK_MAX)
  stockAtMost?: number | null;
}

@InputType({ description: 'What was counted in a warehouse.' })
export class StockCountInput {
  @GlobalIdField('Warehouse', { description: 'One of the own warehouses.' })
  warehouseId: WarehouseId;

  @Field(() => Int, { description: 'Pieces on hand; below what orders hold it is taken as what they hold.' })
  @IsInt()
  @Min(0)
  @Max(STOCK_MAX)
  onHand: number;
}

@InputType({ description: 'Changes to one offer; what is left out stays.' })
export class OfferChangeInput {
  @GlobalIdField('Offer', { description: 'One of the own offers.' })
  offerId: OfferId;

  @Field(() => String, { nullable: true, description: 'New supply price, such as "12.50".' })
  @IsOptional()
  @Matches(AMOUNT, { message: 'supplyPrice must be an amount such as 12.50' })
  supplyPrice?: string | null;

  @Field(() => String, { nullable: true, description: 'New retail price, such as "39.00".' })
  @IsOptional()
  @Matches(AMOUNT, { message: 'retailPrice must be an amount such as 39.00' })
  retailPrice?: string | null;

  @Field(() => String, { nullable: true, description: 'New minimum retail price; "0": none.' })
  @IsOptional()
  @Matches(AMOUNT, { message: 'minimumRetailPrice must be an amount such as 29.00' })
  minimumRetailPrice?: string | null;

  @Field(() => Int, { nullable: true, description: 'New commission in 1/10,000, 0–9,000.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(COMMISSION_MAX_BASIS_POINTS)
  commissionBasisPoints?: number | null;

  @Field(() => Int, { nullable: true, description: 'New time to dispatch in hours, 1–720.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(DISPATCH_HOURS_MAX)
  dispatchHours?: number | null;

  @Field(() => StockCountInput, { nullable: true, description: 'What was counted.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => StockCountInput)
  stock?: StockCountInput | null;
}

@InputType({ description: 'Input of updateOffers.' })
export class UpdateOffersInput {
  @Field(() => [OfferChangeInput], { description: 'At most 100 changes; all are made, or none.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => OfferChangeInput)
  changes: OfferChangeInput[];
}

@InputType({ description: 'Which offers to take off the market.' })
export class PauseOffersInput {
  @GlobalIdField('Offer', { description: 'Own offers, at most 100.', isList: true })
  @ArrayMaxSize(100)
  offerIds: OfferId[];
}

@InputType({ description: 'Which offers to put back on the market.' })
export class ResumeOffersInput {
  @GlobalIdField('Offer', { description: 'Own offers, at most 100.', isList: true })
  @ArrayMaxSize(100)
  offerIds: OfferId[];
}

@InputType({ description: 'Which product to take off the market.' })
export class WithdrawProductInput {
  @GlobalIdField('Product', { description: 'The product.' })
  productId: ProductId;
}

@InputType({ description: 'Which product to put back on the market.' })
export class RestoreProductInput {
  @GlobalIdField('Product', { description: 'The product.' })
  productId: ProductId;
}
