import { randomBytes, randomUUID } from 'node:crypto';

import pg from 'pg';

/**
 * What group commit is measured against: the best form that commits one order per transaction. One round trip to a
 * function inside the database that checks and takes the stock and writes the rows that Daifa writes of an order with one
 * line; no HTTP, no GraphQL, no prices, no routing and no sealing, so it is flattered.
 */
export async function onePerTransaction(url: string, orders: number): Promise<number> {
  const setUp = new pg.Client({ connectionString: url });
  await setUp.connect();
  await setUp.query(PLACE_SQL);
  await setUp.end();
  const clients = await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      const client = new pg.Client({ connectionString: url });
      // Of what fails, the query tells.
      client.on('error', () => undefined);
      await client.connect();
      return client;
    }),
  );
  let next = 0;
  const startedAt = performance.now();
  await Promise.all(
    clients.map(async (client) => {
      for (let order = next++; order < orders; order = next++) {
        await client.query({
          name: 'place',
          text: 'select bench.place($1, $2, $3, $4, $5)',
          values: [order, randomUUID(), randomBytes(160), randomBytes(32), randomBytes(32)],
        });
      }
    }),
  );
  const seconds = (performance.now() - startedAt) / 1_000;
  await Promise.all(clients.map((client) => client.end()));
  return Math.round(orders / seconds);
}

const CONNECTIONS = 16;

const PLACE_SQL = `
create table bench.shop as select * from storefront.shop limit 1;
create unique index on bench.sku (n);
create unique index on bench.supplier (n);
create function bench.place(n_ bigint, key_ text, sealed_ bytea, phone_ bytea, address_ bytea) returns text
language plpgsql as $$
declare
  order_ uuid := gen_random_uuid(); line_ uuid := gen_random_uuid(); part_ uuid := gen_random_uuid();
  payment_ uuid := gen_random_uuid(); event_ uuid := gen_random_uuid();
  number_ text := 'B' || n_; sku_ bench.sku; supplier_ bench.supplier; shop_ bench.shop;
begin
  insert into platform.idempotency_key values ('bench', 'placeOrder', key_, phone_, order_::text, platform.now());
  select * into shop_ from bench.shop;
  -- All but the first one, which was sold out in the rush.
  select * into sku_ from bench.sku where n = 1 + n_ * 7919 % 19999;
  select * into supplier_ from bench.supplier where n = sku_.n % 20;
  update catalog.offer_stock set reserved = reserved + 1
    where offer_id = sku_.offer_id and warehouse_id = supplier_.warehouse_id and on_hand > reserved;
  if not found then raise exception 'sold out'; end if;
  insert into catalog.stock_reservation (order_line_id, offer_id, warehouse_id, quantity, created_at)
    values (line_, sku_.offer_id, supplier_.warehouse_id, 1, platform.now());
  insert into ordering."order" (id, number, shop_id, shop_name, creator_id, channel, status, currency, goods_minor,
      freight_minor, total_minor, province, city, link_token_hash, placed_at, payment_due_at)
    values (order_, number_, shop_.id, shop_.name, shop_.creator_id, 'STOREFRONT', 'AWAITING_PAYMENT', 'CNY', 3000, 600,
      3600, '44', '广州市', phone_, platform.now(), platform.now() + interval '15 minutes');
  insert into ordering.shopper_contact values (order_, sealed_, phone_, address_, platform.now());
  insert into ordering.order_line (id, order_id, position, listing_id, product_id, sku_id, offer_id, warehouse_id,
      supplier_order_id, mode, title_zh, title_en, options, quantity, unit_price_minor, supply_price_minor,
      commission_basis_points, fee_basis_points)
    values (line_, order_, 1, sku_.listing_id, sku_.product_id, sku_.sku_id, sku_.offer_id, supplier_.warehouse_id, part_,
      'MARKUP', '保温杯', 'Thermos', '{}', 1, 3000, 1200, 0, 200);
  insert into supplier_fulfillment.supplier_order (id, number, order_id, supplier_id, creator_id, shop_name, warehouse_id,
      status, currency, supply_minor, freight_minor, weight_grams, province, city, dispatch_hours, opened_at)
    values (part_, number_ || '-1', order_, supplier_.id, shop_.creator_id, shop_.name, supplier_.warehouse_id,
      'AWAITING_PAYMENT', 'CNY', 1200, 600, 100, '44', '广州市', 24, platform.now());
  insert into supplier_fulfillment.supplier_order_line (id, supplier_order_id, position, offer_id, supplier_sku, title_zh,
      title_en, options, quantity, supply_price_minor)
    values (line_, part_, 1, sku_.offer_id, 'S', '保温杯', 'Thermos', '{}', 1, 1200);
  insert into settlement.payment (id, order_id, currency, amount_minor, status, description, provider, opened_at)
    values (payment_, order_, 'CNY', 3600, 'PENDING', number_, 'sandbox', platform.now());
  insert into settlement.split (supplier_order_id, order_id, payment_id, supplier_id, creator_id, currency, total_minor,
      supplier_minor, creator_minor, platform_minor, status)
    values (part_, order_, payment_, supplier_.id, shop_.creator_id, 'CNY', 3600, 1800, 1740, 60, 'OPENED');
  insert into ordering.order_happening (id, order_id, at, kind) values (gen_random_uuid(), order_, platform.now(), 'PLACED');
  insert into platform.event (id, name, payload, request_id, occurred_at)
    values (event_, 'ordering.order-placed.v1', jsonb_build_object('orderId', order_), 'bench', platform.now());
  insert into platform.audit_entry (id, at, actor_kind, actor_id, use_case, subject_id, request_id)
    values (gen_random_uuid(), platform.now(), 'GUEST', 'guest', 'placeOrder', order_::text, 'bench');
  return number_;
end $$`;
