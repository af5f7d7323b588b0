import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type {
  CurrencyCode,
  ListingId,
  OfferId,
  OrganizationId,
  PriceRuleId,
  ProductId,
  ShopId,
  SkuId,
} from '@app/kernel';
import type { Tx } from '@app/platform';

import type { FollowedListing, FollowPolicy } from '../domain/follow.rules.js';
import type { PricedSku } from '../domain/listing-prices.js';
import type { ListingMode, ListingStatus, PauseReason } from '../domain/listing.state.js';
import type { PriceRule } from '../domain/price.rules.js';
import { storefrontTables } from './storefront-tables.js';

export interface NewListing {
  readonly listingId: ListingId;
  readonly productId: ProductId;
  readonly mode: ListingMode;
  /** What the creator's search looks at. */
  readonly searchText: string;
  /** The stored rule that its prices follow. */
  readonly priceRuleId: PriceRuleId | null;
  readonly prices: readonly PricedSku[];
}

export interface LockedListing {
  readonly listingId: ListingId;
  readonly productId: ProductId;
  readonly mode: ListingMode;
  readonly status: ListingStatus;
  readonly pauseReason: PauseReason | null;
  readonly priceRuleId: PriceRuleId | null;
}

/** A listing with all that its offers' changes are judged by. */
export interface LockedFollower extends FollowedListing {
  readonly listingId: ListingId;
  readonly productId: ProductId;
  readonly creatorId: OrganizationId;
  readonly currency: CurrencyCode;
  readonly policy: FollowPolicy;
}

interface PriceRow extends Pick<PricedSku, 'skuId' | 'offerId' | 'priceMinor' | 'supplyPriceMinor'> {
  readonly listingId: ListingId;
}

interface FollowerRow extends Omit<LockedFollower, 'rule' | 'skus' | 'policy'>, FollowPolicy {
  readonly mode: ListingMode;
  readonly rule: (Omit<PriceRule, 'addMinor'> & { readonly addMinor: string }) | null;
  readonly skus: readonly {
    readonly skuId: SkuId;
    readonly offerId: OfferId;
    readonly priceMinor: string;
    readonly supplyPriceMinor: string | null;
  }[];
}

/** Every write and lock on listings. */
@Injectable()
export class ListingRepository {
  /** @returns those that were not written, because the shop has their product already. */
  async insert(
    tx: Tx,
    shopId: ShopId,
    creatorId: OrganizationId,
    listings: readonly NewListing[],
  ): Promise<NewListing[]> {
    const { rows } = await sql<{ id: ListingId }>`
      insert into storefront.listing
        (id, shop_id, creator_id, product_id, mode, search_text, price_rule_id, created_at, updated_at)
      select id, ${shopId}, ${creatorId}, product_id, mode, search_text, price_rule_id, platform.now(), platform.now()
      from unnest(${listings.map(({ listingId }) => listingId)}::uuid[],
        ${listings.map(({ productId }) => productId)}::uuid[],
        ${listings.map(({ mode }) => mode)}::text[],
        ${listings.map(({ searchText }) => searchText)}::text[],
        ${listings.map(({ priceRuleId }) => priceRuleId)}::uuid[])
        as new (id, product_id, mode, search_text, price_rule_id)
      on conflict (shop_id, product_id) where status <> 'REMOVED' do nothing
      returning id`.execute(tx);
    const inserted = new Set(rows.map(({ id }) => id));
    const fresh = listings.filter(({ listingId }) => inserted.has(listingId));
    await this.putPrices(
      tx,
      fresh.flatMap(({ listingId, prices }) => prices.map((price) => ({ listingId, ...price }))),
    );
    return listings.filter(({ listingId }) => !inserted.has(listingId));
  }

  /** Sets prices; those of skus that are not named stay. */
  async putPrices(tx: Tx, prices: readonly PriceRow[]): Promise<void> {
    if (prices.length === 0) return;
    await sql`insert into storefront.listing_price (listing_id, sku_id, offer_id, price_minor, supply_price_minor)
      select * from unnest(${prices.map(({ listingId }) => listingId)}::uuid[],
        ${prices.map(({ skuId }) => skuId)}::uuid[],
        ${prices.map(({ offerId }) => offerId)}::uuid[],
        ${prices.map(({ priceMinor }) => priceMinor)}::bigint[],
        ${prices.map(({ supplyPriceMinor }) => supplyPriceMinor)}::bigint[])
      on conflict (listing_id, sku_id) do update
        set offer_id = excluded.offer_id, price_minor = excluded.price_minor,
          supply_price_minor = excluded.supply_price_minor`.execute(tx);
  }

  /** Locks those of the creator's listings that are not removed, sorted by id. */
  async lock(tx: Tx, creatorId: OrganizationId, listingIds: readonly ListingId[]): Promise<LockedListing[]> {
    const rows = await storefrontTables
      .write(tx)
      .selectFrom('storefront.listing')
      .selectAll()
      .where('id', 'in', listingIds)
      .where('creator_id', '=', creatorId)
      .where('status', '<>', 'REMOVED')
      .orderBy('id')
      .forUpdate()
      .execute();
    return rows.map(toLocked);
  }

  /** Locks those listings of a shop for these products that are not removed, sorted by id. */
  async lockOfProducts(tx: Tx, shopId: ShopId, productIds: readonly ProductId[]): Promise<LockedListing[]> {
    const rows = await storefrontTables
      .write(tx)
      .selectFrom('storefront.listing')
      .selectAll()
      .where('shop_id', '=', shopId)
      .where('product_id', 'in', productIds)
      .where('status', '<>', 'REMOVED')
      .orderBy('id')
      .forUpdate()
      .execute();
    return rows.map(toLocked);
  }

  /** Locks every shop's listings for these products, or these listings, that are not removed, sorted by id. */
  async lockFollowers(
    tx: Tx,
    which: { readonly productIds: readonly ProductId[] } | { readonly listingIds: readonly ListingId[] },
  ): Promise<LockedFollower[]> {
    const wanted =
      'productIds' in which
        ? sql`listing.product_id = any(${which.productIds}::uuid[])`
        : sql`listing.id = any(${which.listingIds}::uuid[])`;
    const { rows } = await sql<FollowerRow>`
      select listing.id as "listingId", listing.product_id as "productId", listing.creator_id as "creatorId",
        listing.mode, listing.status, listing.pause_reason as "pauseReason", shop.currency,
        shop.on_cost_change as "onCostChange", shop.pauses_sold_out as "pausesSoldOut",
        (select jsonb_build_object('percentOfSupplyPrice', rule.percent_of_supply_price, 'addMinor', rule.add_minor::text,
            'ending', rule.ending, 'rounding', rule.rounding)
          from storefront.price_rule rule where rule.id = listing.price_rule_id) as rule,
        (select coalesce(jsonb_agg(jsonb_build_object('skuId', price.sku_id, 'offerId', price.offer_id,
            'priceMinor', price.price_minor::text, 'supplyPriceMinor', price.supply_price_minor::text)
            order by price.sku_id), '[]')
          from storefront.listing_price price where price.listing_id = listing.id) as skus
      from storefront.listing join storefront.shop on shop.id = listing.shop_id
      where ${wanted} and listing.status <> 'REMOVED'
      order by listing.id for update of listing`.execute(tx);
    return rows.map(({ mode, rule, skus, onCostChange, pausesSoldOut, ...row }) => ({
      ...row,
      policy: { onCostChange, pausesSoldOut },
      rule: rule && { ...rule, addMinor: BigInt(rule.addMinor) },
      skus: skus.map(({ skuId, offerId, priceMinor, supplyPriceMinor }) => ({
        skuId,
        offerId,
        mode,
        priceMinor: BigInt(priceMinor),
        supplyPriceMinor: supplyPriceMinor === null ? null : BigInt(supplyPriceMinor),
      })),
    }));
  }

  async setStatuses(
    tx: Tx,
    changes: readonly {
      readonly listingId: ListingId;
      readonly status: ListingStatus;
      readonly pauseReason: PauseReason | null;
    }[],
  ): Promise<void> {
    if (changes.length === 0) return;
    await sql`update storefront.listing set status = new.status, pause_reason = new.pause_reason,
        updated_at = platform.now()
      from unnest(${changes.map(({ listingId }) => listingId)}::uuid[], ${changes.map(({ status }) => status)}::text[],
        ${changes.map(({ pauseReason }) => pauseReason)}::text[]) as new (id, status, pause_reason)
      where listing.id = new.id`.execute(tx);
  }

  /** Notes that their prices were changed just now, and which stored rule each follows from now on. */
  async noteRules(
    tx: Tx,
    changes: readonly { readonly listingId: ListingId; readonly priceRuleId: PriceRuleId | null }[],
  ): Promise<void> {
    if (changes.length === 0) return;
    await sql`update storefront.listing set price_rule_id = new.price_rule_id, updated_at = platform.now()
      from unnest(${changes.map(({ listingId }) => listingId)}::uuid[],
        ${changes.map(({ priceRuleId }) => priceRuleId)}::uuid[]) as new (id, price_rule_id)
      where listing.id = new.id`.execute(tx);
  }
}

interface LockedRow {
  readonly id: string;
  readonly product_id: string;
  readonly mode: string;
  readonly status: string;
  readonly pause_reason: string | null;
  readonly price_rule_id: string | null;
}

function toLocked(row: LockedRow): LockedListing {
  return {
    listingId: row.id as ListingId,
    productId: row.product_id as ProductId,
    mode: row.mode as ListingMode,
    status: row.status as ListingStatus,
    pauseReason: row.pause_reason as PauseReason | null,
    priceRuleId: row.price_rule_id as PriceRuleId | null,
  };
}
