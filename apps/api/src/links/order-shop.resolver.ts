import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';

import { NotFound, type ShopId } from '@app/kernel';
import { OrderType } from '@app/ordering/graphql';
import { CurrentLoaders, Database, type Loaders } from '@app/platform';
import { type ShopTerms, StorefrontFacade } from '@app/storefront';
import { ShopType, toShopType } from '@app/storefront/graphql';

@Resolver(() => OrderType)
export class OrderShopResolver {
  constructor(
    private readonly database: Database,
    private readonly storefront: StorefrontFacade,
  ) {}

  @ResolveField(() => ShopType, { description: 'The shop that it was bought in, as it is now.' })
  async shop(@Parent() { shopRef }: OrderType, @CurrentLoaders() loaders: Loaders): Promise<ShopType> {
    const loader = loaders.of(
      this,
      () =>
        new DataLoader<ShopId, ShopTerms | null>(async (ids) => {
          const found = await this.storefront.findShops(this.database.reader, ids);
          return ids.map((id) => found.find(({ shopId }) => shopId === id) ?? null);
        }),
    );
    const shop = await loader.load(shopRef);
    if (!shop) throw new NotFound('The shop');
    return toShopType(shop);
  }
}
