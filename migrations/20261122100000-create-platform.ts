import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(db, `drop schema platform cascade`);
}

const UP = `
create schema platform;
create extension if not exists pg_trgm;

-- Market settings and the clock's offset: one row per key, read by every process.
create table platform.setting (
  key text primary key,
  value jsonb not null,
  updated_at timestamptz not null default clock_timestamp()
);

-- The market's time: the database's, moved by the offset that tests and demos set. In whole milliseconds, as programs
-- hold instants: a cursor with an instant in it would otherwise not lie exactly behind the row that it was made of.
create function platform.now() returns timestamptz language sql stable parallel safe as $$
  select date_trunc('milliseconds', statement_timestamp()) + coalesce(
    (select (value #>> '{}')::bigint from platform.setting where key = 'clock.offsetMs'), 0) * interval '1 millisecond'
$$;

create table platform.event (
  id uuid primary key,
  name text not null,
  payload jsonb not null,
  organization_id uuid,
  request_id text not null,
  occurred_at timestamptz not null
);
create index event_occurred_at on platform.event (occurred_at);

-- One row per event and listener; the listener's own transaction marks it done.
create table platform.delivery (
  event_id uuid not null references platform.event (id),
  listener text not null,
  state text not null default 'PENDING' check (state in ('PENDING', 'DONE', 'DEAD')),
  attempts integer not null default 0,
  due_at timestamptz not null,
  last_error text,
  ended_at timestamptz,
  primary key (event_id, listener)
) with (fillfactor = 80);
create index delivery_due on platform.delivery (listener, due_at) where state = 'PENDING';
create index delivery_dead on platform.delivery (ended_at desc, event_id) where state = 'DEAD';

create table platform.idempotency_key (
  scope text not null,
  operation text not null,
  key text not null,
  input_hash bytea not null,
  result_id text not null default '',
  created_at timestamptz not null,
  primary key (scope, operation, key)
);
create index idempotency_key_created_at on platform.idempotency_key (created_at);

-- Who did what, of every write; never a shopper's data, never a secret.
create table platform.audit_entry (
  id uuid primary key,
  at timestamptz not null,
  actor_kind text not null,
  actor_id text not null,
  organization_id uuid,
  use_case text not null,
  subject_id text,
  request_id text not null
);
create index audit_entry_organization on platform.audit_entry (organization_id, id desc);
create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_schema || '.' || tg_table_name;
end $$;
create trigger audit_entry_append_only before update or delete on platform.audit_entry
  for each row execute function platform.refuse_change();
create trigger audit_entry_no_truncate before truncate on platform.audit_entry
  for each statement execute function platform.refuse_change();

-- Fixed windows: how often a subject did something since the window began.
create table platform.rate_window (
  subject text not null,
  window_start timestamptz not null,
  hits integer not null,
  primary key (subject, window_start)
);
`;
