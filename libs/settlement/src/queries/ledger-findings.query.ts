import { Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, sql } from 'kysely';

import { Database } from '@app/platform';

import { platformSums } from '../data/platform-sums.js';
import { WALLET } from '../domain/top-up.js';
import type { LedgerFinding, LedgerVerification } from '../domain/verification.js';

interface FindingRow {
  subject: string;
  expected: string | null;
  actual: string | null;
}

const FINDINGS_MAX = 100;

/** Both sides of every entry, each with the account it belongs to; a credit counts as plus. */
const SIDES = sql`(
  select transaction_id, credit_account_id as account_id, amount_minor as signed_minor, currency from settlement.entry
  union all
  select transaction_id, debit_account_id, -amount_minor, currency from settlement.entry)`;

const NOBODY = sql`'00000000-0000-0000-0000-000000000000'::uuid`;

/** Each gives a row per thing that is wrong: none when all is well. */
const CHECKS: Readonly<Record<string, RawBuilder<FindingRow>>> = {
  'every transaction has entries and sums to zero in its currency': sql`
    select transaction.id as subject, '0' as expected, coalesce(sum(signed_minor)::text, 'no entries') as actual
    from settlement.ledger_transaction as transaction left join ${SIDES} as side on transaction_id = transaction.id
    group by transaction.id, currency having sum(signed_minor) is distinct from 0`,

  'kept balances are the sums of their entries': sql`
    with summed as (select account_id, sum(signed_minor) as minor from ${SIDES} as side group by account_id),
    kept as (
      select account_id, credit_minor - debit_minor as minor from settlement.balance
      union all
      select account_id, credit_minor - debit_minor from (${platformSums('ALL')}) as platform)
    select coalesce(summed.account_id, kept.account_id) as subject, summed.minor::text as expected,
      kept.minor::text as actual
    from summed full join kept using (account_id)
    where coalesce(summed.minor, 0) <> coalesce(kept.minor, 0)`,

  'what was posted about a supplier order is what its split says': sql`
    with expected as (
      select movement.kind, supplier_order_id, coalesce(share.organization_id, ${NOBODY}) as organization_id,
        case share.side when 'HELD' then movement.held * share.minor when 'EARNED' then movement.earned * share.minor
          else movement.paid * share.minor end as minor, share.account_kind
      from settlement.split
      -- From his wallet a creator pays what is the others', and is credited nothing.
      cross join lateral (values (case paid_from when 'PROVIDER' then creator_minor else 0 end)) as creators (shown_minor)
      join (values ('CAPTURE', array['HELD', 'RELEASED', 'REFUNDED', 'REPLACED'], 1, 0, -1), ('RELEASE', array['RELEASED'], -1, 1, 0),
          ('REFUND', array['REFUNDED'], -1, 0, 1), ('REROUTE', array['REPLACED'], -1, 0, 1)) as movement (kind, statuses, held, earned, paid)
        on split.status = any(movement.statuses)
      cross join lateral (values (supplier_id, 'PENDING', 'HELD', supplier_minor),
        (supplier_id, 'AVAILABLE', 'EARNED', supplier_minor), (creator_id, 'PENDING', 'HELD', shown_minor),
        (creator_id, 'AVAILABLE', 'EARNED', shown_minor), (null, 'FEE_PENDING', 'HELD', platform_minor),
        (null, 'FEE', 'EARNED', platform_minor), (null, 'PROVIDER', 'PAID', case paid_from when 'PROVIDER' then total_minor else 0 end),
        (creator_id, 'PREPAID', 'PAID', case paid_from when 'PREPAID' then total_minor - creator_minor else 0 end)
      ) as share (organization_id, account_kind, side, minor)
    ), posted as (
      select transaction.kind, subject_id as supplier_order_id, coalesce(organization_id, ${NOBODY}) as organization_id,
        account.kind as account_kind, sum(signed_minor) as minor
      from settlement.ledger_transaction as transaction
      join ${SIDES} as side on transaction_id = transaction.id
      join settlement.account on account.id = account_id
      where transaction.kind in ('CAPTURE', 'RELEASE', 'REFUND', 'REROUTE')
      group by 1, 2, 3, 4
    )
    select supplier_order_id as subject, concat_ws(' ', kind, account_kind, coalesce(expected.minor, 0)) as expected,
      concat_ws(' ', kind, account_kind, coalesce(posted.minor, 0)) as actual
    from expected full join posted using (kind, supplier_order_id, organization_id, account_kind)
    where coalesce(expected.minor, 0) <> coalesce(posted.minor, 0)`,

  'every top-up that was paid stands in a wallet, and no other one does': sql`
    with paid as (select id as subject, organization_id, amount_minor as minor from settlement.top_up where status = 'PAID'),
    posted as (
      select subject_id as subject, organization_id, sum(signed_minor) as minor
      from settlement.ledger_transaction as transaction
      join ${SIDES} as side on transaction_id = transaction.id
      join settlement.account on account.id = account_id
      where transaction.kind = 'TOP_UP' and account.kind = 'PREPAID' group by 1, 2
    )
    select subject, paid.minor::text as expected, posted.minor::text as actual
    from paid full join posted using (subject, organization_id)
    where paid.minor is distinct from posted.minor`,

  'a reversal is the exact opposite of what it reverses': sql`
    select reversal.id as subject, '0' as expected, sum(signed_minor)::text as actual
    from settlement.ledger_transaction as reversal
    join ${SIDES} as side on transaction_id in (reversal.id, reversal.reverses_id)
    where reverses_id is not null
    group by reversal.id, account_id having sum(signed_minor) <> 0`,

  'the splits of a payment sum to its amount': sql`
    select payment.id as subject, amount_minor::text as expected, sum(total_minor)::text as actual
    from settlement.payment left join settlement.split on payment_id = payment.id and split.status <> 'REPLACED'
    group by payment.id having sum(total_minor) is distinct from amount_minor`,

  'what a payment says was refunded is the sum of its refunds': sql`
    select payment.id as subject, refunded_minor::text as expected, coalesce(sum(refund.amount_minor), 0)::text as actual
    from settlement.payment left join settlement.refund on payment_id = payment.id
    group by payment.id having coalesce(sum(refund.amount_minor), 0) <> refunded_minor`,

  'every refunded supplier order has its refund, and no other one has': sql`
    with refunded as (select supplier_order_id as subject, total_minor as minor from settlement.split
      where status = 'REFUNDED'),
    refund as (select subject_id as subject, amount_minor as minor from settlement.refund where subject_id <> payment_id)
    select subject, refunded.minor::text as expected, refund.minor::text as actual
    from refunded full join refund using (subject)
    where refunded.minor is distinct from refund.minor`,

  'providers hold what was paid and not refunded, of which late money is unapplied': sql`
    with expected as (
      select 'PROVIDER' as kind, currency, -sum(held_minor) as minor from (
        select currency, amount_minor - refunded_minor as held_minor from settlement.payment
        where status in ('CAPTURED', 'LATE', 'RETURNED') and provider <> ${WALLET}
        union all
        select currency, amount_minor from settlement.top_up where status = 'PAID') as held group by currency
      union all
      select 'UNAPPLIED', currency, sum(amount_minor) from settlement.payment where status = 'LATE' group by currency
    ), posted as (
      select account.kind, account.currency, sum(signed_minor) as minor
      from ${SIDES} as side join settlement.account on account.id = account_id
      where account.kind in ('PROVIDER', 'UNAPPLIED') group by 1, 2
    )
    select concat_ws(' ', kind, currency) as subject, coalesce(expected.minor, 0)::text as expected,
      coalesce(posted.minor, 0)::text as actual
    from expected full join posted using (kind, currency)
    where coalesce(expected.minor, 0) <> coalesce(posted.minor, 0)`,
};

/** Recomputes the ledger from its entries. */
@Injectable()
export class LedgerFindingsQuery {
  constructor(private readonly database: Database) {}

  /** All checks see the same moment, while payments go on. */
  run(): Promise<LedgerVerification> {
    return this.database.reader
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (snapshot) => {
        const findings: LedgerFinding[] = [];
        for (const [check, query] of Object.entries(CHECKS)) findings.push(...(await runCheck(snapshot, check, query)));
        return { ...(await countRows(snapshot)), findings };
      });
  }
}

async function runCheck(db: Kysely<unknown>, check: string, query: RawBuilder<FindingRow>): Promise<LedgerFinding[]> {
  const { rows } = await sql<FindingRow>`select * from (${query}) as finding limit ${FINDINGS_MAX}`.execute(db);
  return rows.map(({ subject, expected, actual }) => ({
    check,
    subjectId: subject,
    expected: expected ?? 'nothing',
    actual: actual ?? 'nothing',
  }));
}

async function countRows(db: Kysely<unknown>): Promise<{ transactions: bigint; entries: bigint }> {
  const { rows } = await sql<{ transactions: bigint; entries: bigint }>`
    select (select count(*) from settlement.ledger_transaction) as transactions,
      (select count(*) from settlement.entry) as entries`.execute(db);
  return rows[0] ?? { transactions: 0n, entries: 0n };
}
