import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(
    db,
    `drop index catalog.feed_under_way;
     alter table catalog.feed_row add column outcome text not null default 'REFUSED'
       check (outcome in ('CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED'));
     alter table catalog.feed_row alter column outcome drop default;`,
  );
}

const UP = `
-- Feeds that ended before outcomes were packed have no result file any more.
with unpacked as (
  update catalog.feed set is_result_kept = false
  where is_result_kept and finished_at is not null and created + updated + unchanged + refused > 0
    and not exists (select from catalog.feed_outcome outcome where outcome.feed_id = feed.id)
  returning id
)
delete from catalog.feed_row where feed_id in (select id from unpacked) or outcome <> 'REFUSED';
-- All that are left are refused ones.
alter table catalog.feed_row drop column outcome;

-- What waits for imports to end.
create index feed_under_way on catalog.feed (created_at) where status in ('RECEIVED', 'RUNNING');
`;
