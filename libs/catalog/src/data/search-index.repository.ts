import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { OfferId, ProductId } from '@app/kernel';
import type { Tx } from '@app/platform';

import { type SearchableTexts, toTsvector } from '../domain/search-tokens.js';

type IndexedProduct = SearchableTexts & { readonly productId: ProductId };
type TextsRow = Omit<IndexedProduct, 'categories'> & { readonly categoryPath: string };

const WRITE_AT_ONCE = 200;

/** Keeps the rows that searches look at, in the writer's transaction. */
@Injectable()
export class SearchIndexRepository {
  /** Works out the rows of these products anew, and writes those that differ. */
  async refreshSearch(tx: Tx, productIds: readonly ProductId[]): Promise<void> {
    if (productIds.length === 0) return;
    await lockRows(tx, productIds);
    const products = await readTexts(tx, productIds);
    let writing = Promise.resolve();
    for (let from = 0; from < products.length; from += WRITE_AT_ONCE) {
      const part = products.slice(from, from + WRITE_AT_ONCE);
      // Worked out while the part before is being written.
      const vectors = part.map(toTsvector);
      await writing;
      writing = writeRows(
        tx,
        part.map(({ productId }) => productId),
        vectors,
      );
    }
    await writing;
  }

  /** For stock that ran out or came back: writes only products of these offers whose "in stock" flips. */
  async refreshInStock(tx: Tx, offerIds: readonly OfferId[]): Promise<void> {
    if (offerIds.length === 0) return;
    const { rows } = await sql<{ product_id: ProductId }>`
      select distinct product_id from catalog.offer where id = any(${offerIds}::uuid[])`.execute(tx);
    const productIds = rows.map((row) => row.product_id);
    await lockRows(tx, productIds);
    await sql`
      update catalog.product_search search set is_in_stock = now.is_in_stock
      from (
        select product_id, coalesce((
            select bool_or(stock.on_hand > stock.reserved)
            from catalog.offer join catalog.offer_stock stock on stock.offer_id = offer.id
            where offer.product_id = wanted.product_id and offer.status = 'ACTIVE'), false) as is_in_stock
        from unnest(${productIds}::uuid[]) as wanted (product_id)
      ) now
      where search.product_id = now.product_id and search.is_in_stock <> now.is_in_stock`.execute(tx);
  }
}

/** @param vectors of the products, in their order, as text. */
async function writeRows(tx: Tx, productIds: readonly ProductId[], vectors: readonly string[]): Promise<void> {
  await sql`
    with active as (
      select product_id, supplier_id, currency, retail_price_minor, commission_basis_points, dispatch_hours,
        coalesce((select bool_or(stock.on_hand > stock.reserved)
          from catalog.offer_stock stock where stock.offer_id = offer.id), false) as is_in_stock
      from catalog.offer where product_id = any(${productIds}::uuid[]) and status = 'ACTIVE'
    ), priced as (
      select distinct on (product_id) product_id, currency, min(retail_price_minor) as min_price_minor
      from active group by product_id, currency order by product_id, count(*) desc, currency
    ), figures as (
      select product_id, max(commission_basis_points) as max_commission, min(dispatch_hours) as min_dispatch,
        array_agg(distinct supplier_id) as supplier_ids, bool_or(is_in_stock) as is_in_stock
      from active group by product_id
    )
    insert into catalog.product_search as old (product_id, tokens, category_path, brand, currency, min_price_minor,
      max_commission_basis_points, min_dispatch_hours, supplier_ids, is_for_sale, is_in_stock)
    select product.id, indexed.tokens::tsvector, category.path, product.brand, coalesce(priced.currency, 'CNY'),
      coalesce(priced.min_price_minor, 0), coalesce(figures.max_commission, 0), coalesce(figures.min_dispatch, 0),
      coalesce(figures.supplier_ids, '{}'), product.status = 'ACTIVE' and figures.product_id is not null,
      coalesce(figures.is_in_stock, false)
    from unnest(${productIds}::uuid[], ${vectors}::text[])
      as indexed (product_id, tokens)
    join catalog.product on product.id = indexed.product_id
    join catalog.category on category.id = product.category_id
    left join priced on priced.product_id = product.id
    left join figures on figures.product_id = product.id
    order by product.id
    on conflict (product_id) do update set tokens = excluded.tokens, category_path = excluded.category_path,
      brand = excluded.brand, currency = excluded.currency, min_price_minor = excluded.min_price_minor,
      max_commission_basis_points = excluded.max_commission_basis_points,
      min_dispatch_hours = excluded.min_dispatch_hours, supplier_ids = excluded.supplier_ids,
      is_for_sale = excluded.is_for_sale, is_in_stock = excluded.is_in_stock
    where (old.tokens, old.category_path, old.brand, old.currency, old.min_price_minor,
        old.max_commission_basis_points, old.min_dispatch_hours, old.supplier_ids, old.is_for_sale, old.is_in_stock)
      is distinct from (excluded.tokens, excluded.category_path, excluded.brand, excluded.currency,
        excluded.min_price_minor, excluded.max_commission_basis_points, excluded.min_dispatch_hours,
        excluded.supplier_ids, excluded.is_for_sale, excluded.is_in_stock)`.execute(tx);
}

// Two transactions that each sell out one of a product's warehouses would each still see the other's stock: so one after
// the other, and what follows is a new statement, which sees what the first committed.
async function lockRows(tx: Tx, productIds: readonly ProductId[]): Promise<void> {
  await sql`select from catalog.product_search where product_id = any(${productIds}::uuid[])
    order by product_id for update`.execute(tx);
}

async function readTexts(db: Kysely<unknown>, productIds: readonly ProductId[]): Promise<IndexedProduct[]> {
  const { rows } = await sql<TextsRow>`
    with variant as (
      select product_id, array_agg(distinct gtin) filter (where gtin is not null) as codes,
        array_agg(distinct text) filter (where text is not null) as options
      from catalog.sku
      left join lateral (select unnest(array[value ->> 'zh', value ->> 'en']) as text from jsonb_each(sku.options)) option
        on true
      where product_id = any(${productIds}::uuid[])
      group by product_id
    )
    select product.id as "productId", array[product.title_zh, product.title_en] as titles,
      array[product.brand, product.supplier_product_code] || coalesce(variant.codes, '{}') as codes,
      array(select unnest(array[value ->> 'zh', value ->> 'en']) from jsonb_each(product.attributes))
        || coalesce(variant.options, '{}') as values,
      category.path as "categoryPath"
    from catalog.product
    join catalog.category on category.id = product.category_id
    left join variant on variant.product_id = product.id
    where product.id = any(${productIds}::uuid[])`.execute(db);
  const names = await readCategoryNames(db, new Set(rows.map(({ categoryPath }) => categoryPath)));
  return rows.map(({ categoryPath, ...row }) => ({ ...row, categories: names.get(categoryPath) ?? [] }));
}

/** The names of each category and of those above it. */
async function readCategoryNames(db: Kysely<unknown>, paths: ReadonlySet<string>): Promise<Map<string, string[]>> {
  const lines = new Map([...paths].map((path) => [path, pathsFromRoot(path)]));
  const wanted = [...new Set([...lines.values()].flat())];
  const { rows } = await sql<{ path: string; name_zh: string; name_en: string }>`
    select path, name_zh, name_en from catalog.category where path = any(${wanted}::text[])`.execute(db);
  const names = new Map(rows.map((row) => [row.path, [row.name_zh, row.name_en]]));
  return new Map([...lines].map(([path, line]) => [path, line.flatMap((above) => names.get(above) ?? [])]));
}

function pathsFromRoot(path: string): string[] {
  const steps = path.split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
