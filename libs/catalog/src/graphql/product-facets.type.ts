import { Field, Int, ObjectType } from '@nestjs/graphql';

import { Access, ConnectionOf, CurrencyCodeEnum, LocalizedTextType } from '@app/platform';
import type { CurrencyCode } from '@app/kernel';

import { CategoryCountType } from './category.type.js';
import { ProductHitType } from './product.type.js';

@ObjectType('ValueCount', { description: 'How many products are found for a choice.' })
@Access.to(['CREATOR', 'SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
export class ValueCountType {
  @Field(() => String, { description: 'The choice.' })
  value: string;

  @Field(() => Int, { description: 'Number of products.' })
  count: number;
}

@ObjectType('TextCount', { description: 'How many products are found for a value of an attribute.' })
@Access.to(['CREATOR', 'SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
export class TextCountType {
  @Field(() => LocalizedTextType, { description: 'The value; either language can be filtered by.' })
  value: LocalizedTextType;

  @Field(() => Int, { description: 'Number of products.' })
  count: number;
}

@ObjectType('AttributeFacet', { description: 'The values of one attribute or option among what is found.' })
@Access.to(['CREATOR', 'SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
export class AttributeFacetType {
  @Field(() => String, { description: 'Its key; the category knows its name.' })
  key: string;

  @Field(() => [TextCountType], { description: 'Most frequent first; at most 20.' })
  values: readonly TextCountType[];
}

@ObjectType('PriceRangeCount', { description: 'How many products cost so much.' })
@Access.to(['CREATOR', 'PLATFORM'], { permission: 'catalog:read' })
export class PriceRangeCountType {
  @Field(() => Int, { description: 'From, in whole units of the facets’ currency.' })
  from: number;

  @Field(() => Int, { nullable: true, description: 'Below; null is open.' })
  to: number | null;

  @Field(() => Int, { description: 'Number of products.' })
  count: number;
}

@ObjectType('FloorCount', { description: 'How many products have at least so much.' })
@Access.to(['CREATOR', 'PLATFORM'], { permission: 'catalog:read' })
export class FloorCountType {
  @Field(() => Int, { description: 'At least, in 1/10,000.' })
  from: number;

  @Field(() => Int, { description: 'Number of products.' })
  count: number;
}

@ObjectType('DispatchCount', { description: 'How many products leave the warehouse in time.' })
@Access.to(['CREATOR', 'PLATFORM'], { permission: 'catalog:read' })
export class DispatchCountType {
  @Field(() => Int, { description: 'Within so many hours.' })
  withinHours: number;

  @Field(() => Int, { description: 'Number of products.' })
  count: number;
}

@ObjectType('ProductFacets', {
  description: 'How many products are found for each choice, if the condition on it is left out and all others stay.',
})
@Access.to(['CREATOR', 'SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
export class ProductFacetsType {
  @Field(() => [CategoryCountType], {
    description: 'Children of the filter’s category, or root categories; at most 200, most first.',
  })
  categories: readonly CategoryCountType[];

  @Field(() => [ValueCountType], { description: 'Brands; at most 30, most first.' })
  brands: readonly ValueCountType[];

  @Field(() => [AttributeFacetType], { description: 'The most frequent attributes and options; at most 8.' })
  attributes: readonly AttributeFacetType[];

  @Field(() => CurrencyCodeEnum, { description: 'What the prices are in: the filter’s, else the one of most.' })
  @Access.to(['CREATOR', 'PLATFORM'], { permission: 'catalog:read' })
  currency: CurrencyCode;

  @Field(() => [PriceRangeCountType], { description: 'Lowest retail prices; at most 10 ranges.' })
  @Access.to(['CREATOR', 'PLATFORM'], { permission: 'catalog:read' })
  prices: readonly PriceRangeCountType[];

  @Field(() => [FloorCountType], { description: 'Commission rates; at most 5 steps.' })
  @Access.to(['CREATOR', 'PLATFORM'], { permission: 'catalog:read' })
  commissions: readonly FloorCountType[];

  @Field(() => [FloorCountType], { description: 'Margins; at most 5 steps.' })
  @Access.to(['CREATOR', 'PLATFORM'], { permission: 'catalog:read' })
  margins: readonly FloorCountType[];

  @Field(() => [DispatchCountType], { description: 'Times to dispatch; at most 5 steps.' })
  @Access.to(['CREATOR', 'PLATFORM'], { permission: 'catalog:read' })
  dispatchHours: readonly DispatchCountType[];

  @Field(() => [ValueCountType], { description: 'Provinces it ships from; at most 64, most first.' })
  @Access.to(['CREATOR', 'PLATFORM'], { permission: 'catalog:read' })
  regions: readonly ValueCountType[];

  @Field(() => Int, { description: 'Of how many something is left.' })
  @Access.to(['CREATOR', 'PLATFORM'], { permission: 'catalog:read' })
  inStock: number;
}

@ObjectType('ProductHitConnection', { description: 'A page of products that a search found.' })
@Access.to(['CREATOR', 'SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
export class ProductHitConnection extends ConnectionOf(ProductHitType, 'ProductHitPage') {
  @Field(() => Int, { description: 'How many are found on all pages.' })
  totalCount: number;

  @Field(() => String, {
    nullable: true,
    description: 'What was probably meant and was looked for; null when the words were taken as they are.',
  })
  didYouMean: string | null;

  @Field(() => ProductFacetsType, { nullable: true, description: 'Counts for filters; the same on each page.' })
  facets: ProductFacetsType | null;
}

@ObjectType('ProductSuggestion', { description: 'How what was typed may go on.' })
@Access.to(['CREATOR', 'SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
export class ProductSuggestionType {
  @Field(() => String, { description: 'Words to search for.' })
  text: string;

  @Field(() => Int, { description: 'About so many products have them.' })
  products: number;
}
