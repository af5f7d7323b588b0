import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { type CurrencyCode, NotFound, type OrganizationId, type ShopId } from '@app/kernel';
import { isUniqueViolation, type Tx } from '@app/platform';

import { NoShopYet, ShopExists, SlugTaken } from '../domain/errors.js';
import type { CostChangePolicy } from '../domain/follow.rules.js';
import type { ShopStatus } from '../domain/shop.rules.js';
import { storefrontTables } from './storefront-tables.js';

const NOW = sql<Date>`platform.now()`;

export interface NewShop {
  readonly shopId: ShopId;
  readonly creatorId: OrganizationId;
  readonly slug: string;
  readonly name: string;
  readonly tagline: string;
  readonly currency: CurrencyCode;
}

export interface LockedShop {
  readonly shopId: ShopId;
  readonly currency: CurrencyCode;
  readonly status: ShopStatus;
}

export interface ShopChanges {
  /** What is undefined stays. */
  readonly name?: string | undefined;
  readonly tagline?: string | undefined;
  readonly freeFreightFromMinor?: bigint | null | undefined;
  readonly onCostChange?: CostChangePolicy | undefined;
  readonly pausesSoldOut?: boolean | undefined;
}

/** Every write and lock on shops. */
@Injectable()
export class ShopRepository {
  /** @throws ShopExists, SlugTaken */
  async insert(tx: Tx, shop: NewShop): Promise<void> {
    try {
      await storefrontTables
        .write(tx)
        .insertInto('storefront.shop')
        .values({
          id: shop.shopId,
          creator_id: shop.creatorId,
          slug: shop.slug,
          name: shop.name,
          tagline: shop.tagline,
          currency: shop.currency,
          created_at: NOW,
          updated_at: NOW,
        })
        .execute();
    } catch (error) {
      if (isUniqueViolation(error, 'shop_creator_id_key')) throw new ShopExists();
      if (isUniqueViolation(error, 'shop_slug_key')) throw new SlugTaken(shop.slug);
      throw error;
    }
  }

  /** Locks the creator's shop. @throws NoShopYet */
  async lock(tx: Tx, creatorId: OrganizationId): Promise<LockedShop> {
    const shop = await this.findLocked(tx, creatorId);
    if (!shop) throw new NoShopYet();
    return shop;
  }

  /** Locks the shop if it is the creator's. @throws NotFound */
  async lockById(tx: Tx, creatorId: OrganizationId, shopId: ShopId): Promise<LockedShop> {
    const shop = await this.findLocked(tx, creatorId);
    if (shop?.shopId !== shopId) throw new NotFound('The shop', ['shopId']);
    return shop;
  }

  async update(tx: Tx, shopId: ShopId, changes: ShopChanges): Promise<void> {
    await storefrontTables
      .write(tx)
      .updateTable('storefront.shop')
      .set({
        name: changes.name,
        tagline: changes.tagline,
        free_freight_from_minor: changes.freeFreightFromMinor,
        on_cost_change: changes.onCostChange,
        pauses_sold_out: changes.pausesSoldOut,
        updated_at: NOW,
      })
      .where('id', '=', shopId)
      .execute();
  }

  async setStatus(tx: Tx, shopId: ShopId, status: ShopStatus): Promise<void> {
    await storefrontTables
      .write(tx)
      .updateTable('storefront.shop')
      .set({ status, updated_at: NOW })
      .where('id', '=', shopId)
      .execute();
  }

  private async findLocked(tx: Tx, creatorId: OrganizationId): Promise<LockedShop | null> {
    const row = await storefrontTables
      .write(tx)
      .selectFrom('storefront.shop')
      .select(['id', 'currency', 'status'])
      .where('creator_id', '=', creatorId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) return null;
    return { shopId: row.id as ShopId, currency: row.currency as CurrencyCode, status: row.status as ShopStatus };
  }
}
