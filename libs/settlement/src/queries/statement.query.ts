import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { OrderId, OrganizationId, SupplierOrderId } from '@app/kernel';
import { Database, mapPage, type Page, toPage } from '@app/platform';

import type { LedgerKind, WalletAccountKind } from '../domain/ledger.rules.js';
import { lineBehind } from './cursors.js';

export interface StatementLine {
  readonly kind: LedgerKind;
  readonly account: WalletAccountKind;
  /** Both null for a top-up. */
  readonly orderId: OrderId | null;
  readonly supplierOrderId: SupplierOrderId | null;
  /** Above zero: came in. */
  readonly signedMinor: bigint;
  readonly currency: string;
  readonly postedAt: Date;
}

interface StatementWish {
  readonly organizationId: OrganizationId;
  /** Null: all. */
  readonly account: WalletAccountKind | null;
  readonly first: number;
  readonly after?: string | null;
}

interface LineRow {
  id: string;
  side: 'C' | 'D';
  account_kind: WalletAccountKind;
  kind: LedgerKind;
  order_id: OrderId | null;
  subject_id: SupplierOrderId;
  signed_minor: bigint;
  currency: string;
  posted_at: Date;
}

@Injectable()
export class StatementQuery {
  constructor(private readonly database: Database) {}

  /**
   * The entries of an organization's own accounts, newest first. Money that moves between two of its accounts is a line
   * of each.
   */
  async run({ organizationId, account, first, after }: StatementWish): Promise<Page<StatementLine>> {
    const { postedAt, id, side } = lineBehind(after);
    const limit = first + 1;
    // The first comparison is what the index knows; the second one tells the two sides of one entry apart.
    const isBehind = sql`(posted_at, id) <= (${postedAt}::timestamptz, ${id}::uuid)`;
    const lines = (letter: 'C' | 'D', column: string, sign: string) => sql`(
      select id, ${letter} as side, transaction_id, ${sql.raw(sign)}amount_minor as signed_minor, posted_at
      from settlement.entry where ${sql.ref(column)} = mine.id and ${isBehind}
        and (posted_at, id, ${letter}) < (${postedAt}::timestamptz, ${id}::uuid, ${side})
      order by posted_at desc, id desc limit ${limit})`;
    const { rows } = await sql<LineRow>`
      select line.*, mine.kind as account_kind, mine.currency, transaction.kind, subject_id, order_id
      from settlement.account as mine
      cross join lateral (${lines('C', 'credit_account_id', '')} union all ${lines('D', 'debit_account_id', '-')}) as line
      join settlement.ledger_transaction as transaction on transaction.id = line.transaction_id
      where mine.organization_id = ${organizationId} and mine.kind = coalesce(${account}, mine.kind)
      order by line.posted_at desc, line.id desc, line.side desc limit ${limit}`.execute(this.database.reader);
    return mapPage(
      toPage(rows, first, (row) => [row.posted_at.toISOString(), row.id, row.side]),
      toLine,
    );
  }
}

function toLine(row: LineRow): StatementLine {
  return {
    kind: row.kind,
    account: row.account_kind,
    orderId: row.order_id,
    supplierOrderId: row.order_id === null ? null : row.subject_id,
    signedMinor: row.signed_minor,
    currency: row.currency,
    postedAt: row.posted_at,
  };
}
