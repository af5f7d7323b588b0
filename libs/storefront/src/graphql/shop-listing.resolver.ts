import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';

import { type ListingId, NotFound, type ShopId } from '@app/kernel';
import { Access, CurrentLoaders, Database, GlobalIdPipe, type Loaders } from '@app/platform';

import { ShopClosed } from '../domain/errors.js';
import { CartQuery } from '../queries/cart.query.js';
import { ListingViewsQuery } from '../queries/listing-views.query.js';
import { ListingsQuery } from '../queries/listings.query.js';
import { type ShopTerms, ShopsQuery } from '../queries/shops.query.js';
import { CartQuoteType, QuoteCartInput, toCartQuoteType } from './cart.type.js';
import { ShopListingType, toShopListingType } from './shop-listing.type.js';
import { ShopType, toShopType } from './shop.type.js';

type ShopLoader = DataLoader<ShopId, ShopTerms | null>;

/** What shoppers look at before they buy. */
@Resolver(() => ShopListingType)
export class ShopListingResolver {
  constructor(
    private readonly database: Database,
    private readonly shops: ShopsQuery,
    private readonly listings: ListingsQuery,
    private readonly views: ListingViewsQuery,
    private readonly carts: CartQuery,
  ) {}

  @Query(() => ShopListingType, {
    nullable: true,
    description:
      'Goods on sale in a shop, sold out or not; null when they are off sale for good or for now, or the shop takes no orders.',
  })
  @Access.everyone()
  async shopListing(
    @Args('id', { type: () => ID, description: 'Id of the listing.' }, GlobalIdPipe('Listing')) id: ListingId,
  ): Promise<ShopListingType | null> {
    const db = this.database.reader;
    const listing = await this.listings.find(db, id);
    if (!listing || !(await this.shops.get(db, listing.shopId)).isOpen) return null;
    const view = (await this.views.findOnSale(db, [listing])).get(id);
    return view ? toShopListingType(view) : null;
  }

  @ResolveField(() => ShopType, { description: 'The shop that sells it.' })
  async shop(@Parent() { shopRef }: ShopListingType, @CurrentLoaders() loaders: Loaders): Promise<ShopType> {
    const loader = loaders.of<ShopLoader>(this, () => new DataLoader((ids) => this.loadShops(ids)));
    const shop = await loader.load(shopRef);
    if (!shop) throw new NotFound('The shop');
    return toShopType(shop);
  }

  @Query(() => CartQuoteType, {
    description: 'What a cart costs with its freight and when it comes, as of now; and what of it cannot be bought.',
  })
  @Access.everyone()
  async quoteCart(
    @Args('input', { description: 'The cart and where it is to go.' }) { shopId, ...cart }: QuoteCartInput,
  ): Promise<CartQuoteType> {
    const shop = await this.shops.get(this.database.reader, shopId);
    if (!shop.isOpen) throw new ShopClosed();
    return toCartQuoteType(await this.carts.judge(this.database.reader, { shop, ...cart }), shop.currency);
  }

  private async loadShops(ids: readonly ShopId[]): Promise<(ShopTerms | null)[]> {
    const found = await this.shops.byIds(this.database.reader, ids);
    const byId = new Map(found.map((shop) => [shop.shopId, shop]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}
