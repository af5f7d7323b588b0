import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import { Database } from '@app/platform';

import { platformSums } from '../data/platform-sums.js';
import type { AccountKind } from '../domain/ledger.rules.js';
import type { LedgerFinding } from '../domain/verification.js';

/** The accounts of one kind and currency, together. */
export interface AccountTotal {
  readonly kind: AccountKind;
  readonly currency: string;
  readonly debitMinor: bigint;
  readonly creditMinor: bigint;
}

export interface KeptVerification {
  readonly verifiedAt: Date;
  readonly transactions: bigint;
  readonly entries: bigint;
  readonly findings: readonly LedgerFinding[];
}

export interface LedgerCheck {
  readonly totals: readonly AccountTotal[];
  /** Whether debits and credits are equal in every currency. */
  readonly isZero: boolean;
  /** Notifications of providers that contradict our payments, and wait for a person. */
  readonly mismatches: number;
  /** Null: never verified. */
  readonly lastVerification: KeptVerification | null;
}

@Injectable()
export class LedgerCheckQuery {
  constructor(private readonly database: Database) {}

  /** How the ledger stands, from kept sums: quick, and no proof. The proof is the verification, here its last one. */
  async run(): Promise<LedgerCheck> {
    const db = this.database.reader;
    const [totals, mismatches, lastVerification] = await Promise.all([
      readTotals(db),
      countMismatches(db),
      this.findLastVerification(),
    ]);
    return { totals, isZero: isZeroInEachCurrency(totals), mismatches, lastVerification };
  }

  async findLastVerification(): Promise<KeptVerification | null> {
    const { rows } = await sql<{
      verified_at: Date;
      transactions: bigint;
      entries: bigint;
      findings: LedgerFinding[];
    }>`select verified_at, transactions, entries, findings from settlement.ledger_verification
      order by verified_at desc limit 1`.execute(this.database.reader);
    const [last] = rows;
    return last ? { ...last, verifiedAt: last.verified_at } : null;
  }
}

async function readTotals(db: Kysely<unknown>): Promise<AccountTotal[]> {
  const { rows } = await sql<{ kind: AccountKind; currency: string; debit_minor: bigint; credit_minor: bigint }>`
    select kind, currency, sum(debit_minor)::bigint as debit_minor, sum(credit_minor)::bigint as credit_minor
    from (
      select kind, currency, debit_minor, credit_minor from (${platformSums('ALL')}) as platform
      union all
      select kind, currency, debit_minor, credit_minor
      from settlement.balance join settlement.account on account.id = account_id
    ) as one group by kind, currency order by currency, kind`.execute(db);
  return rows.map((row) => ({
    kind: row.kind,
    currency: row.currency,
    debitMinor: row.debit_minor,
    creditMinor: row.credit_minor,
  }));
}

async function countMismatches(db: Kysely<unknown>): Promise<number> {
  const { rows } = await sql<{ mismatches: number }>`
    select count(*)::int as mismatches from settlement.payment_notification where outcome = 'MISMATCH'`.execute(db);
  return rows[0]?.mismatches ?? 0;
}

function isZeroInEachCurrency(totals: readonly AccountTotal[]): boolean {
  const sums = new Map<string, bigint>();
  for (const { currency, debitMinor, creditMinor } of totals) {
    sums.set(currency, (sums.get(currency) ?? 0n) + creditMinor - debitMinor);
  }
  return [...sums.values()].every((sum) => sum === 0n);
}
