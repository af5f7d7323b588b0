import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { Access } from '@app/platform';

import {
  FEED_FORMATS,
  FEED_TARGETS,
  type FeedDefaults,
  type FeedFormat,
  type FeedTarget,
  WEIGHT_UNITS,
  type WeightUnit,
} from '../domain/feed/mapping/feed-mapping.js';
import { TARGET_DESCRIPTIONS } from './feed-target-descriptions.js';
import type { FeedProfile } from '../domain/feed/mapping/feed-profile.js';

export const FeedFormatEnum = Object.fromEntries(FEED_FORMATS.map((format) => [format, format])) as {
  [Format in FeedFormat]: Format;
};
registerEnumType(FeedFormatEnum, {
  name: 'FeedFormat',
  description: 'Whose way of writing goods a file follows.',
  valuesMap: {
    DAIFA: { description: 'The template of Daifa, as a table or as JSON.' },
    SHOPIFY: { description: 'Products as Shopify exports them.' },
    WOOCOMMERCE: { description: 'Products as WooCommerce exports them.' },
    MAGENTO: { description: 'Products as Magento (Adobe Commerce) exports them.' },
    GOOGLE: { description: 'A product feed of Google Merchant, in XML or as a table.' },
    TAOBAO: { description: 'A data pack of Taobao.' },
    OTHER: { description: 'Any other table, JSON or XML, one variant per row.' },
  },
});

/** GraphQL's names are the targets in capitals. */
export const FeedTargetEnum = Object.fromEntries(
  FEED_TARGETS.map((target) => [target.toUpperCase(), target]),
) as Readonly<Record<string, FeedTarget>>;
registerEnumType(FeedTargetEnum, {
  name: 'FeedTarget',
  description: 'What a column of a file can mean.',
  valuesMap: Object.fromEntries(
    FEED_TARGETS.map((target) => [target.toUpperCase(), { description: TARGET_DESCRIPTIONS[target] }]),
  ),
});

export const WeightUnitEnum = Object.fromEntries(WEIGHT_UNITS.map((unit) => [unit.toUpperCase(), unit])) as Readonly<
  Record<string, WeightUnit>
>;
registerEnumType(WeightUnitEnum, {
  name: 'WeightUnit',
  description: 'A unit of weight.',
  valuesMap: {
    G: { description: 'Grams.' },
    KG: { description: 'Kilograms.' },
    LB: { description: 'Pounds of 453.59237 g.' },
    OZ: { description: 'Ounces, sixteen to the pound.' },
  },
});

@ObjectType('FeedColumnMapping', { description: 'What one column of a file means.' })
@Access.to(['SUPPLIER'], { permission: 'catalog:read' })
export class FeedColumnMappingType {
  @Field(() => String, { description: 'Its name in the file; one that ends with * stands for all that begin so.' })
  column: string;

  @Field(() => FeedTargetEnum, { description: 'What it means.' })
  target: FeedTarget;

  @Field(() => String, {
    nullable: true,
    description: 'Which attribute, option, price or unit; null where the meaning says it all.',
  })
  name: string | null;
}

@ObjectType('FeedDefaults', { description: 'What is taken where a file says nothing.' })
@Access.to(['SUPPLIER'], { permission: 'catalog:read' })
export class FeedDefaultsType implements Partial<FeedDefaults> {
  @Field(() => String, { nullable: true, description: 'Currency of its prices.' })
  currency?: string;

  @Field(() => String, { nullable: true, description: 'Path of the category of rows that name none.' })
  category?: string | null;

  @Field(() => Int, { nullable: true, description: 'Weight of new goods in grams.' })
  weightGrams?: number | null;

  @Field(() => WeightUnitEnum, { nullable: true, description: 'Unit of columns that do not say theirs.' })
  weightUnit?: WeightUnit;

  @Field(() => Int, { nullable: true, description: 'Pieces on hand of new goods.' })
  stock?: number | null;

  @Field(() => String, { nullable: true, description: 'Retail price of new goods, as decimal text.' })
  price?: string | null;

  @Field(() => Float, { nullable: true, description: 'Supply price in percent of the retail price.' })
  supplyPercent?: number;

  @Field(() => Float, { nullable: true, description: 'Commission in percent.' })
  commissionPercent?: number | null;

  @Field(() => Int, { nullable: true, description: 'Hours until goods leave the warehouse.' })
  dispatchHours?: number | null;

  @Field(() => String, { nullable: true, description: 'What stands before links of images that are no whole address.' })
  imageUrlPrefix?: string | null;
}

@ObjectType('FeedProfile', { description: 'What a supplier said once of his files of one kind.' })
@Access.to(['SUPPLIER'], { permission: 'catalog:read' })
export class FeedProfileType {
  @Field(() => String, { description: 'Its name; a supplier has each name once.' })
  name: string;

  @Field(() => FeedFormatEnum, { nullable: true, description: 'Whose format; null: as detected.' })
  format: FeedFormat | null;

  @Field(() => [FeedColumnMappingType], {
    nullable: true,
    description: 'What the columns mean, at most 300; null: as detected.',
  })
  mapping: FeedColumnMappingType[] | null;

  @Field(() => FeedDefaultsType, { description: 'What is taken where a file says nothing.' })
  defaults: FeedDefaultsType;

  @Field(() => Boolean, { description: 'Whether files with the same columns are read so without naming it.' })
  isRemembered: boolean;
}

export function toFeedProfileType({ fingerprint, mapping, ...profile }: FeedProfile): FeedProfileType {
  return { ...profile, mapping: mapping === null ? null : [...mapping], isRemembered: fingerprint !== null };
}
