import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { OfferId, ProductId } from '@app/kernel';
import type { Tx } from '@app/platform';

import { type SearchableTexts, toTsvector } from '../domain/search-tokens.js';

interface IndexedProduct extends SearchableTexts {
  readonly productId: ProductId;
}

/** Keeps the rows that searches look at, in the writer's transaction. */
@Injectable()
export class SearchIndexRepository {
  /** Works out the rows of these products anew, and writes those that differ. */
  async refreshSearch(tx: Tx, productIds: readonly ProductId[]): Promise<void> {
    if (productIds.length === 0) return;
    await lockRows(tx, productIds);
    const products = await readTexts(tx, productIds);
    await sql`
      insert into catalog.product_search as old (product_id, tokens, category_path, brand, currency, min_price_minor,
        max_commission_basis_points, min_dispatch_hours, supplier_ids, is_for_sale, is_in_stock)
      select product.id, indexed.tokens::tsvector, category.path, product.brand, figures.*, stock.is_in_stock
      from unnest(${products.map(({ productId }) => productId)}::uuid[], ${products.map(toTsvector)}::text[])
        as indexed (product_id, tokens)
      join catalog.product on product.id = indexed.product_id
      join catalog.category on category.id = product.category_id
      cross join lateral (${FIGURES}) figures
      cross join lateral (select ${IS_IN_STOCK} as is_in_stock) stock
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

  /** For stock that ran out or came back: writes only products of these offers whose "in stock" flips. */
  async refreshInStock(tx: Tx, offerIds: readonly OfferId[]): Promise<void> {
    if (offerIds.length === 0) return;
    const { rows } = await sql<{ product_id: ProductId }>`
      select distinct product_id from catalog.offer where id = any(${offerIds}::uuid[])`.execute(tx);
    const productIds = rows.map((row) => row.product_id);
    await lockRows(tx, productIds);
    await sql`
      update catalog.product_search search set is_in_stock = now.is_in_stock
      from (select product.id, ${IS_IN_STOCK} as is_in_stock
        from catalog.product where product.id = any(${productIds}::uuid[])) now
      where search.product_id = now.id and search.is_in_stock <> now.is_in_stock`.execute(tx);
  }
}

/** Currency, least retail price, highest commission, shortest dispatch, suppliers: over the product's active offers. */
const FIGURES = sql`
  select coalesce(main.currency, 'CNY') as currency,
    coalesce(min(offer.retail_price_minor) filter (where offer.currency = main.currency), 0) as min_price_minor,
    coalesce(max(offer.commission_basis_points), 0) as max_commission_basis_points,
    coalesce(min(offer.dispatch_hours), 0) as min_dispatch_hours,
    coalesce(array_agg(distinct offer.supplier_id) filter (where offer.id is not null), '{}') as supplier_ids,
    product.status = 'ACTIVE' and count(offer.id) > 0 as is_for_sale
  from (select mode() within group (order by active.currency) as currency
    from catalog.offer active where active.product_id = product.id and active.status = 'ACTIVE') main
  left join catalog.offer on offer.product_id = product.id and offer.status = 'ACTIVE'
  group by main.currency`;

const IS_IN_STOCK = sql`exists (
  select from catalog.offer join catalog.offer_stock stock on stock.offer_id = offer.id
  where offer.product_id = product.id and offer.status = 'ACTIVE' and stock.on_hand > stock.reserved)`;

// Two transactions that each sell out one of a product's warehouses would each still see the other's stock: so one after
// the other, and what follows is a new statement, which sees what the first committed.
async function lockRows(tx: Tx, productIds: readonly ProductId[]): Promise<void> {
  await sql`select from catalog.product_search where product_id = any(${productIds}::uuid[])
    order by product_id for update`.execute(tx);
}

async function readTexts(db: Kysely<unknown>, productIds: readonly ProductId[]): Promise<IndexedProduct[]> {
  const { rows } = await sql<IndexedProduct>`
    select product.id as "productId", array[product.title_zh, product.title_en] as titles,
      array[product.brand, product.supplier_product_code] || variants.codes as codes,
      (select array_agg(name) from catalog.category above,
          unnest(array[above.name_zh, above.name_en]) name
        where category.path = above.path or starts_with(category.path, above.path || '/')) as categories,
      array(select text from jsonb_each(product.attributes) attribute,
          unnest(array[attribute.value ->> 'zh', attribute.value ->> 'en']) text) || variants.options as values
    from catalog.product
    join catalog.category on category.id = product.category_id
    cross join lateral (
      select coalesce(array_agg(distinct sku.gtin) filter (where sku.gtin is not null), '{}') as codes,
        coalesce(array_agg(distinct text) filter (where text is not null), '{}') as options
      from catalog.sku
      left join lateral (select text from jsonb_each(sku.options) option,
        unnest(array[option.value ->> 'zh', option.value ->> 'en']) text) each_option on true
      where sku.product_id = product.id) variants
    where product.id = any(${productIds}::uuid[])`.execute(db);
  return rows;
}
