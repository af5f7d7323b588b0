import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(db, `drop schema ordering cascade`);
}

const UP = `
create schema ordering;

create table ordering."order" (
  id uuid primary key,
  number text not null unique,
  shop_id uuid not null,
  shop_name text not null,
  creator_id uuid not null,
  channel text not null check (channel in ('STOREFRONT', 'LIVE', 'API', 'CSV')),
  status text not null check (status in ('AWAITING_PAYMENT', 'PAID', 'FULFILLING', 'COMPLETED', 'EXPIRED', 'CANCELLED')),
  currency text not null,
  goods_minor bigint not null,
  freight_minor bigint not null,
  total_minor bigint not null,
  refunded_minor bigint not null default 0,
  province text not null,
  city text not null,
  hold_reason text,
  note text not null default '',
  link_token_hash bytea not null unique,
  placed_at timestamptz not null,
  payment_due_at timestamptz not null,
  paid_at timestamptz,
  ended_at timestamptz,
  check (total_minor = goods_minor + freight_minor),
  check (refunded_minor between 0 and total_minor)
) with (fillfactor = 80);
create index order_creator on ordering."order" (creator_id, id desc);
create index order_creator_status on ordering."order" (creator_id, status, id desc);
create index order_payment_due on ordering."order" (payment_due_at) where status = 'AWAITING_PAYMENT';

create table ordering.order_line (
  id uuid primary key,
  order_id uuid not null references ordering."order" (id),
  position integer not null,
  listing_id uuid not null,
  product_id uuid not null,
  sku_id uuid not null,
  offer_id uuid not null,
  warehouse_id uuid not null,
  supplier_order_id uuid not null,
  mode text not null check (mode in ('MARKUP', 'COMMISSION')),
  title_zh text not null,
  title_en text not null,
  options jsonb not null,
  image text,
  quantity integer not null check (quantity > 0),
  unit_price_minor bigint not null,
  -- Terms frozen when the order was placed.
  supply_price_minor bigint not null,
  commission_basis_points integer not null,
  fee_basis_points integer not null
);
create index order_line_order on ordering.order_line (order_id, position);
create index order_line_supplier_order on ordering.order_line (supplier_order_id);

-- Name, phone and address, sealed; hashes are keyed, for limits and for finding a lost link.
create table ordering.shopper_contact (
  order_id uuid primary key references ordering."order" (id),
  sealed bytea not null,
  phone_hash bytea not null,
  address_hash bytea not null,
  placed_at timestamptz not null
);
create index shopper_contact_phone on ordering.shopper_contact (phone_hash, placed_at desc);
create index shopper_contact_address on ordering.shopper_contact (address_hash, placed_at desc);

-- What happened to an order, for people.
create table ordering.order_happening (
  id uuid primary key,
  order_id uuid not null references ordering."order" (id),
  at timestamptz not null,
  kind text not null,
  supplier_order_id uuid,
  details jsonb not null default '{}'
);
create index order_happening_order on ordering.order_happening (order_id, id);
`;
