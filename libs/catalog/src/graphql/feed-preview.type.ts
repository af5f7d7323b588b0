import { Field, Int, ObjectType } from '@nestjs/graphql';

import { Access } from '@app/platform';

import type { FeedRow } from '../domain/feed/feed-row.js';
import type { FeedFormat, FeedTarget } from '../domain/feed/mapping/feed-mapping.js';
import type { FeedPreview, PreviewedRow } from '../queries/feed-preview.query.js';
import { FeedDefaultsType, FeedFormatEnum, FeedTargetEnum } from './feed-profile.type.js';

@ObjectType('FeedPreviewColumn', { description: 'A column of a file, and what it was taken for.' })
@Access.to(['SUPPLIER'], { permission: 'catalog:read' })
export class FeedPreviewColumnType {
  @Field(() => String, { description: 'Its name in the file.' })
  column: string;

  @Field(() => [String], { description: 'What stands in it, at most three different cells.' })
  samples: string[];

  @Field(() => FeedTargetEnum, { nullable: true, description: 'What it means; null: it is passed over.' })
  target: FeedTarget | null;

  @Field(() => String, { nullable: true, description: 'Which attribute, option, price or unit.' })
  name: string | null;
}

@ObjectType('FeedPreviewRow', { description: 'A row as it would be imported.' })
@Access.to(['SUPPLIER'], { permission: 'catalog:read' })
export class FeedPreviewRowType {
  @Field(() => Int, { description: 'Its line, or in JSON and XML its number.' })
  line: number;

  @Field(() => Boolean, { description: 'Whether it would be refused, for what the problems say.' })
  isRefused: boolean;

  @Field(() => String, { nullable: true, description: 'Code of the sku.' })
  skuCode: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the product.' })
  productCode: string | null;

  @Field(() => String, { nullable: true, description: 'Title of the product.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'What tells the variant apart.' })
  options: string | null;

  @Field(() => String, { nullable: true, description: 'What shoppers pay in COMMISSION mode.' })
  retailPrice: string | null;

  @Field(() => String, { nullable: true, description: 'What the supplier gets in MARKUP mode.' })
  supplyPrice: string | null;

  @Field(() => String, { nullable: true, description: 'Currency of both.' })
  currency: string | null;

  @Field(() => Int, { nullable: true, description: 'Pieces on hand.' })
  stock: number | null;

  @Field(() => Int, { description: 'How many images it has.' })
  imageCount: number;

  @Field(() => Int, { description: 'How many more prices it has, for many pieces, markets and occasions.' })
  morePriceCount: number;

  @Field(() => [String], { description: 'What is wrong in it, or was taken otherwise, and what to do; at most 20.' })
  problems: string[];
}

@ObjectType('FeedPreview', { description: 'What a file was taken for, with its first rows.' })
@Access.to(['SUPPLIER'], { permission: 'catalog:read' })
export class FeedPreviewType {
  @Field(() => FeedFormatEnum, { description: 'Whose format.' })
  format: FeedFormat;

  @Field(() => String, { description: 'Encoding of its text.' })
  encoding: string;

  @Field(() => String, { nullable: true, description: 'The sign between the cells of a table; null: no table.' })
  delimiter: string | null;

  @Field(() => FeedDefaultsType, { description: 'What is taken where it says nothing.' })
  defaults: FeedDefaultsType;

  @Field(() => [FeedPreviewColumnType], {
    description: 'Its columns, as far as the first 200 rows have them, at most 1,000.',
  })
  columns: FeedPreviewColumnType[];

  @Field(() => [FeedPreviewRowType], { description: 'The first rows that are goods, at most 20.' })
  rows: FeedPreviewRowType[];
}

export function toFeedPreviewType({ encoding, delimiter, reading, columns, rows }: FeedPreview): FeedPreviewType {
  return {
    format: reading.format,
    encoding,
    delimiter,
    defaults: reading.defaults,
    columns: columns.map((column) => ({ ...column, samples: [...column.samples] })),
    rows: rows.map(toRowType),
  };
}

function toRowType({ line, row, problems }: PreviewedRow): FeedPreviewRowType {
  const texts = problems.slice(0, 20).map(({ column, message }) => `${column} ${message}`.trim());
  return row === null
    ? { ...NOTHING, line, isRefused: true, problems: texts }
    : { ...toGoods(row), ...toTerms(row), line, isRefused: false, problems: texts };
}

function toGoods({ skuCode, productCode, titleZh, titleEn, options, images }: FeedRow) {
  return {
    skuCode,
    productCode,
    title: titleZh ?? titleEn,
    options: (options ?? []).map(({ name, zh }) => `${name}: ${zh}`).join(', ') || null,
    imageCount: (images ?? []).length,
  };
}

function toTerms({ retailPrice, supplyPrice, currency, stock, morePrices, whenNew }: FeedRow) {
  return {
    retailPrice: retailPrice ?? whenNew.retailPrice,
    supplyPrice: supplyPrice ?? whenNew.supplyPrice,
    currency: currency ?? whenNew.currency,
    stock: stock ?? whenNew.stock,
    morePriceCount: (morePrices ?? []).length,
  };
}

const NOTHING = {
  skuCode: null,
  productCode: null,
  title: null,
  options: null,
  retailPrice: null,
  supplyPrice: null,
  currency: null,
  stock: null,
  imageCount: 0,
  morePriceCount: 0,
};
