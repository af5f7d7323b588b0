import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(db, `drop schema identity cascade`);
}

const UP = `
create schema identity;

create table identity.organization (
  id uuid primary key,
  kind text not null check (kind in ('CREATOR', 'SUPPLIER', 'TRAINER', 'PLATFORM')),
  name text not null,
  status text not null check (status in ('PENDING', 'APPROVED', 'REFUSED', 'SUSPENDED')),
  status_reason text,
  time_zone text not null default 'Asia/Shanghai',
  locale text not null default 'zh' check (locale in ('zh', 'en')),
  contact_email text not null,
  closed_from date,
  closed_until date,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check ((closed_from is null) = (closed_until is null)),
  check (closed_from <= closed_until)
);
create index organization_list on identity.organization (kind, status, id desc);
create unique index organization_one_platform on identity.organization (kind) where kind = 'PLATFORM';

create table identity.account (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  password_hash text not null,
  locale text not null default 'zh' check (locale in ('zh', 'en')),
  created_at timestamptz not null
);

create table identity.member (
  id uuid primary key,
  organization_id uuid not null references identity.organization (id),
  account_id uuid not null references identity.account (id),
  role text not null,
  created_at timestamptz not null,
  -- A removed member stays as a row, so that the audit log keeps names; coming back revives it.
  removed_at timestamptz,
  unique (organization_id, account_id)
);
create index member_account on identity.member (account_id);

create table identity.invitation (
  id uuid primary key,
  organization_id uuid not null references identity.organization (id),
  email text not null,
  role text not null,
  token_hash bytea not null unique,
  invited_by uuid not null references identity.member (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz
);
create index invitation_organization on identity.invitation (organization_id, id desc);

create table identity.session (
  id uuid primary key,
  member_id uuid not null references identity.member (id) on delete cascade,
  account_id uuid not null references identity.account (id),
  user_agent text not null,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  revoked_reason text
);
create index session_account on identity.session (account_id, id desc);
create index session_member on identity.session (member_id);
create index session_expires_at on identity.session (expires_at);

-- Every refresh token ever handed out in a session; using one twice revokes the session.
create table identity.refresh_token (
  token_hash bytea primary key,
  session_id uuid not null references identity.session (id) on delete cascade,
  issued_at timestamptz not null,
  used_at timestamptz
);
create index refresh_token_session on identity.refresh_token (session_id);
create index refresh_token_issued_at on identity.refresh_token (issued_at);

create table identity.api_key (
  id uuid primary key,
  organization_id uuid not null references identity.organization (id),
  name text not null,
  prefix text not null,
  secret_hash bytea not null unique,
  scopes text[] not null,
  created_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index api_key_organization on identity.api_key (organization_id, id desc);

create table identity.notification (
  id uuid primary key,
  organization_id uuid not null references identity.organization (id),
  template text not null,
  parameters jsonb not null,
  source_event_id uuid not null,
  created_at timestamptz not null,
  read_at timestamptz,
  unique (organization_id, template, source_event_id)
);
create index notification_inbox on identity.notification (organization_id, id desc);
create index notification_unread on identity.notification (organization_id) where read_at is null;
`;
