import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(db, DOWN);
}

const UP = `
alter table ordering."order" drop constraint order_channel_check,
  add constraint order_channel_check check (channel in ('STOREFRONT', 'LIVE', 'API', 'CSV', 'SHOPIFY')),
  -- The channel and its own number of the order: one order each, however often it is told.
  add column channel_id uuid,
  add column external_id text,
  add constraint order_external_check check ((channel_id is null) = (external_id is null));
create unique index order_channel_external on ordering."order" (channel_id, external_id) where channel_id is not null;
create index order_creator_channel on ordering."order" (creator_id, channel, id desc) where channel_id is not null;

create schema sales_channels;

create table sales_channels.channel (
  id uuid primary key,
  creator_id uuid not null,
  shop_id uuid not null,
  kind text not null check (kind in ('API', 'CSV', 'SHOPIFY')),
  name text not null,
  -- SHOPIFY: the shop's domain there.
  domain text,
  -- SHOPIFY: what their webhooks are signed with. API: what ours are signed with.
  sealed_secret bytea not null,
  sealed_old_secret bytea,
  old_secret_until timestamptz,
  -- Where updates are sent to; null: they are fetched only.
  update_url text,
  -- Number of the newest update. Drawn under this row's lock, so that updates are seen in the order of their numbers.
  last_update bigint not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check ((kind = 'SHOPIFY') = (domain is not null))
);
create index channel_creator on sales_channels.channel (creator_id, id desc);

-- What the channel calls a variant, and what it is here.
create table sales_channels.mapping (
  channel_id uuid not null references sales_channels.channel (id),
  external_sku text not null,
  sku_id uuid not null,
  created_at timestamptz not null,
  primary key (channel_id, external_sku)
);

-- One row per order that a channel told of, for good: what keeps each from being placed twice.
create table sales_channels.channel_order (
  id uuid primary key,
  channel_id uuid not null references sales_channels.channel (id),
  external_id text not null,
  -- Keyed hash of what was ordered and for whom.
  content_hash bytea not null,
  -- [{"id", "sku", "quantity"}] in the channel's own words; of shoppers nothing.
  lines jsonb not null,
  status text not null check (status in ('RECEIVED', 'PLACED', 'REFUSED', 'VOID')),
  order_id uuid unique,
  reason_code text,
  reason text,
  received_at timestamptz not null,
  settled_at timestamptz,
  unique (channel_id, external_id),
  check ((status = 'PLACED') = (order_id is not null))
);
create index channel_order_refused on sales_channels.channel_order (channel_id, id desc) where status = 'REFUSED';

-- Events that a platform sent, once each. The body is sealed, and emptied once it has been worked off.
create table sales_channels.channel_event (
  id uuid primary key,
  channel_id uuid not null references sales_channels.channel (id),
  webhook_id text not null,
  topic text not null,
  external_id text not null,
  body_hash bytea not null,
  sealed_body bytea,
  status text not null check (status in ('WAITING', 'DONE', 'FAILED')),
  outcome text,
  reason text,
  received_at timestamptz not null,
  ended_at timestamptz,
  unique (channel_id, webhook_id),
  unique (channel_id, body_hash)
);
create index channel_event_channel on sales_channels.channel_event (channel_id, id desc);
create index channel_event_failed on sales_channels.channel_event (channel_id, id desc) where status = 'FAILED';
create index channel_event_body on sales_channels.channel_event (received_at) where sealed_body is not null;

-- What the channel's customers got back there. May come before the order.
create table sales_channels.channel_refund (
  channel_id uuid not null references sales_channels.channel (id),
  external_id text not null,
  refund_id text not null,
  -- [{"lineId", "quantity"}]
  lines jsonb not null,
  received_at timestamptz not null,
  primary key (channel_id, external_id, refund_id)
);

-- What a channel is told of its orders.
create table sales_channels.channel_update (
  id uuid primary key,
  channel_id uuid not null references sales_channels.channel (id),
  number bigint not null,
  order_id uuid not null,
  external_id text not null,
  kind text not null check (kind in ('SHIPPED', 'TRACKING_CORRECTED', 'DELIVERED', 'REFUNDED', 'CANCELLED', 'COMPLETED')),
  -- The shipment or supplier order that it is about: told once each.
  subject_id uuid not null,
  details jsonb not null,
  -- NONE: nobody is called, it is fetched only.
  push_status text not null check (push_status in ('NONE', 'WAITING', 'SENT', 'FAILED')),
  push_error text,
  attempts integer not null default 0,
  at timestamptz not null,
  pushed_at timestamptz,
  unique (channel_id, number),
  unique (order_id, kind, subject_id)
);
create index channel_update_failed on sales_channels.channel_update (channel_id, id desc) where push_status = 'FAILED';
`;

const DOWN = `
drop schema sales_channels cascade;
drop index ordering.order_creator_channel;
alter table ordering."order" drop constraint order_external_check, drop column channel_id, drop column external_id,
  drop constraint order_channel_check,
  add constraint order_channel_check check (channel in ('STOREFRONT', 'LIVE', 'API', 'CSV'));
`;
