import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(db, DOWN);
}

const UP = `
-- PREPAID: what a creator paid in beforehand, and the orders of his channels are paid from.
alter table settlement.account drop constraint account_kind_check,
  add constraint account_kind_check
    check (kind in ('PROVIDER', 'UNAPPLIED', 'PENDING', 'AVAILABLE', 'PREPAID', 'FEE_PENDING', 'FEE'));

-- A top-up is about no order; its subject is the top-up.
alter table settlement.ledger_transaction alter column order_id drop not null,
  drop constraint ledger_transaction_kind_check,
  add constraint ledger_transaction_kind_check
    check (kind in ('CAPTURE', 'RELEASE', 'REFUND', 'REROUTE', 'LATE_CAPTURE', 'LATE_ACCEPT', 'LATE_REFUND', 'TOP_UP')),
  add constraint ledger_transaction_order_check check ((order_id is null) = (kind = 'TOP_UP'));

-- Whose money comes for a supplier order: the shopper's by the provider, or the creator's own by his wallet.
alter table settlement.split add column paid_from text not null default 'PROVIDER'
  check (paid_from in ('PROVIDER', 'PREPAID'));

create table settlement.top_up (
  id uuid primary key,
  organization_id uuid not null,
  currency text not null,
  amount_minor bigint not null check (amount_minor > 0),
  status text not null check (status in ('PENDING', 'PAID')),
  provider text not null,
  provider_reference text unique,
  opened_at timestamptz not null,
  paid_at timestamptz,
  check ((status = 'PAID') = (paid_at is not null))
);
create index top_up_organization on settlement.top_up (organization_id, id desc);
`;

const DOWN = `
drop table settlement.top_up;
alter table settlement.split drop column paid_from;
alter table settlement.ledger_transaction drop constraint ledger_transaction_order_check,
  alter column order_id set not null,
  drop constraint ledger_transaction_kind_check,
  add constraint ledger_transaction_kind_check
    check (kind in ('CAPTURE', 'RELEASE', 'REFUND', 'REROUTE', 'LATE_CAPTURE', 'LATE_ACCEPT', 'LATE_REFUND'));
alter table settlement.account drop constraint account_kind_check,
  add constraint account_kind_check
    check (kind in ('PROVIDER', 'UNAPPLIED', 'PENDING', 'AVAILABLE', 'FEE_PENDING', 'FEE'));
`;
