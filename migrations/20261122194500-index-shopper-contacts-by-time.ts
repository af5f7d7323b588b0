import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(db, `drop index ordering.shopper_contact_placed`);
}

const UP = `
-- Old shoppers' data is looked for by its age, to be erased.
create index shopper_contact_placed on ordering.shopper_contact (placed_at, order_id);
`;
