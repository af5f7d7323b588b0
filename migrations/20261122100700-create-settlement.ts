import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(db, `drop schema settlement cascade; drop schema sandbox cascade`);
}

const UP = `
create schema settlement;

create table settlement.payment (
  id uuid primary key,
  order_id uuid not null unique,
  currency text not null,
  amount_minor bigint not null check (amount_minor >= 0),
  refunded_minor bigint not null default 0,
  status text not null check (status in ('PENDING', 'CAPTURED', 'CLOSED')),
  provider text not null,
  provider_reference text unique,
  opened_at timestamptz not null,
  captured_at timestamptz,
  closed_at timestamptz,
  check (refunded_minor between 0 and amount_minor)
) with (fillfactor = 80);

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
create index refund_requested on settlement.refund (created_at) where status = 'REQUESTED';

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
create index split_supplier on settlement.split (supplier_id, supplier_order_id desc);
create index split_creator on settlement.split (creator_id, supplier_order_id desc);

create table settlement.account (
  id uuid primary key,
  -- Null: the platform's own.
  organization_id uuid,
  kind text not null check (kind in ('PROVIDER', 'PENDING', 'AVAILABLE', 'FEE_PENDING', 'FEE')),
  currency text not null,
  unique nulls not distinct (organization_id, kind, currency),
  check ((organization_id is null) = (kind in ('PROVIDER', 'FEE_PENDING', 'FEE')))
);

create table settlement.ledger_transaction (
  id uuid primary key,
  kind text not null check (kind in ('CAPTURE', 'RELEASE', 'REFUND', 'LATE_CAPTURE', 'LATE_REFUND')),
  -- The supplier order, or the payment, that it is about: each kind happens once to it.
  subject_id uuid not null,
  order_id uuid not null,
  reverses_id uuid references settlement.ledger_transaction (id),
  posted_at timestamptz not null,
  unique (kind, subject_id)
);
create index ledger_transaction_order on settlement.ledger_transaction (order_id);

-- A debit and a credit of one amount: no row can be unbalanced.
create table settlement.entry (
  id uuid primary key,
  transaction_id uuid not null references settlement.ledger_transaction (id),
  debit_account_id uuid not null references settlement.account (id),
  credit_account_id uuid not null references settlement.account (id),
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  posted_at timestamptz not null,
  check (debit_account_id <> credit_account_id)
);
create index entry_transaction on settlement.entry (transaction_id);
create index entry_debit on settlement.entry (debit_account_id, id desc);
create index entry_credit on settlement.entry (credit_account_id, id desc);

-- Sums of the entries of the organizations' accounts; the platform's busy accounts have none (they are summed from a checkpoint on).
create table settlement.balance (
  account_id uuid primary key references settlement.account (id),
  debit_minor bigint not null default 0,
  credit_minor bigint not null default 0
) with (fillfactor = 70);

create table settlement.checkpoint (
  account_id uuid not null references settlement.account (id),
  up_to timestamptz not null,
  debit_minor bigint not null,
  credit_minor bigint not null,
  primary key (account_id, up_to)
);

create function settlement.entry_matches_accounts() returns trigger language plpgsql as $$
begin
  if exists (select from settlement.account
    where id in (new.debit_account_id, new.credit_account_id) and currency <> new.currency) then
    raise exception 'entry % is in % but an account of it is not', new.id, new.currency;
  end if;
  return new;
end $$;
create trigger entry_currency before insert on settlement.entry
  for each row execute function settlement.entry_matches_accounts();
create trigger entry_append_only before update or delete on settlement.entry
  for each row execute function platform.refuse_change();
create trigger entry_no_truncate before truncate on settlement.entry
  for each statement execute function platform.refuse_change();
create trigger ledger_transaction_append_only before update or delete on settlement.ledger_transaction
  for each row execute function platform.refuse_change();
create trigger ledger_transaction_no_truncate before truncate on settlement.ledger_transaction
  for each statement execute function platform.refuse_change();

-- The outside parties' side of the sandbox: what a payment provider and a carrier would keep in their own databases.
create schema sandbox;

create table sandbox.payment (
  reference text primary key,
  key text not null unique,
  amount_minor bigint not null,
  currency text not null,
  status text not null check (status in ('OPEN', 'PAID', 'CLOSED')),
  return_url text not null,
  refunded_minor bigint not null default 0,
  created_at timestamptz not null
);

create table sandbox.refund (
  reference text primary key,
  key text not null unique,
  payment_reference text not null references sandbox.payment (reference),
  amount_minor bigint not null,
  created_at timestamptz not null
);

create table sandbox.call (
  id uuid primary key,
  destination text not null,
  body text not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  sent_at timestamptz
);
create index call_due on sandbox.call (due_at) where sent_at is null;
`;
