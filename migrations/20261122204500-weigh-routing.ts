import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(db, DOWN);
}

const UP = `
-- Freight by weight or by pieces, free above a threshold.
alter table order_routing.freight_rule rename column first_weight_grams to first_units;
alter table order_routing.freight_rule rename column additional_weight_grams to additional_units;
alter table order_routing.freight_rule
  add column basis text not null default 'WEIGHT' check (basis in ('WEIGHT', 'PIECES')),
  add column free_from_minor bigint check (free_from_minor > 0),
  add column free_from_pieces integer check (free_from_pieces > 0);

-- When a warehouse works: weekdays (1 is Monday) and dates on which it is closed, pieces that it sends out a day.
alter table order_routing.warehouse
  add column closed_weekdays integer[] not null default '{}',
  add column closed_on text[] not null default '{}',
  add column daily_pieces integer check (daily_pieces > 0);

-- Pieces that a warehouse with a daily limit begins on a day; one row per parcel, so that orders do not wait for each other.
create table order_routing.begun_parcel (
  warehouse_id uuid not null,
  begins_on text not null,
  order_id uuid not null,
  pieces integer not null check (pieces > 0),
  primary key (warehouse_id, begins_on, order_id)
);

-- What was asked and weighed beside what was decided.
alter table order_routing.decision
  add column province text not null default '',
  add column creator_id uuid,
  add column request jsonb not null default '[]',
  add column weights jsonb not null default '{}',
  add column cost_minor bigint not null default 0,
  add column is_proven boolean not null default true,
  add column gap double precision not null default 0;
create index decision_creator on order_routing.decision (creator_id, order_id desc);

-- A creator's rules; without a row the defaults count.
create table order_routing.routing_rules (
  creator_id uuid primary key,
  split_penalty_minor bigint not null check (split_penalty_minor >= 0),
  late_day_minor bigint not null check (late_day_minor >= 0),
  expected_days integer not null check (expected_days >= 0),
  failure_minor bigint not null check (failure_minor >= 0),
  -- In the order in which they count: kind, supplierId, skuId.
  preferences jsonb not null default '[]',
  reroute_policy text not null default 'AUTO' check (reroute_policy in ('AUTO', 'REFUND')),
  changed_at timestamptz not null
);

-- How a supplier has done with what was routed to him.
create table order_routing.supplier_record (
  supplier_id uuid primary key,
  served bigint not null default 0,
  failed bigint not null default 0
);
`;

const DOWN = `
drop table order_routing.supplier_record;
drop table order_routing.routing_rules;
drop table order_routing.begun_parcel;
alter table order_routing.decision
  drop column province, drop column creator_id, drop column request, drop column weights,
  drop column cost_minor, drop column is_proven, drop column gap;
alter table order_routing.warehouse drop column closed_weekdays, drop column closed_on, drop column daily_pieces;
alter table order_routing.freight_rule drop column basis, drop column free_from_minor, drop column free_from_pieces;
alter table order_routing.freight_rule rename column first_units to first_weight_grams;
alter table order_routing.freight_rule rename column additional_units to additional_weight_grams;
`;
