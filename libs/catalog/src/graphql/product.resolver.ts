import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';

import { type CategoryId, NotFound, type ProductId, type TenantActor } from '@app/kernel';
import { Access, CurrentLoaders, CurrentTenant, Database, GlobalIdPipe, type Loaders } from '@app/platform';

import { CategoryQuery, type CategoryView } from '../queries/category.query.js';
import { GoodsQuery } from '../queries/goods.query.js';
import { OffersOfProductsQuery, type OfferSummary } from '../queries/offers-of-products.query.js';
import { ChangeProductStatus } from '../use-cases/change-product-status.js';
import { RestoreProductInput, WithdrawProductInput } from './catalog.input.js';
import { RestoreProductPayload, WithdrawProductPayload } from './catalog.payload.js';
import { CategoryType, toCategoryType } from './category.type.js';
import { toOfferSummaryType } from './offer-summary.js';
import { ProductOfferSummaryType, ProductType, toProductType } from './product.type.js';

const READERS = ['CREATOR', 'SUPPLIER', 'PLATFORM'] as const;

@Resolver(() => ProductType)
export class ProductResolver {
  constructor(
    private readonly database: Database,
    private readonly goods: GoodsQuery,
    private readonly categoriesQuery: CategoryQuery,
    private readonly offers: OffersOfProductsQuery,
    private readonly changeStatus: ChangeProductStatus,
  ) {}

  @Query(() => ProductType, { description: 'One product by its id; if it was merged into another one, that one.' })
  @Access.to(READERS, { permission: 'catalog:read' })
  async product(
    @Args('id', { type: () => ID, description: 'Id of the product.' }, GlobalIdPipe('Product')) id: ProductId,
  ): Promise<ProductType> {
    return this.get(await this.goods.currentId(this.database.reader, id));
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
