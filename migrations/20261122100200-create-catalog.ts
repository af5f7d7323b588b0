import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(db, `drop schema catalog cascade`);
}

const UP = `
create schema catalog;

create table catalog.category (
  id uuid primary key,
  parent_id uuid references catalog.category (id),
  -- Slugs from the root down, joined by "/": a subtree is a prefix.
  path text not null unique,
  name_zh text not null,
  name_en text not null,
  depth integer not null,
  position integer not null,
  -- [{key, nameZh, nameEn, type, values?}]
  attributes jsonb not null default '[]'
);
create index category_parent on catalog.category (parent_id, position);
create index category_path on catalog.category (path text_pattern_ops);

create table catalog.product (
  id uuid primary key,
  category_id uuid not null references catalog.category (id),
  title_zh text not null,
  title_en text not null,
  brand text not null default '',
  description_zh text not null default '',
  description_en text not null default '',
  -- {key: {zh, en}}
  attributes jsonb not null default '{}',
  images text[] not null default '{}',
  -- Who brought it in; only that supplier's feed may change its texts.
  created_by uuid not null,
  -- What the supplier calls it; groups the rows of one product in his feed.
  supplier_product_code text not null,
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'WITHDRAWN')),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (created_by, supplier_product_code)
);
create index product_category on catalog.product (category_id, id);

create table catalog.sku (
  id uuid primary key,
  product_id uuid not null references catalog.product (id),
  position integer not null,
  -- {key: {zh, en}}: what tells this variant from its sisters
  options jsonb not null default '{}',
  gtin text,
  weight_grams integer not null check (weight_grams > 0),
  image text
);
create index sku_product on catalog.sku (product_id, position);
create index sku_gtin on catalog.sku (gtin, id) where gtin is not null;

create table catalog.offer (
  id uuid primary key,
  sku_id uuid not null references catalog.sku (id),
  -- the sku's
  product_id uuid not null,
  supplier_id uuid not null,
  supplier_sku text not null,
  currency text not null,
  supply_price_minor bigint not null check (supply_price_minor > 0),
  retail_price_minor bigint not null check (retail_price_minor > 0),
  map_minor bigint not null default 0 check (map_minor >= 0),
  commission_basis_points integer not null default 0 check (commission_basis_points between 0 and 9000),
  dispatch_hours integer not null default 48 check (dispatch_hours between 1 and 720),
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'PAUSED')),
  updated_at timestamptz not null,
  unique (supplier_id, supplier_sku),
  check (retail_price_minor >= map_minor),
  check (retail_price_minor >= supply_price_minor)
);
create index offer_sku on catalog.offer (sku_id);
create index offer_product on catalog.offer (product_id);
create index offer_supplier on catalog.offer (supplier_id, id desc);

-- Narrow and often written: never oversell holds here, per row.
create table catalog.offer_stock (
  offer_id uuid not null references catalog.offer (id),
  warehouse_id uuid not null,
  on_hand integer not null check (on_hand >= 0),
  reserved integer not null default 0 check (reserved >= 0),
  primary key (offer_id, warehouse_id),
  constraint never_oversell check (reserved <= on_hand)
) with (fillfactor = 70);

-- What was set aside for which order line, so that giving back or consuming twice changes nothing.
create table catalog.stock_reservation (
  order_line_id uuid primary key,
  offer_id uuid not null,
  warehouse_id uuid not null,
  quantity integer not null check (quantity > 0),
  consumed integer not null default 0 check (consumed between 0 and quantity),
  state text not null default 'HELD' check (state in ('HELD', 'RELEASED', 'CONSUMED')),
  created_at timestamptz not null,
  ended_at timestamptz
) with (fillfactor = 80);
create index stock_reservation_held on catalog.stock_reservation (offer_id, warehouse_id) where state = 'HELD';

-- What a search looks at, one row per product; kept by the catalogue itself in the writer's transaction. Figures are
-- over the active offers; those in other currencies than the row's (the one most offers are in) are left out of prices.
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

create table catalog.feed (
  id uuid primary key,
  supplier_id uuid not null,
  file_name text not null,
  warehouse_id uuid not null,
  status text not null check (status in ('RECEIVING', 'RECEIVED', 'RUNNING', 'DONE', 'FAILED')),
  size_bytes integer not null default 0,
  content_hash bytea,
  -- null: none that can be read
  encoding text check (encoding in ('UTF-8', 'UTF-16LE', 'UTF-16BE', 'GB18030')),
  -- Where the import stands: the last line dealt with, and how much of the file that is.
  last_line integer not null default 0,
  done_bytes integer not null default 0,
  created integer not null default 0,
  updated integer not null default 0,
  unchanged integer not null default 0,
  refused integer not null default 0,
  failure text,
  -- its rows are deleted some time after its end
  is_result_kept boolean not null default true,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz
);
create index feed_supplier on catalog.feed (supplier_id, id desc);
create index feed_receiving on catalog.feed (created_at) where status = 'RECEIVING';
create index feed_result on catalog.feed (finished_at) where is_result_kept;

-- The file itself, until it is imported.
create table catalog.feed_chunk (
  feed_id uuid not null references catalog.feed (id),
  position integer not null,
  body bytea not null,
  primary key (feed_id, position)
);
alter table catalog.feed_chunk alter column body set storage external;

-- One per row of each file, so without the foreign key's check: rows are only written together with their feed's progress.
create table catalog.feed_row (
  feed_id uuid not null,
  line integer not null,
  outcome text not null check (outcome in ('CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED')),
  supplier_sku text not null default '',
  column_name text,
  value text,
  message text,
  primary key (feed_id, line)
);
create index feed_row_refused on catalog.feed_row (feed_id, line) where outcome = 'REFUSED';
`;
