import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(db, `drop schema supplier_fulfillment cascade`);
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
  forwarded_at timestamptz,
  accept_by timestamptz,
  accepted_at timestamptz,
  dispatch_by timestamptz,
  shipped_at timestamptz,
  delivered_at timestamptz,
  receive_by timestamptz,
  received_at timestamptz,
  ended_at timestamptz,
  reject_code text,
  reject_reason text
) with (fillfactor = 80);
create index supplier_order_order on supplier_fulfillment.supplier_order (order_id);
create index supplier_order_supplier on supplier_fulfillment.supplier_order (supplier_id, status, id desc);
create index supplier_order_accept_by on supplier_fulfillment.supplier_order (accept_by) where status in ('READY', 'FORWARDED');
create index supplier_order_dispatch_by on supplier_fulfillment.supplier_order (dispatch_by) where status in ('ACCEPTED', 'PARTLY_SHIPPED');
create index supplier_order_receive_by on supplier_fulfillment.supplier_order (receive_by) where status in ('SHIPPED', 'DELIVERED');

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
create index shipment_tracking on supplier_fulfillment.shipment (carrier, tracking_number);

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
`;
