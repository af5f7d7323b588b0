import type pg from 'pg';

/** What a whole market may never show; all zero when it is sound. */
export interface Audit {
  /** Orders that a shopper was told of and that are not there, or that did not reach their end. */
  lost: number;
  /** Orders, supplier orders, parcels, captures or releases that took effect twice. */
  duplicated: number;
  /** Accounts whose balance is not the sum of their entries, splits that do not sum up, currencies that are not zero. */
  unbalanced: number;
  /** Pieces by which the stock differs from what was there less what was shipped. */
  stockDrift: number;
}

interface Expected {
  readonly numbers: readonly string[];
  readonly ordersWanted: number;
  /** Supplier orders as the supplier's own system knows them. */
  readonly received: ReadonlyMap<string, unknown>;
  readonly stock: { readonly piecesPerSku: number; readonly skus: number };
}

export async function auditMarket(client: pg.Client, expected: Expected): Promise<Audit> {
  const count = async (sql: string, parameters: unknown[] = []): Promise<number> => {
    const { rows } = await client.query<{ found: string | number }>(sql, parameters);
    return Number(rows[0]?.found ?? 0);
  };
  const { numbers, ordersWanted, received, stock } = expected;
  const untold = ordersWanted - numbers.length;
  const missing = await count(
    `select count(*) as found from unnest($1::text[]) as told (number)
     where not exists (select from ordering."order" o where o.number = told.number and o.status = 'COMPLETED')`,
    [numbers],
  );
  const unreleased = await count(`select count(*) as found from settlement.split where status <> 'RELEASED'`);
  const dead = await count(`select count(*) as found from platform.delivery where state <> 'DONE'`);
  const unknownToSupplier = await count(
    'select greatest(0, count(*) - $1) as found from supplier_fulfillment.supplier_order',
    [received.size],
  );
  const doubled = await count(
    `select (select count(*) from ordering."order") - $1
       + (select count(*) from supplier_fulfillment.supplier_order) - (select count(*) from ordering."order")
       + (select count(*) - count(distinct supplier_order_id) from supplier_fulfillment.shipment)
       + (select count(*) - count(distinct (kind, subject_id)) from settlement.ledger_transaction) as found`,
    [numbers.length],
  );
  return {
    lost: untold + missing + unreleased + dead + unknownToSupplier,
    duplicated: Math.abs(doubled),
    unbalanced: await count(UNBALANCED),
    stockDrift: await count(
      `select abs($1::int - sum(s.on_hand) - (select coalesce(sum(shipped_quantity), 0) from supplier_fulfillment.supplier_order_line))
         + abs(sum(s.reserved) - (select coalesce(sum(quantity - consumed), 0) from catalog.stock_reservation where state = 'HELD'))
         as found from catalog.offer_stock s`,
      [stock.piecesPerSku * stock.skus],
    ),
  };
}

const UNBALANCED = `
  with entry_sums as (
    select account_id, sum(debit) as debit, sum(credit) as credit from (
      select debit_account_id as account_id, amount_minor as debit, 0 as credit from settlement.entry
      union all select credit_account_id, 0, amount_minor from settlement.entry) e group by 1
  ), wrong_balances as (
    select 1 from settlement.balance b left join entry_sums e using (account_id)
    where b.debit_minor <> coalesce(e.debit, 0) or b.credit_minor <> coalesce(e.credit, 0)
  ), wrong_captures as (
    -- What was captured is what shoppers paid for their orders.
    select 1 from ordering."order" o join settlement.payment p on p.order_id = o.id
    where p.amount_minor <> o.total_minor or p.status <> 'CAPTURED'
      or (select sum(total_minor) from settlement.split s where s.order_id = o.id) <> o.total_minor
  ), left_pending as (
    select 1 from settlement.account a join entry_sums e on e.account_id = a.id
    where a.kind in ('PENDING', 'FEE_PENDING') and e.debit <> e.credit
  )
  select (select count(*) from wrong_balances) + (select count(*) from wrong_captures) + (select count(*) from left_pending) as found`;
