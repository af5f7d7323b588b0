import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';

import {
  type CategoryId,
  type CurrencyCode,
  Forbidden,
  InvalidInput,
  NotFound,
  parseDecimalText,
  type ProductId,
  type TenantActor,
} from '@app/kernel';
import {
  Access,
  type Connection,
  CurrentLoaders,
  CurrentTenant,
  Database,
  GlobalIdPipe,
  type Loaders,
} from '@app/platform';

import { CategoryQuery, type CategoryView } from '../queries/category.query.js';
import { GoodsQuery } from '../queries/goods.query.js';
import { OffersOfProductsQuery, type OfferSummary } from '../queries/offers-of-products.query.js';
import { type ProductFilter, ProductSearch, type ProductSort } from '../search/product-search.js';
import { ChangeProductStatus } from '../use-cases/change-product-status.js';
import { ProductFilterInput, RestoreProductInput, SearchProductsArgs, WithdrawProductInput } from './catalog.input.js';
import { RestoreProductPayload, WithdrawProductPayload } from './catalog.payload.js';
import { CategoryCountType, CategoryType, toCategoryType } from './category.type.js';
import { toOfferSummaryType } from './offer-summary.js';
import {
  ProductHitConnection,
  type ProductHitType,
  ProductOfferSummaryType,
  ProductType,
  toProductType,
} from './product.type.js';

const READERS = ['CREATOR', 'SUPPLIER', 'PLATFORM'] as const;

@Resolver(() => ProductType)
export class ProductResolver {
  constructor(
    private readonly database: Database,
    private readonly productSearch: ProductSearch,
    private readonly goods: GoodsQuery,
    private readonly categoriesQuery: CategoryQuery,
    private readonly offers: OffersOfProductsQuery,
    private readonly changeStatus: ChangeProductStatus,
  ) {}

  @Query(() => ProductHitConnection, { description: 'Products that are for sale.' })
  @Access.to(READERS, { permission: 'catalog:read' })
  async searchProducts(
    @CurrentTenant() tenant: TenantActor,
    @Args() { filter, sort, first, after }: SearchProductsArgs,
  ): Promise<Connection<ProductHitType>> {
    assertMaySearch(tenant, filter, sort);
    const page = await this.productSearch.search({ ...toFilter(filter), sort, first, after: after ?? null });
    const cards = await this.goods.cards(
      this.database.reader,
      page.nodes.map(({ productId }) => productId),
    );
    const byId = new Map(cards.map((card) => [card.productId, card]));
    return {
      nodes: page.nodes.flatMap(({ productId }) => {
        const card = byId.get(productId);
        return card ? [{ product: toProductType(card) }] : [];
      }),
      pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.endCursor },
    };
  }

  @Query(() => [CategoryCountType], {
    description: 'How many products a search finds in each child of its category; at most 200.',
  })
  @Access.to(READERS, { permission: 'catalog:read' })
  countProductsByCategory(
    @CurrentTenant() tenant: TenantActor,
    @Args('filter', { type: () => ProductFilterInput, nullable: true, description: 'What is looked for.' })
    filter: ProductFilterInput | null,
  ): Promise<CategoryCountType[]> {
    assertMaySearch(tenant, filter, 'RELEVANCE');
    return this.productSearch.countByCategory(toFilter(filter));
  }

  @Query(() => ProductType, { description: 'One product by its id.' })
  @Access.to(READERS, { permission: 'catalog:read' })
  product(
    @Args('id', { type: () => ID, description: 'Id of the product.' }, GlobalIdPipe('Product')) id: ProductId,
  ): Promise<ProductType> {
    return this.get(id);
  }

  @Mutation(() => WithdrawProductPayload, { description: 'Takes a product off the market, whoever offers it.' })
  @Access.to(['PLATFORM'], { permission: 'platform:operate' })
  async withdrawProduct(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Which product.' }) { productId }: WithdrawProductInput,
  ): Promise<WithdrawProductPayload> {
    return { product: await this.get(await this.changeStatus.withdraw(tenant, productId)), userErrors: [] };
  }

  @Mutation(() => RestoreProductPayload, { description: 'Puts a withdrawn product back on the market.' })
  @Access.to(['PLATFORM'], { permission: 'platform:operate' })
  async restoreProduct(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Which product.' }) { productId }: RestoreProductInput,
  ): Promise<RestoreProductPayload> {
    return { product: await this.get(await this.changeStatus.restore(tenant, productId)), userErrors: [] };
  }

  @ResolveField(() => CategoryType, { description: 'Its category.' })
  async category(@Parent() product: ProductType, @CurrentLoaders() loaders: Loaders): Promise<CategoryType> {
    const loader = loaders.of(
      this.categoriesQuery,
      () =>
        new DataLoader<CategoryId, CategoryView | null>(async (ids) => {
          const found = await this.categoriesQuery.byIds(this.database.reader, ids);
          return ids.map((id) => found.find((one) => one.id === id) ?? null);
        }),
    );
    const found = await loader.load(product.categoryRef);
    if (!found) throw new Error(`Product ${product.id} has a category that is not there`);
    return toCategoryType(found);
  }

  @ResolveField(() => ProductOfferSummaryType, {
    nullable: true,
    description: 'What it is offered for; null when by nobody.',
  })
  @Access.to(['CREATOR', 'PLATFORM'], { permission: 'catalog:read' })
  async offerSummary(
    @Parent() product: ProductType,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<ProductOfferSummaryType | null> {
    const loader = loaders.of(
      this.offers,
      () => new DataLoader<ProductId, OfferSummary | null>((ids) => this.offers.summariesOf(this.database.reader, ids)),
    );
    const summary = await loader.load(product.ref);
    return summary && toOfferSummaryType(summary);
  }

  private async get(id: ProductId): Promise<ProductType> {
    const [card] = await this.goods.cards(this.database.reader, [id]);
    if (!card) throw new NotFound('The product', ['id']);
    return toProductType(card);
  }
}

const SORTS_OF_SUPPLIERS: readonly ProductSort[] = ['RELEVANCE', 'SALES', 'NEWEST'];

/** Who may filter or sort by a figure can find it out: a supplier by no other's. @throws Forbidden */
function assertMaySearch(
  { organizationKind }: TenantActor,
  filter: ProductFilterInput | null | undefined,
  sort: ProductSort,
): void {
  if (organizationKind !== 'SUPPLIER') return;
  const { words: _words, categoryPath: _path, brand: _brand, ...figures } = filter ?? {};
  const asksFigures = Object.values(figures).some((figure) => figure !== null && figure !== undefined);
  if (!asksFigures && SORTS_OF_SUPPLIERS.includes(sort)) return;
  throw new Forbidden('Suppliers search by words, category and brand; terms of other suppliers are not shown.');
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
