import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';

import type { CategoryId, OrganizationId, TenantActor } from '@app/kernel';
import {
  Access,
  type Connection,
  CurrentLoaders,
  CurrentTenant,
  Database,
  type Loaders,
  PageArgs,
  toConnection,
} from '@app/platform';

import { CategoryMappingsQuery } from '../queries/category-mappings.query.js';
import { CorrectCategoryMapping } from '../use-cases/correct-category-mapping.js';
import { CategoryQuery, type CategoryView } from '../queries/category.query.js';
import {
  CategoryMappingConnection,
  CategoryMappingType,
  CorrectCategoryMappingInput,
  CorrectCategoryMappingPayload,
  toCategoryMappingType,
} from './category-mapping.type.js';
import { CategoryType, toCategoryType } from './category.type.js';

@Resolver(() => CategoryMappingType)
export class CategoryMappingResolver {
  constructor(
    private readonly database: Database,
    private readonly mappings: CategoryMappingsQuery,
    private readonly categories: CategoryQuery,
    private readonly correct: CorrectCategoryMapping,
  ) {}

  @Query(() => CategoryMappingConnection, {
    description:
      'What the supplier calls his categories, the least certain first; for the operator those of everybody.',
  })
  @Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
  async categoryMappings(
    @CurrentTenant() tenant: TenantActor,
    @Args() page: PageArgs,
  ): Promise<Connection<CategoryMappingType>> {
    return toConnection(await this.mappings.list(this.database.reader, ownerOf(tenant), page), toCategoryMappingType);
  }

  @Mutation(() => CorrectCategoryMappingPayload, {
    description: 'Says which category one of the supplier’s own is; every later feed obeys it.',
  })
  @Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'catalog:write' })
  async correctCategoryMapping(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Which is which.' }) { mappingId, categoryId }: CorrectCategoryMappingInput,
  ): Promise<CorrectCategoryMappingPayload> {
    await this.correct.execute(tenant, ownerOf(tenant), { mappingId, categoryId });
    const mapping = await this.mappings.get(this.database.reader, mappingId, ownerOf(tenant));
    return { mapping: toCategoryMappingType(mapping), userErrors: [] };
  }

  @ResolveField(() => CategoryType, { description: 'Which of our categories it is taken for.' })
  async category(@Parent() mapping: CategoryMappingType, @CurrentLoaders() loaders: Loaders): Promise<CategoryType> {
    const loader = loaders.of(
      this.categories,
      () =>
        new DataLoader<CategoryId, CategoryView | null>(async (ids) => {
          const found = await this.categories.byIds(this.database.reader, ids);
          return ids.map((id) => found.find((one) => one.id === id) ?? null);
        }),
    );
    const found = await loader.load(mapping.categoryRef);
    if (!found) throw new Error(`Mapping ${mapping.id} has a category that is not there`);
    return toCategoryType(found);
  }
}

const ownerOf = ({ organizationKind, organizationId }: TenantActor): OrganizationId | null =>
  organizationKind === 'PLATFORM' ? null : organizationId;
