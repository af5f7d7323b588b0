import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(
    db,
    `drop table catalog.category_mapping;
     alter table catalog.category drop column words, drop column google_id;`,
  );
}

const UP = `
-- Other words for its goods, in any language; the node of Google's product taxonomy that comes closest.
alter table catalog.category add column words text[] not null default '{}', add column google_id integer;

-- What each supplier calls his categories, and which of ours that is.
create table catalog.category_mapping (
  id uuid primary key,
  supplier_id uuid not null,
  -- the text's steps, each in lower case: texts with the same key are one category
  key text not null,
  text text not null,
  -- what the last import made of it: the category, how sure that is (1/100) and by what
  guessed_id uuid not null references catalog.category (id),
  certainty integer not null check (certainty between 0 and 100),
  guessed_by text not null
    check (guessed_by in ('CORRECTION', 'NAME', 'CODE', 'WORDS', 'TITLE', 'NOTHING')),
  matched_words text[] not null default '{}',
  -- what a person said; holds for every later import
  corrected_id uuid references catalog.category (id),
  corrected_at timestamptz,
  -- rows of the last feed that had it
  feed_id uuid,
  row_count integer not null default 0,
  seen_at timestamptz not null,
  unique (supplier_id, key)
);
create index category_mapping_doubtful on catalog.category_mapping (certainty, id) where corrected_id is null;
`;
