import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(db, `drop schema order_routing cascade`);
}

const UP = `
create schema order_routing;

create table order_routing.freight_template (
  id uuid primary key,
  supplier_id uuid not null,
  name text not null,
  currency text not null,
  -- Province codes (GB/T 2260, two digits) that it does not deliver to.
  excluded_regions text[] not null default '{}',
  created_at timestamptz not null
);
create index freight_template_supplier on order_routing.freight_template (supplier_id, id desc);

-- The most specific rule wins: one naming the region, else the one naming none.
create table order_routing.freight_rule (
  template_id uuid not null references order_routing.freight_template (id) on delete cascade,
  position integer not null,
  -- Province codes; empty: everywhere else.
  regions text[] not null,
  first_weight_grams integer not null check (first_weight_grams > 0),
  first_fee_minor bigint not null check (first_fee_minor >= 0),
  additional_weight_grams integer not null check (additional_weight_grams > 0),
  additional_fee_minor bigint not null check (additional_fee_minor >= 0),
  -- Days from dispatch to the door.
  transit_days integer not null check (transit_days >= 0),
  primary key (template_id, position)
);

create table order_routing.warehouse (
  id uuid primary key,
  supplier_id uuid not null,
  name text not null,
  province text not null,
  city text not null,
  time_zone text not null default 'Asia/Shanghai',
  freight_template_id uuid not null references order_routing.freight_template (id),
  cutoff_minutes integer not null default 960 check (cutoff_minutes between 0 and 1439),
  is_active boolean not null default true,
  created_at timestamptz not null
);
create index warehouse_supplier on order_routing.warehouse (supplier_id, id);

-- Why each line went where it went, with the figures of that moment.
create table order_routing.decision (
  order_id uuid primary key,
  lines jsonb not null,
  freight_minor bigint not null,
  decided_at timestamptz not null
);
`;
