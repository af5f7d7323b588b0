import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(
    db,
    `drop table sandbox.payment_call, sandbox.payment_refund, sandbox.payment; drop schema settlement cascade`,
  );
}

const UP = `
create schema settlement;

create table settlement.payment (
  id uuid primary key,
  order_id uuid not null unique,
  currency text not null,
  amount_minor bigint not null check (amount_minor > 0),
  refunded_minor bigint not null default 0,
  -- LATE: money came after the end of the order and nobody has said yet what becomes of it.
  status text not null check (status in ('PENDING', 'CAPTURED', 'CLOSED', 'LATE', 'RETURNED')),
  -- What the shopper reads at the provider.
  description text not null,
  provider text not null,
  provider_reference text unique,
  opened_at timestamptz not null,
  captured_at timestamptz,
  closed_at timestamptz,
  check (refunded_minor between 0 and amount_minor)
) with (fillfactor = 80);
create index payment_status on settlement.payment (status, id desc);

-- Every notification that a provider sent, once each.
create table settlement.payment_notification (
  provider text not null,
  notification_id text not null,
  kind text not null,
  provider_reference text not null,
  outcome text not null,
  received_at timestamptz not null,
  primary key (provider, notification_id)
);
create index payment_notification_mismatch on settlement.payment_notification (received_at) where outcome = 'MISMATCH';

create table settlement.refund (
  id uuid primary key,
  payment_id uuid not null references settlement.payment (id),
  order_id uuid not null,
  -- What is refunded: a supplier order, or the whole payment that came too late.
  subject_id uuid not null,
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  reason text not null,
  status text not null check (status in ('REQUESTED', 'DONE', 'FAILED')),
  provider_reference text,
  created_at timestamptz not null,
  ended_at timestamptz,
  unique (payment_id, subject_id)
);
create index refund_order on settlement.refund (order_id);
create index refund_status on settlement.refund (status, id desc);

-- What each party gets of one supplier order: frozen when the order is placed.
create table settlement.split (
  supplier_order_id uuid primary key,
  order_id uuid not null,
  payment_id uuid not null references settlement.payment (id),
  supplier_id uuid not null,
  creator_id uuid not null,
  currency text not null,
  total_minor bigint not null,
  supplier_minor bigint not null,
  creator_minor bigint not null,
  platform_minor bigint not null,
  status text not null check (status in ('OPENED', 'HELD', 'RELEASED', 'REFUNDED', 'CLOSED')),
  release_at timestamptz,
  ended_at timestamptz,
  check (total_minor = supplier_minor + creator_minor + platform_minor)
) with (fillfactor = 80);
create index split_order on settlement.split (order_id);
create index split_release on settlement.split (release_at) where status = 'HELD' and release_at is not null;
create index split_supplier on settlement.split (supplier_id, status, supplier_order_id desc);
create index split_creator on settlement.split (creator_id, status, supplier_order_id desc);

create table settlement.account (
  id uuid primary key,
  -- Null: the platform's own.
  organization_id uuid,
  kind text not null check (kind in ('PROVIDER', 'UNAPPLIED', 'PENDING', 'AVAILABLE', 'FEE_PENDING', 'FEE')),
  currency text not null,
  unique nulls not distinct (organization_id, kind, currency),
  -- What entries refer to, so that an entry in another currency than its accounts cannot be written.
  unique (id, currency),
  check ((organization_id is null) = (kind in ('PROVIDER', 'UNAPPLIED', 'FEE_PENDING', 'FEE')))
);

create table settlement.ledger_transaction (
  id uuid primary key,
  kind text not null check (kind in ('CAPTURE', 'RELEASE', 'REFUND', 'LATE_CAPTURE', 'LATE_ACCEPT', 'LATE_REFUND')),
  -- The supplier order, or the payment, that it is about: each kind happens once to it.
  subject_id uuid not null,
  order_id uuid not null,
  reverses_id uuid unique references settlement.ledger_transaction (id),
  posted_at timestamptz(3) not null,
  unique (kind, subject_id)
);
create index ledger_transaction_order on settlement.ledger_transaction (order_id);

-- A debit and a credit of one amount: no row can be unbalanced.
create table settlement.entry (
  id uuid primary key,
  transaction_id uuid not null references settlement.ledger_transaction (id),
  debit_account_id uuid not null,
  credit_account_id uuid not null,
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  -- Whole milliseconds, as programs hold them, so that a page can go on exactly behind a row.
  posted_at timestamptz(3) not null,
  -- The database transaction that wrote it: what lies below the oldest one still running is final (see checkpoint).
  written_in bigint not null default (pg_current_xact_id()::text::bigint),
  foreign key (debit_account_id, currency) references settlement.account (id, currency),
  foreign key (credit_account_id, currency) references settlement.account (id, currency),
  check (debit_account_id <> credit_account_id)
);
create index entry_transaction on settlement.entry (transaction_id);
create index entry_debit on settlement.entry (debit_account_id, posted_at desc, id desc);
create index entry_credit on settlement.entry (credit_account_id, posted_at desc, id desc);
create index entry_written_in on settlement.entry (written_in);

-- Sums of the entries of the organizations' accounts. The platform's accounts are in every transaction, and a row here
-- would make all payments wait for each other: they are summed from their checkpoint on.
create table settlement.balance (
  account_id uuid primary key references settlement.account (id),
  debit_minor bigint not null,
  credit_minor bigint not null
) with (fillfactor = 70);

-- Sums of a platform account's entries that were written in database transactions below \`below_transaction\`.
create table settlement.checkpoint (
  account_id uuid primary key references settlement.account (id),
  below_transaction bigint not null,
  debit_minor bigint not null,
  credit_minor bigint not null,
  made_at timestamptz not null
);

-- What the recomputation of the whole ledger found, each time.
create table settlement.ledger_verification (
  id uuid primary key,
  verified_at timestamptz not null,
  transactions bigint not null,
  entries bigint not null,
  findings jsonb not null
);
create index ledger_verification_verified_at on settlement.ledger_verification (verified_at desc);

create trigger entry_append_only before update or delete on settlement.entry
  for each row execute function platform.refuse_change();
create trigger entry_no_truncate before truncate on settlement.entry
  for each statement execute function platform.refuse_change();
create trigger ledger_transaction_append_only before update or delete on settlement.ledger_transaction
  for each row execute function platform.refuse_change();
create trigger ledger_transaction_no_truncate before truncate on settlement.ledger_transaction
  for each statement execute function platform.refuse_change();

-- The outside party's side of the sandbox: what a payment provider would keep in its own database.
create schema if not exists sandbox;

create table sandbox.payment (
  reference text primary key,
  key text not null unique,
  amount_minor bigint not null,
  currency text not null,
  status text not null check (status in ('OPEN', 'PAID', 'CLOSED')),
  description text not null,
  return_url text not null,
  refunded_minor bigint not null default 0,
  created_at timestamptz not null,
  check (refunded_minor between 0 and amount_minor)
);

create table sandbox.payment_refund (
  reference text primary key,
  key text not null unique,
  payment_reference text not null references sandbox.payment (reference),
  amount_minor bigint not null,
  created_at timestamptz not null
);

-- Notifications on their way to the webhook door.
create table sandbox.payment_call (
  id uuid primary key,
  body text not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  sent_at timestamptz
);
create index payment_call_due on sandbox.payment_call (due_at) where sent_at is null;
`;
