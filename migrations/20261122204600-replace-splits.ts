import type { Kysely } from 'kysely';

import { runSql } from './run-sql.js';

export function up(db: Kysely<unknown>): Promise<void> {
  return runSql(db, UP);
}

export function down(db: Kysely<unknown>): Promise<void> {
  return runSql(db, DOWN);
}

const UP = `
-- REPLACED: other suppliers serve it, and their splits hold its money.
alter table settlement.split drop constraint split_status_check,
  add constraint split_status_check
    check (status in ('OPENED', 'HELD', 'RELEASED', 'REFUNDED', 'CLOSED', 'REPLACED'));
alter table settlement.ledger_transaction drop constraint ledger_transaction_kind_check,
  add constraint ledger_transaction_kind_check
    check (kind in ('CAPTURE', 'RELEASE', 'REFUND', 'REROUTE', 'LATE_CAPTURE', 'LATE_ACCEPT', 'LATE_REFUND'));
`;

const DOWN = `
alter table settlement.ledger_transaction drop constraint ledger_transaction_kind_check,
  add constraint ledger_transaction_kind_check
    check (kind in ('CAPTURE', 'RELEASE', 'REFUND', 'LATE_CAPTURE', 'LATE_ACCEPT', 'LATE_REFUND'));
alter table settlement.split drop constraint split_status_check,
  add constraint split_status_check check (status in ('OPENED', 'HELD', 'RELEASED', 'REFUNDED', 'CLOSED'));
`;
