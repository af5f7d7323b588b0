import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { toGlobalId } from '@app/kernel';
import { Access, LocalizedTextType } from '@app/platform';

import type { CategoryView } from '../queries/category.query.js';

@ObjectType('Category', { description: 'A node of the category tree.' })
@Access.everyone()
export class CategoryType {
  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => String, { description: 'Slugs from the root down, joined by "/"; what lies below begins with it.' })
  path: string;

  @Field(() => LocalizedTextType, { description: 'Its name.' })
  name: LocalizedTextType;
}

@ObjectType('CategoryCount', { description: 'How many products a search finds in a category and below it.' })
@Access.to(['CREATOR', 'SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
export class CategoryCountType {
  @Field(() => String, { description: 'Path of the category.' })
  path: string;

  @Field(() => Int, { description: 'Number of products.' })
  count: number;
}

export function toCategoryType({ id, path, nameZh, nameEn }: CategoryView): CategoryType {
  return { id: toGlobalId('Category', id), path, name: { zh: nameZh, en: nameEn } };
}
