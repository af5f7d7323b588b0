import { Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, sql } from 'kysely';

import type { CurrencyCode, ListingId, OrganizationId, PriceRuleId, ProductId, ShopId } from '@app/kernel';
import { decodeCursor, type Page, toPage } from '@app/platform';

import type { ListingMode, ListingStatus, PauseReason } from '../domain/listing.state.js';

export interface Listing {
  readonly listingId: ListingId;
  readonly shopId: ShopId;
  readonly productId: ProductId;
  readonly mode: ListingMode;
  readonly status: ListingStatus;
  /** null: it is not paused. */
  readonly pauseReason: PauseReason | null;
  /** The stored rule that its prices follow. */
  readonly priceRuleId: PriceRuleId | null;
  /** Of the shop. */
  readonly currency: CurrencyCode;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface ListingFilter {
  readonly status?: ListingStatus | null | undefined;
  /** Part of a title, in either language. */
  readonly search?: string | null | undefined;
}

interface PageWish {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** Listings that are not removed, the newest first. */
@Injectable()
export class ListingsQuery {
  /** A creator's own. */
  ofCreator(
    db: Kysely<unknown>,
    creatorId: OrganizationId,
    { status, search }: ListingFilter,
    page: PageWish,
  ): Promise<Page<Listing>> {
    const pattern = search?.trim() ? `%${search.trim().replaceAll(/[\\%_]/g, '\\$&')}%` : null;
    const condition = sql`shop.creator_id = ${creatorId}
      and (${status ?? null}::text is null or listing.status = ${status ?? null})
      and (${pattern}::text is null or listing.search_text ilike ${pattern})`;
    return this.page(db, condition, page);
  }

  /** What shoppers see of a shop. */
  ofShop(db: Kysely<unknown>, shopId: ShopId, page: PageWish): Promise<Page<Listing>> {
    return this.page(db, sql`listing.shop_id = ${shopId} and listing.status = 'ACTIVE'`, page);
  }

  async find(db: Kysely<unknown>, listingId: ListingId): Promise<Listing | null> {
    const [listing] = await select(db, sql`listing.id = ${listingId} and listing.status <> 'REMOVED'`, 1);
    return listing ?? null;
  }

  /** Those of a creator, in the order of the ids. */
  async ofCreatorByIds(
    db: Kysely<unknown>,
    creatorId: OrganizationId,
    listingIds: readonly ListingId[],
  ): Promise<Listing[]> {
    const condition = sql`shop.creator_id = ${creatorId} and listing.id = any(${listingIds}::uuid[])`;
    const found = await select(db, condition, listingIds.length);
    return listingIds.flatMap((id) => found.find(({ listingId }) => listingId === id) ?? []);
  }

  /** Those of a creator for these products, in the order of the products. */
  async ofCreatorByProducts(
    db: Kysely<unknown>,
    creatorId: OrganizationId,
    productIds: readonly ProductId[],
  ): Promise<Listing[]> {
    const condition = sql`shop.creator_id = ${creatorId} and listing.product_id = any(${productIds}::uuid[])
      and listing.status <> 'REMOVED'`;
    const found = await select(db, condition, productIds.length);
    return productIds.flatMap((id) => found.find(({ productId }) => productId === id) ?? []);
  }

  private async page(db: Kysely<unknown>, condition: RawBuilder<unknown>, wish: PageWish): Promise<Page<Listing>> {
    const [beforeId = null] = decodeCursor(wish.after, ['uuid']) ?? [];
    const behind = sql`${condition} and listing.status <> 'REMOVED'
      and (${beforeId}::uuid is null or listing.id < ${beforeId}::uuid)`;
    return toPage(await select(db, behind, wish.first + 1), wish.first, ({ listingId }) => [listingId]);
  }
}

async function select(db: Kysely<unknown>, condition: RawBuilder<unknown>, limit: number): Promise<Listing[]> {
  const { rows } = await sql<Listing>`
    select listing.id as "listingId", listing.shop_id as "shopId", listing.product_id as "productId", listing.mode,
      listing.status, listing.pause_reason as "pauseReason", listing.price_rule_id as "priceRuleId", shop.currency,
      listing.created_at as "createdAt", listing.updated_at as "updatedAt"
    from storefront.listing join storefront.shop on shop.id = listing.shop_id
    where ${condition}
    order by listing.id desc limit ${limit}`.execute(db);
  return rows;
}
