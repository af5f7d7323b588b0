import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(db, DOWN);
}

const UP = `
-- Noted by writers in their own transaction: products whose search document changed. Emptied by whoever numbers them.
create table catalog.product_change (
  id bigint generated always as identity primary key,
  product_ids uuid[] not null,
  noted_at timestamptz not null
);

-- The same, numbered after their commit by one at a time, so that "greater than" misses none.
create table catalog.product_change_log (
  number bigint generated always as identity primary key,
  product_ids uuid[] not null,
  -- the first of its notes
  noted_at timestamptz not null
);

-- Pieces of each product that left the warehouse.
create table catalog.product_sales (
  product_id uuid primary key,
  sold integer not null
);
insert into catalog.product_sales select product_id, sales from catalog.product_search where sales > 0;

-- Up to when they are counted; one row, from the first count on.
create table catalog.sales_count (
  is_only boolean primary key default true check (is_only),
  counted_until timestamptz not null
);
create index stock_reservation_consumed on catalog.stock_reservation (ended_at) where state = 'CONSUMED';

drop table catalog.product_search;
`;

const DOWN = `
create table catalog.product_search (
  product_id uuid primary key references catalog.product (id),
  tokens tsvector not null,
  category_path text not null,
  brand text not null,
  currency text not null,
  -- the lowest retail price
  min_price_minor bigint not null,
  max_commission_basis_points integer not null,
  min_dispatch_hours integer not null,
  supplier_ids uuid[] not null,
  -- an active product with an active offer; the row stays when it is not, because of its sales
  is_for_sale boolean not null,
  is_in_stock boolean not null,
  sales integer not null default 0
) with (fillfactor = 90);
create index product_search_tokens on catalog.product_search using gin (tokens);
create index product_search_category on catalog.product_search (category_path text_pattern_ops, sales desc, product_id desc);
create index product_search_sales on catalog.product_search (sales desc, product_id desc);
create index product_search_price on catalog.product_search (min_price_minor, product_id);
create index product_search_commission on catalog.product_search (max_commission_basis_points desc, product_id desc);
drop index catalog.stock_reservation_consumed;
drop table catalog.sales_count, catalog.product_sales, catalog.product_change_log, catalog.product_change;
`;
