import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';

import { type CurrencyCode, Forbidden, InvalidInput, parseDecimalText, type TenantActor } from '@app/kernel';
import { Access, CurrentTenant } from '@app/platform';

import type { Facets } from '../search/engine/query.js';
import { type ProductFilter, ProductSearch, type ProductSort } from '../search/product-search.js';
import { ProductFilterInput, SearchProductsArgs, SuggestProductsArgs } from './catalog.input.js';
import { CategoryCountType } from './category.type.js';
import { ProductFacetsType, ProductHitConnection, ProductSuggestionType } from './product-facets.type.js';
import { ShownProducts } from './shown-products.js';

const READERS = ['CREATOR', 'SUPPLIER', 'PLATFORM'] as const;

@Resolver()
export class ProductSearchResolver {
  constructor(
    private readonly productSearch: ProductSearch,
    private readonly shownProducts: ShownProducts,
  ) {}

  @Query(() => ProductHitConnection, { description: 'Products that are for sale.' })
  @Access.to(READERS, { permission: 'catalog:read' })
  async searchProducts(
    @CurrentTenant() tenant: TenantActor,
    @Args() { filter, sort, first, after }: SearchProductsArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProductHitConnection> {
    assertMaySearch(tenant, filter, sort);
    const found = await this.productSearch.search({
      ...toFilter(filter),
      sort,
      first,
      after: after ?? null,
      withFacets: isAsked('facets', info),
    });
    const products = await this.shownProducts.get(found.nodes.map(({ productId }) => productId));
    return {
      nodes: products.map((product) => ({ product })),
      pageInfo: { hasNextPage: found.hasNextPage, endCursor: found.endCursor },
      totalCount: found.total,
      didYouMean: found.didYouMean,
      facets: found.facets && toFacetsType(found.facets),
    };
  }

  @Query(() => [ProductSuggestionType], {
    description: 'How what was typed so far may go on; what most goods have first; at most 20.',
  })
  @Access.to(READERS, { permission: 'catalog:read' })
  async suggestProducts(@Args() { beginning, first }: SuggestProductsArgs): Promise<readonly ProductSuggestionType[]> {
    return this.productSearch.suggest(beginning, first);
  }

  @Query(() => [CategoryCountType], {
    description: 'How many products a search finds in each child of its category; at most 200.',
  })
  @Access.to(READERS, { permission: 'catalog:read' })
  async countProductsByCategory(
    @CurrentTenant() tenant: TenantActor,
    @Args('filter', { type: () => ProductFilterInput, nullable: true, description: 'What is looked for.' })
    filter: ProductFilterInput | null,
  ): Promise<readonly CategoryCountType[]> {
    assertMaySearch(tenant, filter, 'RELEVANCE');
    const found = await this.productSearch.search({
      ...toFilter(filter),
      sort: 'RELEVANCE',
      first: 1,
      withFacets: true,
    });
    return found.facets ? toFacetsType(found.facets).categories : [];
  }
}

/** Whether a field of what is resolved was asked for. */
function isAsked(name: string, { fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const asks = (selection: SelectionNode): boolean => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name;
    const inside =
      selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments[selection.name.value]?.selectionSet;
    return inside?.selections.some(asks) ?? false;
  };
  return fieldNodes.some((node: FieldNode) => node.selectionSet?.selections.some(asks) ?? false);
}

const CATEGORIES_MAX = 200;

function toFacetsType({ categories, dispatchHours, currency, ...facets }: Facets): ProductFacetsType {
  return {
    ...facets,
    currency: currency as CurrencyCode,
    categories: categories.slice(0, CATEGORIES_MAX).map(({ value, count }) => ({ path: value, count })),
    dispatchHours: dispatchHours.map(({ value, count }) => ({ withinHours: value, count })),
  };
}

const SORTS_OF_SUPPLIERS: readonly ProductSort[] = ['RELEVANCE', 'SALES', 'NEWEST'];

/** Who may filter or sort by a figure can find it out: a supplier by no other's. @throws Forbidden */
function assertMaySearch(
  { organizationKind }: TenantActor,
  filter: ProductFilterInput | null | undefined,
  sort: ProductSort,
): void {
  if (organizationKind !== 'SUPPLIER') return;
  const { words: _words, categoryPath: _path, brands: _brands, attributes: _attributes, ...figures } = filter ?? {};
  const asksFigures = Object.values(figures).some((figure) => figure !== null && figure !== undefined);
  if (!asksFigures && SORTS_OF_SUPPLIERS.includes(sort)) return;
  throw new Forbidden(
    'Suppliers search by words, category, brand and attributes; terms of other suppliers are not shown.',
  );
}

function toFilter(input: ProductFilterInput | null | undefined): ProductFilter {
  if (!input) return {};
  const { priceFrom, priceTo, currency, ...rest } = input;
  return {
    ...rest,
    currency: currency ?? null,
    priceFromMinor: toMinor('priceFrom', priceFrom, currency),
    priceToMinor: toMinor('priceTo', priceTo, currency),
  };
}

/** @throws InvalidInput */
function toMinor(
  name: string,
  text: string | null | undefined,
  currency: CurrencyCode | null | undefined,
): bigint | null {
  if (!text) return null;
  const minor = currency ? parseDecimalText(text, currency) : null;
  if (minor === null) throw new InvalidInput(`${name} needs the currency, and an amount of it.`, ['filter', name]);
  return minor;
}
