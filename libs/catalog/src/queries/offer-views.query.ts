import { Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, sql } from 'kysely';

import type { OfferId, OrganizationId, ProductId, SkuId, WarehouseId } from '@app/kernel';
import { decodeCursor, type Page, toPage } from '@app/platform';

import type { MorePrice } from '../domain/feed/more-prices.js';
import type { LocalizedValues } from '../domain/goods.js';

/** A supplier's offer with what it is of, as lists show it. */
export interface OfferView {
  readonly offerId: OfferId;
  readonly skuId: SkuId;
  readonly productId: ProductId;
  readonly supplierId: OrganizationId;
  readonly supplierSku: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly options: LocalizedValues;
  readonly image: string | null;
  readonly currency: string;
  readonly supplyPriceMinor: bigint;
  readonly retailPriceMinor: bigint;
  readonly mapMinor: bigint;
  readonly morePrices: readonly MorePrice[];
  readonly commissionBasisPoints: number;
  readonly dispatchHours: number;
  readonly status: 'ACTIVE' | 'PAUSED';
  /** Pieces in each warehouse that are not sold; null: the supplier's own rule counts. */
  readonly safetyStock: number | null;
  readonly stocks: readonly {
    readonly warehouseId: WarehouseId;
    readonly onHand: number;
    readonly reserved: number;
    readonly missing: number;
    readonly available: number;
  }[];
}

export interface OfferFilter {
  readonly supplierId: OrganizationId;
  /** The beginning of the supplier's own number, or a part of a title. */
  readonly search?: string | null;
  readonly status?: 'ACTIVE' | 'PAUSED' | null;
  /** Only offers of which at most this many pieces are left. */
  readonly stockAtMost?: number | null;
}

const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);

/** Reads of offers as suppliers, creators and the operator look at them. */
@Injectable()
export class OfferViewsQuery {
  async list(
    db: Kysely<unknown>,
    filter: OfferFilter,
    page: { readonly first: number; readonly after?: string | null },
  ): Promise<Page<OfferView>> {
    const [after] = decodeCursor(page.after, ['uuid']) ?? [];
    const conditions = [sql`offer.supplier_id = ${filter.supplierId}`];
    if (after !== undefined) conditions.push(sql`offer.id < ${after}::uuid`);
    if (filter.status) conditions.push(sql`offer.status = ${filter.status}`);
    if (filter.search) {
      const text = escapeLike(filter.search.trim());
      conditions.push(sql`(offer.supplier_sku ilike ${`${text}%`} or product.title_zh ilike ${`%${text}%`}
        or product.title_en ilike ${`%${text}%`})`);
    }
    if (filter.stockAtMost !== null && filter.stockAtMost !== undefined) {
      conditions.push(sql`coalesce((select sum(stock.available) from catalog.offer_stock stock
        where stock.offer_id = offer.id), 0) <= ${filter.stockAtMost}`);
    }
    const rows = await select(
      db,
      sql`${sql.join(conditions, sql` and `)} order by offer.id desc limit ${page.first + 1}`,
    );
    return toPage(rows, page.first, ({ offerId }) => [offerId]);
  }

  /** Active offers of these skus, cheapest first; with a supplier, only his own, paused ones too. */
  ofSkus(db: Kysely<unknown>, skuIds: readonly SkuId[], supplierId: OrganizationId | null): Promise<OfferView[]> {
    const whose = supplierId === null ? sql`offer.status = 'ACTIVE'` : sql`offer.supplier_id = ${supplierId}`;
    return select(
      db,
      sql`offer.sku_id = any(${skuIds}::uuid[]) and ${whose} order by offer.supply_price_minor, offer.id`,
    );
  }

  /** What a supplier holds back of each offer that says nothing of its own. */
  async safetyStockRule(db: Kysely<unknown>, supplierId: OrganizationId): Promise<number> {
    const { rows } = await sql<{ pieces: number }>`
      select safety_stock as pieces from catalog.stock_rule where supplier_id = ${supplierId}`.execute(db);
    return rows[0]?.pieces ?? 0;
  }

  byIds(db: Kysely<unknown>, offerIds: readonly OfferId[], supplierId: OrganizationId): Promise<OfferView[]> {
    return select(db, sql`offer.id = any(${offerIds}::uuid[]) and offer.supplier_id = ${supplierId} order by offer.id`);
  }
}

async function select(db: Kysely<unknown>, where: RawBuilder<unknown>): Promise<OfferView[]> {
  const { rows } = await sql<OfferView>`
    select offer.id as "offerId", offer.sku_id as "skuId", offer.product_id as "productId",
      offer.supplier_id as "supplierId", offer.supplier_sku as "supplierSku", product.title_zh as "titleZh",
      product.title_en as "titleEn", sku.options, coalesce(sku.image, product.images[1]) as image, offer.currency,
      offer.supply_price_minor as "supplyPriceMinor", offer.retail_price_minor as "retailPriceMinor",
      offer.map_minor as "mapMinor", offer.more_prices as "morePrices", offer.commission_basis_points as "commissionBasisPoints",
      offer.dispatch_hours as "dispatchHours", offer.status, offer.safety_stock as "safetyStock",
      (select coalesce(jsonb_agg(jsonb_build_object('warehouseId', stock.warehouse_id, 'onHand', stock.on_hand,
          'reserved', stock.reserved, 'missing', stock.missing, 'available', stock.available) order by stock.warehouse_id), '[]')
        from catalog.offer_stock stock where stock.offer_id = offer.id) as stocks
    from catalog.offer
    join catalog.sku on sku.id = offer.sku_id
    join catalog.product on product.id = offer.product_id
    where ${where}`.execute(db);
  return rows;
}
