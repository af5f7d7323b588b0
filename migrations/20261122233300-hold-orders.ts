import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(db, DOWN);
}

const UP = `
create table ordering.hold_rules (
  -- null: the market's, which count for creators without rules of their own
  creator_id uuid,
  -- [{kind, isOn, threshold, hours, whenDue}]
  rules jsonb not null,
  changed_at timestamptz not null,
  unique nulls not distinct (creator_id)
);

-- A paid order that is not handed to its suppliers until somebody, or the timer, has decided.
create table ordering.hold (
  order_id uuid primary key references ordering."order" (id),
  -- [{rule, measured, threshold, detail}]
  reasons jsonb not null,
  held_at timestamptz not null,
  due_at timestamptz not null,
  when_due text not null check (when_due in ('RELEASE', 'CANCEL')),
  decision text check (decision in ('RELEASED', 'CANCELLED')),
  decided_by text check (decided_by in ('PERSON', 'TIMER')),
  decided_at timestamptz,
  check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null))
);
create index hold_due on ordering.hold (due_at) where decision is null;
create index order_held on ordering."order" (creator_id, id) where hold_reason is not null;
`;

const DOWN = `
drop index ordering.order_held;
drop table ordering.hold;
drop table ordering.hold_rules;
`;
