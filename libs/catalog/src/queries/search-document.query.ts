import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { ProductId, WarehouseId } from '@app/kernel';

import type { LocalizedValues } from '../domain/goods.js';
import type { DocumentValue, SearchDocument } from '../search/engine/document.js';

interface DocumentRow {
  readonly id: ProductId;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly descriptionZh: string;
  readonly descriptionEn: string;
  readonly brand: string;
  readonly attributes: LocalizedValues;
  readonly code: string;
  readonly categoryPath: string;
  readonly isActive: boolean;
  readonly options: readonly LocalizedValues[] | null;
  readonly gtins: readonly string[] | null;
  readonly currency: string | null;
  readonly priceMinor: bigint | null;
  readonly marginBasisPoints: number | null;
  readonly commissionBasisPoints: number | null;
  readonly dispatchHours: number | null;
  readonly supplierIds: readonly string[] | null;
  readonly supplierSkus: readonly string[] | null;
  readonly warehouseIds: readonly WarehouseId[] | null;
  readonly isInStock: boolean | null;
  readonly sold: number | null;
}

interface CategoryRow {
  readonly path: string;
  readonly names: readonly string[];
}

const CODES_MAX = 200;

/** Products as the search engine takes them in. */
@Injectable()
export class SearchDocumentQuery {
  /** @param provinces of the warehouses. */
  async byIds(
    db: Kysely<unknown>,
    productIds: readonly ProductId[],
    provinces: ReadonlyMap<WarehouseId, string>,
  ): Promise<SearchDocument[]> {
    const { rows } = await documentsOf(productIds).execute(db);
    const categories = await this.categoryNames(db, [...new Set(rows.map(({ categoryPath }) => categoryPath))]);
    return rows.map((row) => toDocument(row, categories, provinces));
  }

  /** The next ids behind one, in their order. */
  async idsAfter(db: Kysely<unknown>, after: ProductId | null, first: number): Promise<ProductId[]> {
    const { rows } = await sql<{ id: ProductId }>`
      select id from catalog.product where ${after === null ? sql`true` : sql`id > ${after}::uuid`}
      order by id limit ${first}`.execute(db);
    return rows.map(({ id }) => id);
  }

  /** The number up to which changes are told; what is read afterwards has them. */
  async lastChange(db: Kysely<unknown>): Promise<{ readonly first: bigint; readonly last: bigint }> {
    const { rows } = await sql<{ first: bigint; last: bigint }>`
      select coalesce(min(number), 0) as first, coalesce(max(number), 0) as last from catalog.product_change_log`.execute(
      db,
    );
    return rows[0] ?? { first: 0n, last: 0n };
  }

  async changesAfter(
    db: Kysely<unknown>,
    number: bigint,
    first: number,
  ): Promise<{ readonly number: bigint; readonly productIds: readonly ProductId[] }[]> {
    const { rows } = await sql<{ number: bigint; productIds: ProductId[] }>`
      select number, product_ids as "productIds" from catalog.product_change_log
      where number > ${number} order by number limit ${first}`.execute(db);
    return rows;
  }

  /** Whether there is something to number. */
  async hasUnnumbered(db: Kysely<unknown>): Promise<boolean> {
    const { rows } = await sql<{ has: boolean }>`select exists(select from catalog.product_change) as has`.execute(db);
    return rows[0]?.has ?? false;
  }

  /** Age of the oldest change that an index which is at `number` does not know, in seconds. */
  async lagSeconds(db: Kysely<unknown>, number: bigint): Promise<number> {
    const { rows } = await sql<{ seconds: number }>`
      select coalesce(extract(epoch from platform.now() - min(noted_at)), 0)::float8 as seconds from (
        select noted_at from catalog.product_change
        union all select noted_at from catalog.product_change_log where number > ${number}
      ) waiting`.execute(db);
    return Math.max(0, rows[0]?.seconds ?? 0);
  }

  /** The names of each category and of those above it, by its path. */
  private async categoryNames(
    db: Kysely<unknown>,
    paths: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const lines = new Map(paths.map((path) => [path, lineOf(path)]));
    const { rows } = await sql<CategoryRow>`
      select path, array[name_zh, name_en] || words as names from catalog.category
      where path = any(${[...new Set([...lines.values()].flat())]}::text[])`.execute(db);
    const own = new Map(rows.map(({ path, names }) => [path, names]));
    return new Map([...lines].map(([path, line]) => [path, line.flatMap((step) => own.get(step) ?? [])]));
  }
}

/** The paths from the root down to this one. */
function lineOf(path: string): string[] {
  const steps = path.split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

// Figures are over the active offers; those in other currencies than the one most offers are in are left out of prices.
const documentsOf = (productIds: readonly ProductId[]) => sql<DocumentRow>`
  with wanted as (
    select id from unnest(${productIds}::uuid[]) as wanted (id)
  ), variant as (
    select product_id, jsonb_agg(options) filter (where options <> '{}') as options,
      array_agg(gtin) filter (where gtin is not null) as gtins
    from catalog.sku where product_id in (select id from wanted) group by product_id
  ), active as (
    select offer.id, product_id, supplier_id, supplier_sku, currency, retail_price_minor, supply_price_minor,
      commission_basis_points, dispatch_hours
    from catalog.offer where product_id in (select id from wanted) and status = 'ACTIVE'
  ), stock as (
    select active.product_id, bool_or(stock.available > 0) as is_in_stock,
      array_agg(distinct stock.warehouse_id) as warehouse_ids
    from active join catalog.offer_stock stock on stock.offer_id = active.id group by active.product_id
  ), priced as (
    select distinct on (product_id) product_id, currency, min(retail_price_minor) as price,
      max((retail_price_minor - supply_price_minor) * 10000 / retail_price_minor)::int as margin
    from active group by product_id, currency order by product_id, count(*) desc, currency
  ), figures as (
    select product_id, max(commission_basis_points) as commission, min(dispatch_hours) as dispatch,
      array_agg(distinct supplier_id) as supplier_ids, array_agg(distinct supplier_sku) as supplier_skus
    from active group by product_id
  )
  select product.id, product.title_zh as "titleZh", product.title_en as "titleEn",
    product.description_zh as "descriptionZh", product.description_en as "descriptionEn", product.brand,
    product.attributes, product.supplier_product_code as code, category.path as "categoryPath",
    product.status = 'ACTIVE' as "isActive", variant.options, variant.gtins, priced.currency,
    priced.price as "priceMinor", priced.margin as "marginBasisPoints", figures.commission as "commissionBasisPoints",
    figures.dispatch as "dispatchHours", figures.supplier_ids as "supplierIds", figures.supplier_skus as "supplierSkus",
    stock.warehouse_ids as "warehouseIds", stock.is_in_stock as "isInStock", sales.sold
  from wanted
  join catalog.product on product.id = wanted.id
  join catalog.category on category.id = product.category_id
  left join variant on variant.product_id = product.id
  left join priced on priced.product_id = product.id
  left join figures on figures.product_id = product.id
  left join stock on stock.product_id = product.id
  left join catalog.product_sales sales on sales.product_id = product.id`;

function toDocument(
  row: DocumentRow,
  categories: ReadonlyMap<string, readonly string[]>,
  provinces: ReadonlyMap<WarehouseId, string>,
): SearchDocument {
  return {
    id: row.id,
    texts: {
      titles: row.titleZh === row.titleEn ? [row.titleZh] : [row.titleZh, row.titleEn],
      brand: row.brand,
      codes: [row.code, ...(row.gtins ?? []), ...(row.supplierSkus ?? [])].slice(0, CODES_MAX),
      categories: categories.get(row.categoryPath) ?? [],
      values: valuesOf([row.attributes, ...(row.options ?? [])]),
      descriptions: [row.descriptionZh, row.descriptionEn].filter((text) => text !== ''),
    },
    figures: figuresOf(row, provinces),
    categoryPath: row.categoryPath,
    supplierIds: row.supplierIds ?? [],
  };
}

function figuresOf(row: DocumentRow, provinces: ReadonlyMap<WarehouseId, string>): SearchDocument['figures'] {
  const regions = (row.warehouseIds ?? []).flatMap((id) => provinces.get(id) ?? []);
  return {
    isForSale: row.isActive && row.supplierIds !== null,
    isInStock: row.isInStock ?? false,
    currency: row.currency ?? 'CNY',
    priceMinor: Number(row.priceMinor ?? 0),
    commissionBasisPoints: row.commissionBasisPoints ?? 0,
    marginBasisPoints: row.marginBasisPoints ?? 0,
    dispatchHours: row.dispatchHours ?? 0,
    sales: row.sold ?? 0,
    punctuality: null,
    regions: [...new Set(regions)],
  };
}

/** Each once, in the order in which they come. */
function valuesOf(groups: readonly LocalizedValues[]): DocumentValue[] {
  const values = groups.flatMap((group) => Object.entries(group).map(([key, { zh, en }]) => ({ key, zh, en })));
  return [...new Map(values.map((value) => [`${value.key}\n${value.zh}\n${value.en}`, value])).values()];
}
