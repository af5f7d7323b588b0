import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(
    db,
    `drop table catalog.same_goods_pair, catalog.goods_task, catalog.goods_fingerprint, catalog.goods_word;
     drop index catalog.sku_gtin14;
     alter table catalog.sku drop column merged_into;
     alter table catalog.product drop column merged_into;`,
  );
}

const UP = `
-- The same goods that were there before. What refers to these rows goes on working: their offers stand at those.
alter table catalog.product add column merged_into uuid references catalog.product (id);
alter table catalog.sku add column merged_into uuid references catalog.sku (id);
create index product_merged on catalog.product (merged_into) where merged_into is not null;
create index sku_merged on catalog.sku (merged_into) where merged_into is not null;
-- One barcode, written with 8, 12, 13 or 14 digits.
create index sku_gtin14 on catalog.sku (lpad(gtin, 14, '0')) where gtin is not null;

-- In how many goods a word stands, and the words of each.
create table catalog.goods_word (
  word text primary key,
  goods integer not null
) with (fillfactor = 80);
create table catalog.goods_fingerprint (
  product_id uuid primary key references catalog.product (id),
  words text[] not null
);
create index goods_fingerprint_words on catalog.goods_fingerprint using gin (words) with (fastupdate = off);

-- Goods to be taken apart into words, and to be compared with others where wanted.
create table catalog.goods_task (
  product_id uuid primary key references catalog.product (id),
  is_compared boolean not null
);
create index goods_task_order on catalog.goods_task (is_compared, product_id);
insert into catalog.goods_task (product_id, is_compared) select id, false from catalog.product;

-- Two products that may be the same goods, and what became of it.
create table catalog.same_goods_pair (
  id uuid primary key,
  newcomer_id uuid not null references catalog.product (id),
  existing_id uuid not null references catalog.product (id),
  found_by text not null check (found_by in ('GTIN', 'MODEL', 'SIMILARITY')),
  -- 1/10,000
  probability integer not null check (probability between 0 and 10000),
  -- [{feature, value, weight}], the weightiest first
  reasons jsonb not null,
  status text not null check (status in ('WAITING', 'MERGED', 'DIFFERENT', 'UNDONE')),
  -- of a merge, what has to be put back when it is undone
  moves jsonb,
  created_at timestamptz not null,
  decided_at timestamptz,
  unique (newcomer_id, existing_id)
);
create index same_goods_pair_list on catalog.same_goods_pair (status, probability desc, id);
`;
