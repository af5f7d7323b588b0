import { type RawBuilder, sql } from 'kysely';

export interface PlatformSum {
  account_id: string;
  kind: string;
  currency: string;
  debit_minor: bigint;
  credit_minor: bigint;
}

const OLDEST_RUNNING = sql`pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;

/**
 * Sums of the platform's accounts: the checkpoint plus the entries behind it. ALL: of everything committed. FINAL: of
 * what was written in transactions below the oldest one still running, to which nothing can be added any more.
 *
 * A checkpoint above the oldest running transaction is of another server, whose data was restored here, and is passed
 * over; the next one to be made takes its place.
 */
export function platformSums(extent: 'ALL' | 'FINAL'): RawBuilder<PlatformSum> {
  const isFinal = extent === 'FINAL' ? sql`and written_in < ${OLDEST_RUNNING}` : sql``;
  return sql<PlatformSum>`
    with usable as (select * from settlement.checkpoint where below_transaction <= ${OLDEST_RUNNING}),
    tail as (
      select account_id, sum(debit_minor) as debit_minor, sum(credit_minor) as credit_minor
      from (
        select debit_account_id as account_id, amount_minor as debit_minor, 0 as credit_minor, written_in
        from settlement.entry
        union all
        select credit_account_id, 0, amount_minor, written_in from settlement.entry
      ) as side
      where written_in >= (select coalesce(max(below_transaction), 0) from usable) ${isFinal}
      group by account_id
    )
    select account.id as account_id, account.kind, account.currency,
      (coalesce(usable.debit_minor, 0) + coalesce(tail.debit_minor, 0))::bigint as debit_minor,
      (coalesce(usable.credit_minor, 0) + coalesce(tail.credit_minor, 0))::bigint as credit_minor
    from settlement.account
    left join usable on usable.account_id = account.id
    left join tail on tail.account_id = account.id
    where account.organization_id is null
    order by account.id`;
}
