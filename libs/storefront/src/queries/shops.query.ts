import { Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, sql } from 'kysely';

import { IdentityFacade, isWorking } from '@app/identity';
import { type CurrencyCode, NotFound, type OrganizationId, type ShopId } from '@app/kernel';
import { MarketClock } from '@app/platform';

import type { FollowPolicy } from '../domain/follow.rules.js';
import type { ShopStatus } from '../domain/shop.rules.js';

export interface ShopTerms {
  readonly shopId: ShopId;
  readonly creatorId: OrganizationId;
  readonly slug: string;
  readonly name: string;
  readonly tagline: string;
  readonly currency: CurrencyCode;
  /** From this amount of goods on, the shopper pays no freight; null: always. */
  readonly freeFreightFromMinor: bigint | null;
  readonly status: ShopStatus;
  /** How its listings follow their offers. */
  readonly policy: FollowPolicy;
  /** Whether it sells now: opened by its creator, who takes part in the market. */
  readonly isOpen: boolean;
}

@Injectable()
export class ShopsQuery {
  constructor(
    private readonly clock: MarketClock,
    private readonly identity: IdentityFacade,
  ) {}

  byIds(db: Kysely<unknown>, shopIds: readonly ShopId[]): Promise<ShopTerms[]> {
    return this.select(db, sql`shop.id = any(${shopIds}::uuid[])`);
  }

  /** @throws NotFound */
  async get(db: Kysely<unknown>, shopId: ShopId): Promise<ShopTerms> {
    const [shop] = await this.byIds(db, [shopId]);
    if (!shop) throw new NotFound('The shop', ['shopId']);
    return shop;
  }

  async findBySlug(db: Kysely<unknown>, slug: string): Promise<ShopTerms | null> {
    const [shop] = await this.select(db, sql`shop.slug = ${slug.toLowerCase()}`);
    return shop ?? null;
  }

  async findOfCreator(db: Kysely<unknown>, creatorId: OrganizationId): Promise<ShopTerms | null> {
    const [shop] = await this.select(db, sql`shop.creator_id = ${creatorId}`);
    return shop ?? null;
  }

  private async select(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<ShopTerms[]> {
    const { rows } = await sql<Omit<ShopTerms, 'isOpen'>>`
      select shop.id as "shopId", shop.creator_id as "creatorId", shop.slug, shop.name, shop.tagline, shop.currency,
        shop.free_freight_from_minor as "freeFreightFromMinor", shop.status,
        jsonb_build_object('onCostChange', shop.on_cost_change, 'pausesSoldOut', shop.pauses_sold_out) as policy
      from storefront.shop where ${condition}`.execute(db);
    const idle = await this.idleCreators(db, rows);
    return rows.map((row) => ({ ...row, isOpen: row.status === 'OPEN' && !idle.has(row.creatorId) }));
  }

  private async idleCreators(
    db: Kysely<unknown>,
    shops: readonly { readonly creatorId: OrganizationId }[],
  ): Promise<ReadonlySet<OrganizationId>> {
    const ids = shops.map(({ creatorId }) => creatorId);
    const creators = ids.length > 0 ? await this.identity.findOrganizations(db, ids) : [];
    const now = this.clock.now();
    return new Set(creators.filter((one) => !isWorking(one, now)).map(({ organizationId }) => organizationId));
  }
}
