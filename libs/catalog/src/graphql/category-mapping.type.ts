import { Field, Float, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { type CategoryId, type CategoryMappingId, toGlobalId } from '@app/kernel';
import { Access, ConnectionOf, GlobalIdField, Payload } from '@app/platform';

import type { MappedBy } from '../categories/category-mapper.js';
import type { CategoryMappingView } from '../queries/category-mappings.query.js';

const MappedByEnum = {
  CORRECTION: 'CORRECTION',
  NAME: 'NAME',
  CODE: 'CODE',
  WORDS: 'WORDS',
  TITLE: 'TITLE',
  NOTHING: 'NOTHING',
} as const satisfies { [By in MappedBy]: By };
registerEnumType(MappedByEnum, {
  name: 'CategoryMappedBy',
  description: 'By what a supplier’s category was taken for one of ours.',
  valuesMap: {
    CORRECTION: { description: 'A person said so.' },
    NAME: { description: 'It has the name or the path of ours.' },
    CODE: { description: 'It is a number of Google’s product taxonomy.' },
    WORDS: { description: 'Its words are those of ours.' },
    TITLE: { description: 'The titles of its goods.' },
    NOTHING: { description: 'Nothing fits: where the rest goes.' },
  },
});

@ObjectType('CategoryMapping', { description: 'What a supplier calls a category, and which of ours that is.' })
@Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
export class CategoryMappingType {
  readonly categoryRef: CategoryId;

  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => String, { description: 'The supplier’s words, as they stand in his files; empty where he names none.' })
  text: string;

  @Field(() => Float, { description: 'How sure it is, from 0 to 1.' })
  certainty: number;

  @Field(() => MappedByEnum, { description: 'By what.' })
  mappedBy: MappedBy;

  @Field(() => [String], { description: 'The words that matched; at most 40.' })
  matchedWords: readonly string[];

  @Field(() => Int, { description: 'Rows of the last feed that had it.' })
  rows: number;

  @Field(() => GraphQLISODateTime, { description: 'When a feed last had it.' })
  seenAt: Date;
}

export const CategoryMappingConnection = ConnectionOf(CategoryMappingType, 'CategoryMappingConnection');

@InputType({ description: 'Which category one of the supplier’s own is.' })
export class CorrectCategoryMappingInput {
  @GlobalIdField('CategoryMapping', { description: 'The supplier’s category.' })
  mappingId: CategoryMappingId;

  @GlobalIdField('Category', { description: 'The category that it is.' })
  categoryId: CategoryId;
}

@ObjectType({ description: 'What became of correctCategoryMapping.' })
@Access.everyone()
export class CorrectCategoryMappingPayload extends Payload {
  @Field(() => CategoryMappingType, { nullable: true, description: 'The mapping as it is now; null when refused.' })
  mapping?: CategoryMappingType;
}

export function toCategoryMappingType({ mappingId, categoryId, ...mapping }: CategoryMappingView): CategoryMappingType {
  return { id: toGlobalId('CategoryMapping', mappingId), categoryRef: categoryId, ...mapping };
}
