import {
  ArgsType,
  Field,
  Float,
  GraphQLISODateTime,
  ID,
  InputType,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { IsIn } from 'class-validator';

import { type SameGoodsPairId, toGlobalId } from '@app/kernel';
import { Access, ConnectionOf, GlobalIdField, PageArgs, Payload } from '@app/platform';

import type { ProductCard } from '../domain/goods.js';
import { type Feature, FEATURES } from '../same-goods/features.js';
import type { PairStatus } from '../same-goods/pair.js';
import type { SameGoodsPairView } from '../same-goods/same-goods.query.js';
import type { FoundBy } from '../same-goods/pair.js';
import { ProductType, toProductType } from './product.type.js';

export const PairStatusEnum = {
  WAITING: 'WAITING',
  MERGED: 'MERGED',
  DIFFERENT: 'DIFFERENT',
  UNDONE: 'UNDONE',
} as const satisfies { [Status in PairStatus]: Status };
registerEnumType(PairStatusEnum, {
  name: 'SameGoodsStatus',
  description: 'What became of two products that may be the same goods.',
  valuesMap: {
    WAITING: { description: 'The operator is asked.' },
    MERGED: { description: 'They are one: the newcomer’s offers stand at the existing product.' },
    DIFFERENT: { description: 'They are different goods.' },
    UNDONE: { description: 'They were merged, and are apart again.' },
  },
});

const FoundByEnum = { GTIN: 'GTIN', MODEL: 'MODEL', SIMILARITY: 'SIMILARITY' } as const satisfies {
  [By in FoundBy]: By;
};
registerEnumType(FoundByEnum, {
  name: 'SameGoodsFoundBy',
  description: 'By what two products were found to be alike.',
  valuesMap: {
    GTIN: { description: 'A barcode of both.' },
    MODEL: { description: 'Brand and model number.' },
    SIMILARITY: { description: 'Their texts, price and measures.' },
  },
});

@ObjectType('SameGoodsReason', { description: 'What one figure speaks for.' })
@Access.to(['PLATFORM'], { permission: 'platform:operate' })
export class SameGoodsReasonType {
  @Field(() => String, { description: `The figure: one of ${FEATURES.join(', ')}.` })
  feature: Feature;

  @Field(() => Float, { description: 'Its value; −1 where it cannot be told.' })
  value: number;

  @Field(() => Float, { description: 'What it adds to the verdict, in log odds; above zero for the same goods.' })
  weight: number;
}

@ObjectType('SameGoodsPair', { description: 'Two products that may be the same goods.' })
@Access.to(['PLATFORM'], { permission: 'platform:operate' })
export class SameGoodsPairType {
  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => ProductType, { description: 'What a feed brought in.' })
  newcomer: ProductType;

  @Field(() => ProductType, { description: 'What was there before, of another supplier.' })
  existing: ProductType;

  @Field(() => FoundByEnum, { description: 'By what it was found.' })
  foundBy: FoundBy;

  @Field(() => Float, { description: 'How likely they are the same, from 0 to 1.' })
  probability: number;

  @Field(() => [SameGoodsReasonType], {
    description: 'What speaks for and against it, the weightiest first; at most 20.',
  })
  reasons: readonly SameGoodsReasonType[];

  @Field(() => PairStatusEnum, { description: 'What became of it.' })
  status: PairStatus;

  @Field(() => GraphQLISODateTime, { description: 'When it was found.' })
  foundAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was decided; null while it waits.' })
  decidedAt: Date | null;
}

export const SameGoodsPairConnection = ConnectionOf(SameGoodsPairType, 'SameGoodsPairConnection');

@ArgsType()
export class SameGoodsPairsArgs extends PageArgs {
  @Field(() => PairStatusEnum, { description: 'Which ones.', defaultValue: PairStatusEnum.WAITING })
  @IsIn(Object.keys(PairStatusEnum))
  status: PairStatus;
}

@InputType({ isAbstract: true })
abstract class PairInput {
  @GlobalIdField('SameGoodsPair', { description: 'Which two products.' })
  pairId: SameGoodsPairId;
}

@InputType({ description: 'Which two products are the same goods.' })
export class MergeSameGoodsInput extends PairInput {}

@InputType({ description: 'Which two products are different goods.' })
export class KeepGoodsApartInput extends PairInput {}

@InputType({ description: 'Which merge to undo.' })
export class UndoMergeInput extends PairInput {}

@ObjectType({ isAbstract: true })
abstract class PairPayload extends Payload {
  @Field(() => SameGoodsPairType, { nullable: true, description: 'The pair as it is now; null when refused.' })
  pair?: SameGoodsPairType;
}

@ObjectType({ description: 'What became of mergeSameGoods.' })
@Access.everyone()
export class MergeSameGoodsPayload extends PairPayload {}

@ObjectType({ description: 'What became of keepGoodsApart.' })
@Access.everyone()
export class KeepGoodsApartPayload extends PairPayload {}

@ObjectType({ description: 'What became of undoMerge.' })
@Access.everyone()
export class UndoMergePayload extends PairPayload {}

export function toPairType(pair: SameGoodsPairView, newcomer: ProductCard, existing: ProductCard): SameGoodsPairType {
  const { pairId, foundBy, probability, reasons, status, createdAt, decidedAt } = pair;
  return {
    id: toGlobalId('SameGoodsPair', pairId),
    newcomer: toProductType(newcomer),
    existing: toProductType(existing),
    foundBy,
    probability,
    reasons,
    status,
    foundAt: createdAt,
    decidedAt,
  };
}
