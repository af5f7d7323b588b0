import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { toGlobalId } from '@app/kernel';
import { Access, LocalizedTextType } from '@app/platform';

import type { CategoryView } from '../queries/category.query.js';

export const AttributeTypeEnum = { TEXT: 'TEXT', NUMBER: 'NUMBER', CHOICE: 'CHOICE', BOOLEAN: 'BOOLEAN' } as const;
registerEnumType(AttributeTypeEnum, {
  name: 'AttributeType',
  description: 'What values an attribute has.',
  valuesMap: {
    TEXT: { description: 'Any words.' },
    NUMBER: { description: 'A number with its unit.' },
    CHOICE: { description: 'One of a list.' },
    BOOLEAN: { description: 'Yes or no.' },
  },
});

@ObjectType('CategoryAttribute', { description: 'What goods of a category are told apart and found by.' })
@Access.everyone()
export class CategoryAttributeType {
  @Field(() => String, { description: 'Its key in products and variants.' })
  key: string;

  @Field(() => LocalizedTextType, { description: 'Its name.' })
  name: LocalizedTextType;

  @Field(() => AttributeTypeEnum, { description: 'What values it has.' })
  type: keyof typeof AttributeTypeEnum;

  @Field(() => LocalizedTextType, { nullable: true, description: 'Of a number; null for one that only counts.' })
  unit: LocalizedTextType | null;

  @Field(() => [LocalizedTextType], { description: 'The usual values of a choice, at most 200; else empty.' })
  values: readonly LocalizedTextType[];
}

@ObjectType('Category', { description: 'A node of the category tree.' })
@Access.everyone()
export class CategoryType {
  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => String, { description: 'Slugs from the root down, joined by "/"; what lies below begins with it.' })
  path: string;

  @Field(() => LocalizedTextType, { description: 'Its name.' })
  name: LocalizedTextType;

  @Field(() => [CategoryAttributeType], {
    description: 'The attributes of its goods, its own before those of the categories above it; at most 50.',
  })
  attributes: CategoryAttributeType[];
}

@ObjectType('CategoryCount', { description: 'How many products a search finds in a category and below it.' })
@Access.to(['CREATOR', 'SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
export class CategoryCountType {
  @Field(() => String, { description: 'Path of the category.' })
  path: string;

  @Field(() => Int, { description: 'Number of products.' })
  count: number;
}

export function toCategoryType({ id, path, nameZh, nameEn, attributes }: CategoryView): CategoryType {
  return {
    id: toGlobalId('Category', id),
    path,
    name: { zh: nameZh, en: nameEn },
    attributes: attributes.map((one) => ({ ...one, name: { zh: one.nameZh, en: one.nameEn } })),
  };
}
