import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(db, DOWN);
}

const UP = `
-- Null: the supplier's own rule counts.
alter table catalog.offer add column safety_stock integer check (safety_stock between 0 and 1000000);

-- What a supplier holds back of every offer that says nothing of its own.
create table catalog.stock_rule (
  supplier_id uuid primary key,
  safety_stock integer not null check (safety_stock between 0 and 1000000),
  changed_at timestamptz not null
);

alter table catalog.offer_stock
  -- Pieces that are not sold: the offer's safety stock, or else its supplier's.
  add column held_back integer not null default 0 check (held_back >= 0),
  -- Pieces that orders hold and that a count did not find.
  add column missing integer not null default 0,
  -- What may still be sold.
  add column available integer generated always as (greatest(on_hand - reserved - held_back, 0)) stored,
  add constraint missing_is_reserved check (missing between 0 and reserved);
create index offer_stock_missing on catalog.offer_stock (offer_id, warehouse_id) where missing > 0;

-- Every change of a stock, but for what reservations say themselves: their beginning, as long as they were not given back.
create table catalog.stock_change (
  offer_id uuid not null,
  warehouse_id uuid not null,
  at timestamptz not null,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('OPENING', 'FEED', 'COUNT', 'CORRECTION', 'RESTOCK', 'SHIPPED', 'RELEASED')),
  on_hand_change integer not null,
  reserved_change integer not null default 0,
  order_line_id uuid,
  feed_id uuid,
  -- Of a reservation that was given back whole: since when it held those pieces.
  held_since timestamptz,
  primary key (offer_id, warehouse_id, at, id)
);
create index stock_change_held on catalog.stock_change (offer_id, warehouse_id, held_since, id) where held_since is not null;

drop index catalog.stock_reservation_held;
create index stock_reservation_offer on catalog.stock_reservation (offer_id, warehouse_id, created_at);

insert into catalog.stock_change (offer_id, warehouse_id, at, kind, on_hand_change, reserved_change, order_line_id)
select offer_id, warehouse_id, ended_at, 'SHIPPED', -consumed, -consumed, order_line_id
from catalog.stock_reservation where consumed > 0 and ended_at is not null
union all
select offer_id, warehouse_id, created_at, 'SHIPPED', -consumed, -consumed, order_line_id
from catalog.stock_reservation where consumed > 0 and ended_at is null
union all
select offer_id, warehouse_id, ended_at, 'RELEASED', 0, consumed - quantity, order_line_id
from catalog.stock_reservation where consumed > 0 and state = 'RELEASED';

insert into catalog.stock_change (offer_id, warehouse_id, at, kind, on_hand_change)
select offer_id, warehouse_id, coalesce(past.since, platform.now()), 'OPENING', stock.on_hand + coalesce(past.consumed, 0)
from catalog.offer_stock stock
left join (
  select offer_id, warehouse_id, min(created_at) as since, sum(consumed) as consumed
  from catalog.stock_reservation group by offer_id, warehouse_id
) past using (offer_id, warehouse_id)
where stock.on_hand + coalesce(past.consumed, 0) > 0;
`;

const DOWN = `
drop index catalog.stock_reservation_offer;
create index stock_reservation_held on catalog.stock_reservation (offer_id, warehouse_id) where state = 'HELD';
drop table catalog.stock_change;
alter table catalog.offer_stock drop column available, drop column missing, drop column held_back;
drop table catalog.stock_rule;
alter table catalog.offer drop column safety_stock;
`;
