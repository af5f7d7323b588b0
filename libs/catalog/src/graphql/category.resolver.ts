import { Args, ArgsType, Field, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, Length, Matches, ValidateNested } from 'class-validator';

import type { CategoryId, TenantActor } from '@app/kernel';
import { Access, CurrentTenant, Database, GlobalIdField, Payload } from '@app/platform';

import { CATEGORY_PATH } from '../domain/category.rules.js';
import { CategoryQuery } from '../queries/category.query.js';
import { CreateCategories } from '../use-cases/create-categories.js';
import { CategoryType, toCategoryType } from './category.type.js';

@ArgsType()
export class CategoriesArgs {
  @GlobalIdField('Category', { description: 'Only what lies below this category.', nullable: true })
  parentId?: CategoryId | null;
}

@InputType({ description: 'A category to add.' })
export class NewCategoryInput {
  @Field(() => String, { description: 'Up to 5 slugs from the root down, joined by "/", such as "home/mugs".' })
  @Length(1, 300)
  @Matches(CATEGORY_PATH, { message: 'path must be slugs joined by "/", such as home/mugs' })
  path: string;

  @Field(() => String, { description: 'Chinese name, 1–60 characters.' })
  @Length(1, 60)
  nameZh: string;

  @Field(() => String, { description: 'English name, 1–60 characters.' })
  @Length(1, 60)
  nameEn: string;
}

@InputType({ description: 'Input of createCategories.' })
export class CreateCategoriesInput {
  @Field(() => [NewCategoryInput], { description: 'At most 100 categories; all are added, or none.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => NewCategoryInput)
  categories: NewCategoryInput[];
}

@ObjectType({ description: 'What became of createCategories.' })
@Access.everyone()
export class CreateCategoriesPayload extends Payload {
  @Field(() => [CategoryType], { nullable: true, description: 'The new categories, at most 100; null when refused.' })
  categories?: CategoryType[];
}

@Resolver()
export class CategoryResolver {
  constructor(
    private readonly database: Database,
    private readonly categoriesQuery: CategoryQuery,
    private readonly create: CreateCategories,
  ) {}

  @Query(() => [CategoryType], { description: 'The tree, parents before their children; at most 5,000 categories.' })
  @Access.everyone()
  async categories(@Args() { parentId }: CategoriesArgs): Promise<CategoryType[]> {
    return (await this.categoriesQuery.descendants(this.database.reader, parentId ?? null)).map(toCategoryType);
  }

  @Mutation(() => CreateCategoriesPayload, { description: 'Adds categories to the tree, behind their sisters.' })
  @Access.to(['PLATFORM'], { permission: 'platform:operate' })
  async createCategories(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'The categories.' }) { categories }: CreateCategoriesInput,
  ): Promise<CreateCategoriesPayload> {
    const ids = await this.create.execute(tenant, categories);
    const made = new Map((await this.categoriesQuery.byIds(this.database.reader, ids)).map((one) => [one.id, one]));
    const inOrder = ids.flatMap((id) => made.get(id) ?? []);
    return { categories: inOrder.map(toCategoryType), userErrors: [] };
  }
}
