import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { DropId, ListingId, OrganizationId, ShopId, SkuId } from '@app/kernel';
import type { Tx } from '@app/platform';

export interface NewDrop {
  readonly dropId: DropId;
  readonly listingId: ListingId;
  readonly shopId: ShopId;
  readonly creatorId: OrganizationId;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly piecesPerShopper: number;
  readonly prices: readonly { readonly skuId: SkuId; readonly priceMinor: bigint }[];
}

/** Every write and lock on drops. */
@Injectable()
export class DropRepository {
  /** @returns false when the listing has a drop already. */
  async insert(tx: Tx, drop: NewDrop): Promise<boolean> {
    const { numAffectedRows } = await sql`
      insert into storefront."drop" (id, listing_id, shop_id, creator_id, starts_at, ends_at, pieces_per_shopper, created_at)
      values (${drop.dropId}, ${drop.listingId}, ${drop.shopId}, ${drop.creatorId}, ${drop.startsAt}, ${drop.endsAt},
        ${drop.piecesPerShopper}, platform.now())
      on conflict (listing_id) where not is_ended do nothing`.execute(tx);
    if (numAffectedRows === 0n) return false;
    await sql`insert into storefront.drop_price (drop_id, sku_id, price_minor)
      select ${drop.dropId}::uuid, sku_id, price_minor from unnest(${drop.prices.map(({ skuId }) => skuId)}::uuid[],
        ${drop.prices.map(({ priceMinor }) => priceMinor)}::bigint[]) as new (sku_id, price_minor)`.execute(tx);
    return true;
  }

  /** Locks a creator's own drop. @returns whether it is over; null: he has no such drop. */
  async lockOwn(tx: Tx, creatorId: OrganizationId, dropId: DropId): Promise<{ readonly isEnded: boolean } | null> {
    const { rows } = await sql<{ isEnded: boolean }>`
      select is_ended as "isEnded" from storefront."drop"
      where id = ${dropId} and creator_id = ${creatorId} for update`.execute(tx);
    return rows[0] ?? null;
  }

  /** Locks a drop whose time is over, passing over those that another worker holds. */
  async lockDue(tx: Tx): Promise<DropId | null> {
    const { rows } = await sql<{ id: DropId }>`
      select id from storefront."drop" where not is_ended and ends_at <= platform.now()
      order by ends_at limit 1 for update skip locked`.execute(tx);
    return rows[0]?.id ?? null;
  }

  /** It is over from now on, whenever it was to end. */
  async end(tx: Tx, dropId: DropId): Promise<void> {
    await sql`update storefront."drop" set is_ended = true,
        ends_at = greatest(starts_at + interval '1 millisecond', least(ends_at, platform.now()))
      where id = ${dropId}`.execute(tx);
  }
}
