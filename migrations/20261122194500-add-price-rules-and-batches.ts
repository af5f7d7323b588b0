import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(db, DOWN);
}

const UP = `
create table storefront.price_rule (
  id uuid primary key,
  shop_id uuid not null references storefront.shop (id),
  name text not null,
  percent_of_supply_price integer not null check (percent_of_supply_price between 100 and 10000),
  add_minor bigint not null default 0 check (add_minor >= 0),
  ending text not null,
  rounding text not null check (rounding in ('UP', 'NEAREST')),
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index price_rule_name on storefront.price_rule (shop_id, lower(name));

alter table storefront.shop
  -- What becomes of MARKUP listings whose supply price changes.
  add column on_cost_change text not null default 'REPRICE' check (on_cost_change in ('REPRICE', 'PAUSE', 'ACCEPT')),
  add column pauses_sold_out boolean not null default true;

alter table storefront.listing
  -- The rule that its prices follow; null: they were set by hand.
  add column price_rule_id uuid references storefront.price_rule (id) on delete set null,
  add column pause_reason text check (pause_reason in ('BY_CREATOR', 'SOLD_OUT', 'NOT_SERVED', 'COST_ROSE'));
update storefront.listing set pause_reason = 'BY_CREATOR' where status = 'PAUSED';
alter table storefront.listing
  add constraint listing_pause_reason check ((status = 'PAUSED') = (pause_reason is not null));
create index listing_price_rule on storefront.listing (price_rule_id) where price_rule_id is not null;

-- MARKUP: what the goods cost when this price was last looked at; null: not known yet.
alter table storefront.listing_price add column supply_price_minor bigint;

-- Products chosen together, to be listed, repriced or taken off sale in one go.
create table storefront.listing_batch (
  id uuid primary key,
  shop_id uuid not null references storefront.shop (id),
  creator_id uuid not null,
  status text not null default 'DRAFT' check (status in ('DRAFT', 'RUNNING', 'DONE')),
  -- What it is to do: from its start on.
  action text check (action in ('LIST', 'REPRICE', 'PAUSE', 'RESUME', 'REMOVE')),
  mode text check (mode in ('MARKUP', 'COMMISSION')),
  price_rule_id uuid references storefront.price_rule (id) on delete set null,
  -- {percentOfSupplyPrice, addMinor, ending, rounding}: as it was at the start
  rule jsonb,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  check ((status = 'DRAFT') = (action is null))
);
create index listing_batch_creator on storefront.listing_batch (creator_id, id desc);

create table storefront.listing_batch_row (
  batch_id uuid not null references storefront.listing_batch (id) on delete cascade,
  product_id uuid not null,
  position integer not null,
  outcome text not null default 'PENDING' check (outcome in ('PENDING', 'DONE', 'UNCHANGED', 'REFUSED')),
  -- Why it was refused or left as it is.
  code text,
  message text,
  -- [{skuId, oldPriceMinor, newPriceMinor, supplyPriceMinor, earningMinor, raisedTo}]
  figures jsonb not null default '[]',
  primary key (batch_id, product_id)
);
create unique index listing_batch_row_position on storefront.listing_batch_row (batch_id, position);
create index listing_batch_row_pending on storefront.listing_batch_row (batch_id, position) where outcome = 'PENDING';

-- What a supplier would like to see changed of goods that are not his alone.
create table catalog.change_request (
  id uuid primary key,
  product_id uuid not null references catalog.product (id),
  -- null: the change is the product's own
  sku_id uuid references catalog.sku (id),
  supplier_id uuid not null,
  status text not null default 'OPEN' check (status in ('OPEN', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  -- {field: {before, after}}
  changes jsonb not null,
  note text not null default '',
  decision_reason text,
  -- null: decided by rule, because the goods are the supplier's alone
  decided_by uuid,
  created_at timestamptz not null,
  decided_at timestamptz,
  check ((status = 'OPEN') = (decided_at is null))
);
create index change_request_supplier on catalog.change_request (supplier_id, id desc);
create index change_request_status on catalog.change_request (status, id desc);
create index change_request_product on catalog.change_request (product_id, id desc);
`;

const DOWN = `
drop table catalog.change_request;
drop table storefront.listing_batch_row;
drop table storefront.listing_batch;
alter table storefront.listing_price drop column supply_price_minor;
alter table storefront.listing drop column pause_reason, drop column price_rule_id;
alter table storefront.shop drop column on_cost_change, drop column pauses_sold_out;
drop table storefront.price_rule;
`;
