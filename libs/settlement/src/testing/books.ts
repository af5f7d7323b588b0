import { sql } from 'kysely';

import type { OrderId, OrganizationId } from '@app/kernel';
import { Database } from '@app/platform';

import type { Parts } from './payments.js';

/** Account kind → credits less debits, summed from the entries; accounts at zero are left out. */
export async function accountsOf(test: Parts, organizationId: OrganizationId | null): Promise<Record<string, bigint>> {
  const { rows } = await sql<{ kind: string; minor: bigint }>`
    select account.kind, sum(case when credit_account_id = account.id then amount_minor else -amount_minor end)::bigint
      as minor
    from settlement.account join settlement.entry on account.id in (debit_account_id, credit_account_id)
    where organization_id is not distinct from ${organizationId} group by account.kind`.execute(
    test.get(Database).reader,
  );
  return Object.fromEntries(rows.filter(({ minor }) => minor !== 0n).map(({ kind, minor }) => [kind, minor]));
}

/** Kinds of what was posted about an order, oldest first. */
export async function postedKinds(test: Parts, orderId: OrderId): Promise<string[]> {
  const { rows } = await sql<{ kind: string }>`
    select kind from settlement.ledger_transaction where order_id = ${orderId} order by posted_at, id`.execute(
    test.get(Database).reader,
  );
  return rows.map(({ kind }) => kind);
}

export async function splitStatuses(test: Parts, orderId: OrderId): Promise<string[]> {
  const { rows } = await sql<{ status: string }>`
    select status from settlement.split where order_id = ${orderId} order by supplier_order_id`.execute(
    test.get(Database).reader,
  );
  return rows.map(({ status }) => status);
}

/** How often an event of this name was appended about an order. */
export async function countEvents(test: Parts, name: string, orderId: OrderId): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from platform.event where name = ${name} and payload ->> 'orderId' = ${orderId}`.execute(
    test.get(Database).reader,
  );
  return rows[0]?.count ?? 0;
}
