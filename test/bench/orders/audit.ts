import type pg from 'pg';

export interface OrdersAudit {
  /** Stock rows of which more is reserved than is there, or than orders hold. */
  readonly oversold: number;
  /** Orders that a shopper was told of and that are not there whole. */
  readonly lost: number;
  /** Orders beyond those that shoppers were told of, and lines that are served twice. */
  readonly duplicated: number;
  /** Orders whose payment or splits are not their total. */
  readonly unbalanced: number;
}

/** Orders that were copied or made by the baseline have other numbers. @param numbers of all orders that were answered since the database was made. */
export async function auditOrders(client: pg.Client, numbers: readonly string[]): Promise<OrdersAudit> {
  const { rows } = await client.query<OrdersAudit>(
    `with told as (select unnest($1::text[]) as number),
       held as (select offer_id, warehouse_id, sum(quantity - consumed)::int as quantity
         from catalog.stock_reservation where state = 'HELD' group by 1, 2)
     select
       (select count(*)::int from catalog.offer_stock s left join held using (offer_id, warehouse_id)
         where s.reserved > s.on_hand or s.reserved <> coalesce(held.quantity, 0)) as oversold,
       (select count(*)::int from told left join ordering."order" o using (number)
         where o.id is null or not exists (select from ordering.order_line l
           join catalog.stock_reservation r on r.order_line_id = l.id
           join supplier_fulfillment.supplier_order_line s on s.id = l.id where l.order_id = o.id)) as lost,
       (select count(*)::int from ordering."order" where number ~ '^DF[^-]*$') - (select count(distinct number)::int from told)
         + (select count(*) - count(distinct id) from ordering.order_line)::int as duplicated,
       (select count(*)::int from ordering."order" o left join settlement.payment p on p.order_id = o.id
         where p.amount_minor is distinct from o.total_minor
           or (select sum(total_minor) from settlement.split s where s.order_id = o.id) is distinct from o.total_minor)
         as unbalanced`,
    [numbers],
  );
  if (!rows[0]) throw new Error('The audit gave no row');
  return rows[0];
}
