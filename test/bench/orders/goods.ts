import type pg from 'pg';

import { toGlobalId } from '@app/kernel';

/** One thing on the shelf of the benchmark's shop. */
export interface BenchSku {
  readonly listingId: string;
  readonly skuId: string;
  readonly offerId: string;
  /** Whose parcel it travels in while his stock lasts. */
  readonly supplier: number;
}

const SUPPLIERS = 20;
export const PRICE = 30;
export const FREIGHT = 6;

/**
 * Fills the catalogue beside the one product of the stage: suppliers with a warehouse each, skus with two offers of which
 * the first is the cheaper one, all on the shelf of the shop for 30.00 with 6.00 of freight per supplier.
 */
export async function fillShelf(client: pg.Client, skus: number, stock: number): Promise<BenchSku[]> {
  await client.query('create schema bench');
  await client.query('create table bench.supplier (n integer, id uuid, warehouse_id uuid)');
  await client.query(SUPPLIERS_SQL, [SUPPLIERS]);
  await client.query(`create table bench.sku as select n, gen_random_uuid() as product_id, gen_random_uuid() as sku_id,
    gen_random_uuid() as listing_id, gen_random_uuid() as offer_id, gen_random_uuid() as other_id
    from generate_series(0, ${skus} - 1) n`);
  for (const statement of GOODS_SQL) await client.query(statement);
  for (const statement of [offers('offer_id', 0, 1_200), offers('other_id', 7, 1_300)]) await client.query(statement);
  await client.query(
    `insert into catalog.offer_stock (offer_id, warehouse_id, on_hand)
     select offer.id, supplier.warehouse_id, $1 from catalog.offer join bench.supplier on supplier.id = offer.supplier_id`,
    [stock],
  );
  // Not the orders' tables: what is known of empty tables is of no use when thousands of orders are in them.
  await client.query(
    'analyze catalog.offer, catalog.offer_stock, catalog.sku, catalog.product, storefront.listing, storefront.listing_price',
  );
  const { rows } = await client.query<{ listing_id: string; sku_id: string; offer_id: string; n: number }>(
    'select * from bench.sku order by n',
  );
  return rows.map((row) => ({
    listingId: toGlobalId('Listing', row.listing_id),
    skuId: toGlobalId('Sku', row.sku_id),
    offerId: row.offer_id,
    supplier: row.n % SUPPLIERS,
  }));
}

/** Leaves this much of one sku, all of it at its first supplier. */
export async function leaveOnly(client: pg.Client, { offerId }: BenchSku, pieces: number): Promise<void> {
  await client.query(
    `update catalog.offer set status = 'PAUSED'
     where id <> $1 and sku_id = (select sku_id from catalog.offer where id = $1)`,
    [offerId],
  );
  await client.query('update catalog.offer_stock set on_hand = reserved + $2 where offer_id = $1', [offerId, pieces]);
}

const SUPPLIERS_SQL = `
  with supplier as (
    select n, gen_random_uuid() as id, gen_random_uuid() as warehouse_id from generate_series(0, $1 - 1) n
  ), made as (
    insert into identity.organization select made.*
    from identity.organization o cross join supplier
    cross join lateral jsonb_populate_record(o, jsonb_build_object('id', supplier.id)) made
    where o.kind = 'SUPPLIER'
  ), placed as (
    insert into order_routing.warehouse select made.*
    from order_routing.warehouse w cross join supplier
    cross join lateral jsonb_populate_record(w,
      jsonb_build_object('id', supplier.warehouse_id, 'supplier_id', supplier.id)) made
  )
  insert into bench.supplier select * from supplier`;

/** Copies the one row of a table for each sku, with some columns of its own. */
const copyForEachSku = (table: string, columns: string): string => `
  insert into ${table} select made.* from (select * from ${table} limit 1) one cross join bench.sku
  cross join lateral jsonb_populate_record(one::${table}, jsonb_build_object(${columns})) made`;

const GOODS_SQL = [
  copyForEachSku('catalog.product', "'id', sku.product_id, 'supplier_product_code', 'bench-' || n"),
  copyForEachSku('catalog.sku', "'id', sku.sku_id, 'product_id', sku.product_id, 'weight_grams', 100"),
  copyForEachSku('storefront.listing', "'id', sku.listing_id, 'product_id', sku.product_id"),
  `insert into storefront.listing_price (listing_id, sku_id, offer_id, price_minor)
   select listing_id, sku_id, offer_id, ${PRICE}00 from bench.sku`,
];

const offers = (id: string, shift: number, supplyPriceMinor: number): string => `
  insert into catalog.offer select made.* from (select * from catalog.offer order by id limit 1) one
  cross join bench.sku join bench.supplier on supplier.n = (sku.n + ${shift}) % ${SUPPLIERS}
  cross join lateral jsonb_populate_record(one::catalog.offer, jsonb_build_object(
    'id', sku.${id}, 'product_id', sku.product_id, 'sku_id', sku.sku_id, 'supplier_id', supplier.id,
    'supplier_sku', 'bench-' || sku.n, 'supply_price_minor', ${supplyPriceMinor})) made`;
