import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(db, DOWN);
}

const UP = `
-- Stock that is set aside for somebody's orders: while it is open, what is left of it counts as reserved.
create table catalog.stock_pool (
  id uuid primary key,
  -- what it was set aside for: a drop
  owner_id uuid not null,
  sku_id uuid not null,
  offer_id uuid not null,
  warehouse_id uuid not null,
  size integer not null check (size > 0),
  pieces_left integer not null,
  is_open boolean not null default true,
  created_at timestamptz not null,
  closed_at timestamptz,
  unique (owner_id, sku_id, offer_id, warehouse_id),
  constraint never_oversell_a_pool check (pieces_left between 0 and size)
) with (fillfactor = 70);

-- Whose pieces came out of a pool: while it is open, they go back there.
create table catalog.pool_claim (
  order_line_id uuid primary key,
  pool_id uuid not null references catalog.stock_pool (id)
);

create table storefront."drop" (
  id uuid primary key,
  listing_id uuid not null references storefront.listing (id),
  shop_id uuid not null,
  creator_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  pieces_per_shopper integer not null check (pieces_per_shopper > 0),
  is_ended boolean not null default false,
  created_at timestamptz not null,
  check (ends_at > starts_at)
);
create index drop_creator on storefront."drop" (creator_id, id desc);
create unique index drop_listing on storefront."drop" (listing_id) where not is_ended;
create index drop_due on storefront."drop" (ends_at) where not is_ended;

create table storefront.drop_price (
  drop_id uuid not null references storefront."drop" (id),
  sku_id uuid not null,
  price_minor bigint not null check (price_minor > 0),
  primary key (drop_id, sku_id)
);

alter table catalog.stock_change drop constraint stock_change_kind_check,
  add constraint stock_change_kind_check check (kind in ('OPENING', 'FEED', 'COUNT', 'CORRECTION', 'RESTOCK', 'SHIPPED',
    'RELEASED', 'DROP'));

alter table ordering."order" add drop_id uuid, add drop_pieces integer,
  add check ((drop_id is null) = (drop_pieces is null));
create index order_drop on ordering."order" (drop_id, placed_at) where drop_id is not null;
`;

const DOWN = `
drop index ordering.order_drop;
alter table ordering."order" drop drop_id, drop drop_pieces;
delete from catalog.stock_change where kind = 'DROP';
alter table catalog.stock_change drop constraint stock_change_kind_check,
  add constraint stock_change_kind_check check (kind in ('OPENING', 'FEED', 'COUNT', 'CORRECTION', 'RESTOCK', 'SHIPPED',
    'RELEASED'));
drop table storefront.drop_price;
drop table storefront."drop";
drop table catalog.pool_claim;
drop table catalog.stock_pool;
`;
