import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(db, `drop schema storefront cascade`);
}

const UP = `
create schema storefront;

create table storefront.shop (
  id uuid primary key,
  creator_id uuid not null unique,
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$'),
  name text not null,
  tagline text not null default '',
  currency text not null,
  -- What the shopper is quoted: the reference offers' freight, or free from this amount of goods on.
  free_freight_from_minor bigint check (free_freight_from_minor >= 0),
  status text not null default 'OPEN' check (status in ('OPEN', 'CLOSED')),
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table storefront.listing (
  id uuid primary key,
  shop_id uuid not null references storefront.shop (id),
  creator_id uuid not null,
  product_id uuid not null,
  mode text not null check (mode in ('MARKUP', 'COMMISSION')),
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'PAUSED', 'REMOVED')),
  -- The product's titles as they were when it was listed: what the creator's search of his listings looks at.
  search_text text not null default '',
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index listing_once on storefront.listing (shop_id, product_id) where status <> 'REMOVED';
create index listing_shop on storefront.listing (shop_id, id desc) where status <> 'REMOVED';
create index listing_product on storefront.listing (product_id) where status <> 'REMOVED';

create table storefront.listing_price (
  listing_id uuid not null references storefront.listing (id),
  sku_id uuid not null,
  -- COMMISSION: the offer that serves it. MARKUP: the reference for the freight quote.
  offer_id uuid not null,
  price_minor bigint not null check (price_minor > 0),
  primary key (listing_id, sku_id)
);
create index listing_price_offer on storefront.listing_price (offer_id);
`;
