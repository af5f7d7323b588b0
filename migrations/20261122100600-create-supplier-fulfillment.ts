import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(db, `drop table sandbox.carrier_call; drop schema supplier_fulfillment cascade`);
}

const UP = `
create schema supplier_fulfillment;

create table supplier_fulfillment.supplier_order (
  id uuid primary key,
  number text not null unique,
  order_id uuid not null,
  supplier_id uuid not null,
  creator_id uuid not null,
  shop_name text not null,
  warehouse_id uuid not null,
  status text not null check (status in ('AWAITING_PAYMENT', 'READY', 'FORWARDED', 'ACCEPTED', 'PARTLY_SHIPPED', 'SHIPPED',
    'DELIVERED', 'RECEIVED', 'REJECTED', 'CANCELLED')),
  currency text not null,
  -- What the supplier earns for the goods, and the freight of the parcel.
  supply_minor bigint not null,
  freight_minor bigint not null,
  weight_grams integer not null,
  province text not null,
  city text not null,
  dispatch_hours integer not null,
  opened_at timestamptz not null,
  ready_at timestamptz,
  -- The event whose delivery hands it over; a replay gives that delivery a new life.
  ready_event_id uuid,
  -- Forwarding gave up; null again when it is replayed.
  stuck_at timestamptz(3),
  forwarded_at timestamptz,
  -- Whole milliseconds, as programs hold them: lists are sorted by these and go on exactly behind a row.
  accept_by timestamptz(3),
  accepted_at timestamptz,
  dispatch_by timestamptz(3),
  shipped_at timestamptz,
  delivered_at timestamptz,
  receive_by timestamptz,
  received_at timestamptz,
  ended_at timestamptz,
  reject_code text check (reject_code in ('OUT_OF_STOCK', 'PRICE', 'ADDRESS', 'OTHER', 'ACCEPTANCE_TIMEOUT')),
  reject_reason text,
  check ((status = 'REJECTED') = (reject_code is not null))
) with (fillfactor = 80);
create index supplier_order_order on supplier_fulfillment.supplier_order (order_id);
create index supplier_order_supplier on supplier_fulfillment.supplier_order (supplier_id, id desc);
create index supplier_order_status on supplier_fulfillment.supplier_order (supplier_id, status, id desc);
-- What a supplier has to do, the most urgent first.
create index supplier_order_to_accept on supplier_fulfillment.supplier_order (supplier_id, accept_by, id)
  where status in ('READY', 'FORWARDED');
create index supplier_order_to_ship on supplier_fulfillment.supplier_order (supplier_id, dispatch_by, id)
  where status in ('ACCEPTED', 'PARTLY_SHIPPED');
-- What the sweeps look for.
create index supplier_order_accept_by on supplier_fulfillment.supplier_order (accept_by) where status in ('READY', 'FORWARDED');
create index supplier_order_receive_by on supplier_fulfillment.supplier_order (receive_by) where status in ('SHIPPED', 'DELIVERED');
create index supplier_order_stuck on supplier_fulfillment.supplier_order (stuck_at desc, id desc)
  where stuck_at is not null and status = 'READY';

create table supplier_fulfillment.supplier_order_line (
  id uuid primary key,
  supplier_order_id uuid not null references supplier_fulfillment.supplier_order (id),
  position integer not null,
  offer_id uuid not null,
  supplier_sku text not null,
  title_zh text not null,
  title_en text not null,
  options jsonb not null,
  image text,
  quantity integer not null check (quantity > 0),
  shipped_quantity integer not null default 0,
  supply_price_minor bigint not null,
  check (shipped_quantity between 0 and quantity)
) with (fillfactor = 80);
create index supplier_order_line_order on supplier_fulfillment.supplier_order_line (supplier_order_id, position);

create table supplier_fulfillment.shipment (
  id uuid primary key,
  supplier_order_id uuid not null references supplier_fulfillment.supplier_order (id),
  carrier text not null,
  tracking_number text not null,
  shipped_at timestamptz not null,
  delivered_at timestamptz,
  unique (supplier_order_id, carrier, tracking_number)
);
create index shipment_tracking on supplier_fulfillment.shipment (tracking_number, carrier);

create table supplier_fulfillment.shipment_line (
  shipment_id uuid not null references supplier_fulfillment.shipment (id),
  line_id uuid not null references supplier_fulfillment.supplier_order_line (id),
  quantity integer not null check (quantity > 0),
  primary key (shipment_id, line_id)
);

create table supplier_fulfillment.tracking_scan (
  shipment_id uuid not null references supplier_fulfillment.shipment (id),
  carrier_event_id text not null,
  code text not null check (code in ('PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED', 'EXCEPTION')),
  place text not null,
  occurred_at timestamptz not null,
  received_at timestamptz not null,
  primary key (shipment_id, carrier_event_id)
);

-- How a supplier is handed his orders. No row: by the portal.
create table supplier_fulfillment.connection (
  supplier_id uuid primary key,
  way text not null check (way in ('PORTAL', 'WEBHOOK')),
  url text,
  sealed_secret bytea,
  -- After a rotation both secrets sign until then, so that the receiver can change over.
  sealed_old_secret bytea,
  old_secret_until timestamptz,
  failures_in_row integer not null default 0,
  paused_until timestamptz,
  updated_at timestamptz not null,
  check (way = 'PORTAL' or (url is not null and sealed_secret is not null))
);

-- Each try to hand over a supplier order, for the supplier's delivery log.
create table supplier_fulfillment.forwarding_attempt (
  id uuid primary key,
  supplier_order_id uuid not null references supplier_fulfillment.supplier_order (id),
  supplier_id uuid not null,
  at timestamptz not null,
  duration_ms integer not null,
  status_code integer,
  error text,
  is_acknowledged boolean not null
);
create index forwarding_attempt_order on supplier_fulfillment.forwarding_attempt (supplier_order_id, id desc);
create index forwarding_attempt_supplier on supplier_fulfillment.forwarding_attempt (supplier_id, id desc);

-- The outside party's side of the sandbox: what a carrier has still to report.
create schema if not exists sandbox;

create table sandbox.carrier_call (
  carrier_event_id text not null,
  -- 0, or 1 for the same report sent again.
  copy integer not null,
  carrier text not null,
  tracking_number text not null,
  code text not null,
  place text not null,
  occurred_at timestamptz not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  sent_at timestamptz,
  primary key (carrier_event_id, copy)
);
create index carrier_call_due on sandbox.carrier_call (due_at) where sent_at is null;
`;
