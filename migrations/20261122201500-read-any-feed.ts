import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(
    db,
    `drop table catalog.feed_outcome, catalog.feed_profile;
     alter table catalog.feed drop column reading, drop column fingerprint, drop column profile_name, drop column row_count;
     alter table catalog.offer drop column more_prices;
     drop index catalog.feed_receiving;
     create index feed_receiving on catalog.feed (created_at) where status = 'RECEIVING';
     create index feed_row_refused on catalog.feed_row (feed_id, line) where outcome = 'REFUSED';`,
  );
}

const UP = `
alter table catalog.feed
  -- How its rows are read: {format, container, mapping, defaults}; null: it cannot be, and failure says why.
  add column reading jsonb,
  -- The names of its columns, by which the same kind of file is known again.
  add column fingerprint text,
  add column profile_name text,
  -- Rows of the whole file; null until it was read to its end.
  add column row_count integer,
  drop constraint feed_status_check,
  add constraint feed_status_check
    check (status in ('RECEIVING', 'MAPPING', 'RECEIVED', 'RUNNING', 'DONE', 'FAILED'));
drop index catalog.feed_receiving;
create index feed_receiving on catalog.feed (created_at) where status in ('RECEIVING', 'MAPPING');

-- What a supplier said once of his files: which column means what, and what is taken where they say nothing.
create table catalog.feed_profile (
  supplier_id uuid not null,
  name text not null,
  -- null: as detected
  format text,
  mapping jsonb,
  defaults jsonb not null default '{}',
  -- Of the files that it is used for unless another is named.
  fingerprint text,
  updated_at timestamptz not null,
  primary key (supplier_id, name)
);
create index feed_profile_fingerprint on catalog.feed_profile (supplier_id, md5(fingerprint));

-- What became of each row, many rows to one of these: [[line, code, outcome, column, value, message]…] as JSON, in gzip.
create table catalog.feed_outcome (
  feed_id uuid not null,
  first_line integer not null,
  body bytea not null,
  primary key (feed_id, first_line)
);
alter table catalog.feed_outcome alter column body set storage external;
-- feed_row keeps the refused rows only.
drop index catalog.feed_row_refused;

-- Prices for many pieces, for single markets and for occasions, as the supplier told them.
alter table catalog.offer add column more_prices jsonb not null default '[]' check (jsonb_typeof(more_prices) = 'array');
`;
