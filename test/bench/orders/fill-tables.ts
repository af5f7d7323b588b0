import type pg from 'pg';

/** Where orders leave rows, with what must differ between an order and its copy. Copies are of orders that have ended. */
const TABLES: readonly { readonly table: string; readonly ids: readonly string[]; readonly fixed?: string }[] = [
  {
    table: 'ordering."order"',
    ids: ['id'],
    fixed: `'number', number || '-' || copy, 'status', 'CANCELLED', 'link_token_hash', '\\x' || md5(id::text || copy)`,
  },
  { table: 'ordering.order_line', ids: ['id', 'order_id', 'supplier_order_id'] },
  { table: 'ordering.shopper_contact', ids: ['order_id'], fixed: `'phone_hash', '\\x' || md5(order_id::text || copy)` },
  { table: 'ordering.order_happening', ids: ['id', 'order_id'] },
  { table: 'catalog.stock_reservation', ids: ['order_line_id'], fixed: `'state', 'RELEASED'` },
  {
    table: 'supplier_fulfillment.supplier_order',
    ids: ['id', 'order_id'],
    fixed: `'number', number || '-' || copy, 'status', 'CANCELLED'`,
  },
  { table: 'supplier_fulfillment.supplier_order_line', ids: ['id', 'supplier_order_id'] },
  { table: 'settlement.payment', ids: ['id', 'order_id'], fixed: `'status', 'CLOSED'` },
  { table: 'settlement.split', ids: ['supplier_order_id', 'order_id', 'payment_id'], fixed: `'status', 'CLOSED'` },
  { table: 'order_routing.decision', ids: ['order_id'] },
  { table: 'platform.event', ids: ['id'] },
  { table: 'platform.audit_entry', ids: ['id'] },
  { table: 'platform.idempotency_key', ids: [], fixed: `'key', key || copy` },
];

/** Copies the orders that are there until there are so many. @returns how many there are. */
export async function fillTables(client: pg.Client, orders: number): Promise<number> {
  const { rows } = await client.query<{ count: number }>('select count(*)::int as count from ordering."order"');
  const there = Math.max(1, rows[0]?.count ?? 1);
  const copies = Math.max(0, Math.ceil(orders / there) - 1);
  // The rows are copies of rows that were checked, so the checks of foreign keys are left out.
  await client.query("set session_replication_role = 'replica'");
  for (const { table, ids, fixed } of TABLES) {
    const columns = [...ids.map((id) => `'${id}', md5(one.${id}::text || copy)::uuid`), ...(fixed ? [fixed] : [])];
    await client.query(`insert into ${table} select made.* from (select * from ${table}) one
      cross join generate_series(1, ${copies}) copy
      cross join lateral jsonb_populate_record(one::${table}, jsonb_build_object(${columns.join(', ')})) made`);
  }
  await client.query("set session_replication_role = 'origin'");
  await client.query('vacuum analyze');
  return there * (copies + 1);
}
