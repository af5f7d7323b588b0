import type { CurrencyCode, ListingId, OrganizationId, ProductId, ShopId, TenantActor } from '@app/kernel';
import { Database, newId } from '@app/platform';
import type { TestServices } from '@app/platform/testing';

import { ListingsQuery } from '../queries/listings.query.js';
import { CreateListings, type ListingWish } from '../use-cases/create-listings.js';
import { CreateShop } from '../use-cases/create-shop.js';

interface ShopWish {
  readonly creatorId?: OrganizationId;
  readonly slug?: string;
  readonly name?: string;
  readonly currency?: CurrencyCode;
}

export interface BuiltShop {
  readonly shopId: ShopId;
  readonly creatorId: OrganizationId;
  readonly slug: string;
}

/** An open shop without listings. */
export async function aShop(app: TestServices, wish: ShopWish = {}): Promise<BuiltShop> {
  const creatorId = wish.creatorId ?? newId<'Organization'>();
  const slug = wish.slug ?? `shop-${newId().slice(-12)}`;
  const shopId = await app.get(CreateShop).execute(creatorActor(creatorId), {
    idempotencyKey: newId(),
    slug,
    name: wish.name ?? '小暖的店',
    tagline: '',
    currency: wish.currency ?? 'CNY',
  });
  return { shopId, creatorId, slug };
}

type ListingTerms = Partial<Omit<ListingWish, 'productId'>> & { readonly productId: ProductId };

/** A product on sale in a shop: in MARKUP mode at twice the supply price, unless it is told otherwise. */
export async function aListing(app: TestServices, { creatorId }: BuiltShop, terms: ListingTerms): Promise<ListingId> {
  const mode = terms.mode ?? 'MARKUP';
  const isPriced = mode === 'COMMISSION' || terms.skus != null;
  const rule = isPriced ? null : { percentOfSupplyPrice: 200, ending: 'EXACT' as const };
  await app.get(CreateListings).execute(creatorActor(creatorId), {
    idempotencyKey: newId(),
    listings: [{ rule, ...terms, mode }],
  });
  const db = app.get(Database).reader;
  const [listing] = await app.get(ListingsQuery).ofCreatorByProducts(db, creatorId, [terms.productId]);
  if (!listing) throw new Error('The listing that was just made is not there');
  return listing.listingId;
}

/** Acts for a creator that need not exist. */
export function creatorActor(creatorId: OrganizationId): TenantActor {
  return {
    kind: 'API_KEY',
    apiKeyId: newId<'ApiKey'>(),
    organizationId: creatorId,
    organizationKind: 'CREATOR',
    permissions: new Set(['shop:read', 'shop:write', 'catalog:read']),
  };
}
