import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { OfferId, ProductId } from '@app/kernel';
import type { Tx } from '@app/platform';

/** Says so at once when products changed; what is said is only that there is something to read. */
export const PRODUCT_CHANGE_CHANNEL = 'catalog_product_change';

const NUMBERED_AT_ONCE = 100;
const KEPT = '1 day';

/** Keeps note of which products the indexes of the API's processes have to read again. */
@Injectable()
export class SearchIndexRepository {
  /** In the writer's transaction: whatever of these products is searched, filtered or counted may have changed. */
  async refreshSearch(tx: Tx, productIds: readonly ProductId[]): Promise<void> {
    if (productIds.length === 0) return;
    await sql`
      with noted as (
        insert into catalog.product_change (product_ids, noted_at) values (${productIds}::uuid[], platform.now())
      )
      select pg_notify(${PRODUCT_CHANGE_CHANNEL}, '')`.execute(tx);
  }

  /** The same of offers whose stock ran out or came back. */
  async refreshInStock(tx: Tx, offerIds: readonly OfferId[]): Promise<void> {
    if (offerIds.length === 0) return;
    await sql`
      with noted as (
        insert into catalog.product_change (product_ids, noted_at)
        select array_agg(distinct product_id), platform.now()
        from catalog.offer where id = any(${offerIds}::uuid[]) having count(*) > 0
      )
      select pg_notify(${PRODUCT_CHANGE_CHANNEL}, '')`.execute(tx);
  }

  /**
   * Numbers what was committed, unless another is at it. Numbers are drawn under a lock that is held until the commit, so
   * they are seen in their order.
   * @returns whether there may be more.
   */
  async numberChanges(tx: Tx): Promise<boolean> {
    const { rows } = await sql<{ taken: number }>`
      with turn as materialized (
        select pg_try_advisory_xact_lock(hashtextextended('catalog.product_change', 0)) as is_mine
      ), taken as (
        delete from catalog.product_change
        where (select is_mine from turn)
          and id in (select id from catalog.product_change order by id limit ${NUMBERED_AT_ONCE})
        returning product_ids, noted_at
      ), numbered as (
        insert into catalog.product_change_log (product_ids, noted_at)
        select array_agg(distinct product_id), min(noted_at)
        from taken, unnest(product_ids) as product_id having count(*) > 0
        returning number
      ), told as (
        select pg_notify(${PRODUCT_CHANGE_CHANNEL}, '') from numbered
      )
      select (select count(*)::int from taken) as taken, (select count(*) from told)`.execute(tx);
    return (rows[0]?.taken ?? 0) === NUMBERED_AT_ONCE;
  }

  /** Lets go of what every process has read long since; the last one stays, to tell where the numbers are. */
  async tidyChanges(tx: Tx): Promise<void> {
    await sql`
      delete from catalog.product_change_log
      where noted_at < platform.now() - ${KEPT}::interval
        and number < (select max(number) from catalog.product_change_log)`.execute(tx);
  }

  /** Adds what left the warehouses since the last time to the products' sales. */
  async countSales(tx: Tx): Promise<void> {
    await sql`
      insert into catalog.sales_count (counted_until) values (platform.now()) on conflict do nothing`.execute(tx);
    const { rows } = await sql<{ product_id: ProductId }>`
      with before as (
        select counted_until from catalog.sales_count for update
      ), moment as (
        -- Transactions that began before may still commit a time of theirs.
        update catalog.sales_count set counted_until = greatest(counted_until, platform.now() - interval '1 minute')
        returning counted_until
      ), sold as (
        select offer.product_id, sum(reservation.quantity)::int as quantity
        from catalog.stock_reservation reservation join catalog.offer on offer.id = reservation.offer_id
        where reservation.state = 'CONSUMED' and reservation.ended_at > (select counted_until from before)
          and reservation.ended_at <= (select counted_until from moment)
        group by offer.product_id
      )
      insert into catalog.product_sales as sales (product_id, sold) select product_id, quantity from sold
      on conflict (product_id) do update set sold = sales.sold + excluded.sold
      returning product_id`.execute(tx);
    await this.refreshSearch(
      tx,
      rows.map((row) => row.product_id),
    );
  }
}
