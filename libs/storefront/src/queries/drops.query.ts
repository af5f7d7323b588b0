import { Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, sql } from 'kysely';

import { CatalogFacade } from '@app/catalog';
import {
  type CurrencyCode,
  type DropId,
  type ListingId,
  NotFound,
  type OrganizationId,
  type ProductId,
  type SkuId,
} from '@app/kernel';
import { decodeCursor, type Page, toPage } from '@app/platform';

import type { DropOnSale } from '../domain/drop.rules.js';

/** A drop with all that there is to show of it. */
export interface Drop extends DropOnSale {
  readonly creatorId: OrganizationId;
  readonly productId: ProductId;
  readonly currency: CurrencyCode;
}

type DropRow = Omit<Drop, 'prices' | 'pools'> & {
  readonly prices: readonly { readonly skuId: SkuId; readonly priceMinor: string }[];
};

@Injectable()
export class DropsQuery {
  constructor(private readonly catalog: CatalogFacade) {}

  byIds(db: Kysely<unknown>, dropIds: readonly DropId[]): Promise<Drop[]> {
    if (dropIds.length === 0) return Promise.resolve([]);
    return this.select(db, sql`d.id = any(${dropIds}::uuid[])`, dropIds.length);
  }

  /** @throws NotFound when it is another's. */
  async getOwn(db: Kysely<unknown>, creatorId: OrganizationId, dropId: DropId): Promise<Drop> {
    const [drop] = await this.byIds(db, [dropId]);
    if (drop?.creatorId !== creatorId) throw new NotFound('The drop', ['id']);
    return drop;
  }

  /** The one of a listing that is not over yet. */
  async ofListing(db: Kysely<unknown>, listingId: ListingId): Promise<Drop | null> {
    const [drop] = await this.select(db, sql`d.listing_id = ${listingId} and not d.is_ended`, 1);
    return drop ?? null;
  }

  async ofCreator(
    db: Kysely<unknown>,
    creatorId: OrganizationId,
    page: { readonly first: number; readonly after?: string | null },
  ): Promise<Page<Drop>> {
    const [after = null] = decodeCursor(page.after, ['uuid']) ?? [];
    const behind = sql`d.creator_id = ${creatorId} and (${after}::uuid is null or d.id < ${after}::uuid)`;
    return toPage(await this.select(db, behind, page.first + 1), page.first, ({ dropId }) => [dropId]);
  }

  private async select(db: Kysely<unknown>, condition: RawBuilder<unknown>, limit: number): Promise<Drop[]> {
    const { rows } = await sql<DropRow>`
      select d.id as "dropId", d.listing_id as "listingId", d.creator_id as "creatorId", d.starts_at as "startsAt",
        d.ends_at as "endsAt", d.is_ended as "isEnded", d.pieces_per_shopper as "piecesPerShopper",
        listing.product_id as "productId", shop.currency,
        (select jsonb_agg(jsonb_build_object('skuId', sku_id, 'priceMinor', price_minor::text) order by sku_id)
          from storefront.drop_price where drop_id = d.id) as prices
      from storefront."drop" d join storefront.listing on listing.id = d.listing_id
        join storefront.shop on shop.id = d.shop_id
      where ${condition} order by d.id desc limit ${limit}`.execute(db);
    const pools =
      rows.length === 0
        ? []
        : await this.catalog.findPools(
            db,
            rows.map(({ dropId }) => dropId),
          );
    return rows.map((row) => ({
      ...row,
      prices: new Map(row.prices.map(({ skuId, priceMinor }) => [skuId, BigInt(priceMinor)])),
      pools: pools.filter((pool) => pool.ownerId === row.dropId),
    }));
  }
}
