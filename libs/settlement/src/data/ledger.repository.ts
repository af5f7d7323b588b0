import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { OrderId, OrganizationId } from '@app/kernel';
import { newId, type Tx } from '@app/platform';

import type { AccountKey, AccountKind, LedgerFact, LedgerKind, PostedTransaction } from '../domain/ledger.rules.js';
import { settlementTables } from './settlement-tables.js';

interface PostingRow {
  transactionId: string;
  debitAccountId: string;
  creditAccountId: string;
  amountMinor: bigint;
  currency: string;
}

/** The only SQL that writes the ledger: rows are added, in sets, and never changed. */
@Injectable()
export class LedgerRepository {
  /**
   * Posts facts. What is posted twice is refused by the database (unique kind and subject), and with it the transaction.
   * Locks the balances of the organizations concerned, sorted by account; so it comes last in a transaction.
   */
  async post(tx: Tx, facts: readonly LedgerFact[]): Promise<void> {
    const accountIds = await this.accountIds(
      tx,
      facts.flatMap(({ postings }) => postings.flatMap(accountsOf)),
    );
    const transactions = facts.map((fact) => ({ transactionId: newId<'LedgerTransaction'>(), fact }));
    const rows = transactions.flatMap(({ transactionId, fact }) =>
      fact.postings.map(({ debit, credit, amountMinor }) => ({
        transactionId,
        debitAccountId: accountIds.of(debit),
        creditAccountId: accountIds.of(credit),
        amountMinor,
        currency: debit.currency,
      })),
    );
    await this.addTransactions(tx, transactions);
    await this.addEntries(tx, rows);
    await this.addToBalances(tx, rows);
  }

  /** What was posted about these subjects, oldest entry first. */
  async findPosted(tx: Tx, kind: LedgerKind, subjectIds: readonly string[]): Promise<PostedTransaction[]> {
    const rows = await settlementTables
      .read(tx)
      .selectFrom('settlement.ledger_transaction as transaction')
      .innerJoin('settlement.entry as entry', 'entry.transaction_id', 'transaction.id')
      .innerJoin('settlement.account as debit', 'debit.id', 'entry.debit_account_id')
      .innerJoin('settlement.account as credit', 'credit.id', 'entry.credit_account_id')
      .select([
        'transaction.id',
        'transaction.subject_id',
        'transaction.order_id',
        'transaction.reverses_id',
        'entry.amount_minor',
        'entry.currency',
        'debit.organization_id as debit_organization_id',
        'debit.kind as debit_kind',
        'credit.organization_id as credit_organization_id',
        'credit.kind as credit_kind',
      ])
      .where('transaction.kind', '=', kind)
      .where('transaction.subject_id', 'in', [...subjectIds])
      .orderBy('entry.id')
      .execute();
    const posted = new Map<string, PostedTransaction>();
    for (const row of rows) {
      const earlier = posted.get(row.id);
      const posting = {
        debit: toKey(row.debit_organization_id, row.debit_kind, row.currency),
        credit: toKey(row.credit_organization_id, row.credit_kind, row.currency),
        amountMinor: row.amount_minor,
      };
      posted.set(row.id, {
        transactionId: row.id,
        kind,
        subjectId: row.subject_id,
        orderId: row.order_id as OrderId,
        reversesId: row.reverses_id,
        postings: [...(earlier?.postings ?? []), posting],
      });
    }
    return [...posted.values()];
  }

  /** Ids of accounts, made on demand; sorted, so that two that make the same ones do not wait for each other. */
  private async accountIds(tx: Tx, keys: readonly AccountKey[]): Promise<AccountIds> {
    const distinct = [...new Map(keys.map((key) => [nameOf(key), key])).entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, key]) => key);
    const found = await this.findAccounts(tx, distinct);
    const missing = distinct.filter((key) => !found.has(key));
    if (missing.length === 0) return found;
    await sql`insert into settlement.account (id, organization_id, kind, currency)
      select * from unnest(${missing.map(() => newId())}::uuid[],
        ${missing.map(({ organizationId }) => organizationId)}::uuid[], ${missing.map(({ kind }) => kind)}::text[],
        ${missing.map(({ currency }) => currency)}::text[])
      on conflict do nothing`.execute(tx);
    return this.findAccounts(tx, distinct);
  }

  private async findAccounts(tx: Tx, keys: readonly AccountKey[]): Promise<AccountIds> {
    const { rows } = await sql<{ id: string; organization_id: string | null; kind: string; currency: string }>`
      with wanted as (
        select * from unnest(${keys.map(({ organizationId }) => organizationId)}::uuid[],
          ${keys.map(({ kind }) => kind)}::text[], ${keys.map(({ currency }) => currency)}::text[])
          as wanted (organization_id, kind, currency))
      select account.* from wanted join settlement.account using (organization_id, kind, currency)
      union all
      select account.* from settlement.account where organization_id is null
        and (kind, currency) in (select kind, currency from wanted where organization_id is null)`.execute(tx);
    return new AccountIds(
      rows.map(({ id, organization_id, kind, currency }) => [nameOf(toKey(organization_id, kind, currency)), id]),
    );
  }

  private async addTransactions(
    tx: Tx,
    transactions: readonly { readonly transactionId: string; readonly fact: LedgerFact }[],
  ): Promise<void> {
    await sql`insert into settlement.ledger_transaction (id, kind, subject_id, order_id, reverses_id, posted_at)
      select id, kind, subject_id, order_id, reverses_id, platform.now()
      from unnest(${transactions.map(({ transactionId }) => transactionId)}::uuid[],
        ${transactions.map(({ fact }) => fact.kind)}::text[], ${transactions.map(({ fact }) => fact.subjectId)}::uuid[],
        ${transactions.map(({ fact }) => fact.orderId)}::uuid[],
        ${transactions.map(({ fact }) => fact.reversesId)}::uuid[])
        as posted (id, kind, subject_id, order_id, reverses_id)`.execute(tx);
  }

  private async addEntries(tx: Tx, rows: readonly PostingRow[]): Promise<void> {
    await sql`insert into settlement.entry
        (id, transaction_id, debit_account_id, credit_account_id, amount_minor, currency, posted_at)
      select id, transaction_id, debit_account_id, credit_account_id, amount_minor, currency, platform.now()
      from unnest(${rows.map(() => newId())}::uuid[], ${rows.map(({ transactionId }) => transactionId)}::uuid[],
        ${rows.map(({ debitAccountId }) => debitAccountId)}::uuid[],
        ${rows.map(({ creditAccountId }) => creditAccountId)}::uuid[],
        ${rows.map(({ amountMinor }) => amountMinor)}::bigint[], ${rows.map(({ currency }) => currency)}::text[])
        as posted (id, transaction_id, debit_account_id, credit_account_id, amount_minor, currency)`.execute(tx);
  }

  private async addToBalances(tx: Tx, rows: readonly PostingRow[]): Promise<void> {
    const sides = rows.flatMap(({ debitAccountId, creditAccountId, amountMinor }) => [
      { accountId: debitAccountId, debitMinor: amountMinor, creditMinor: 0n },
      { accountId: creditAccountId, debitMinor: 0n, creditMinor: amountMinor },
    ]);
    await sql`insert into settlement.balance as kept (account_id, debit_minor, credit_minor)
      select account_id, sum(debit_minor), sum(credit_minor)
      from unnest(${sides.map(({ accountId }) => accountId)}::uuid[],
        ${sides.map(({ debitMinor }) => debitMinor)}::bigint[],
        ${sides.map(({ creditMinor }) => creditMinor)}::bigint[]) as side (account_id, debit_minor, credit_minor)
      join settlement.account on account.id = account_id and account.organization_id is not null
      group by account_id order by account_id
      on conflict (account_id) do update set debit_minor = kept.debit_minor + excluded.debit_minor,
        credit_minor = kept.credit_minor + excluded.credit_minor`.execute(tx);
  }
}

class AccountIds {
  private readonly byName: ReadonlyMap<string, string>;

  constructor(named: readonly (readonly [string, string])[]) {
    this.byName = new Map(named);
  }

  has(key: AccountKey): boolean {
    return this.byName.has(nameOf(key));
  }

  of(key: AccountKey): string {
    const id = this.byName.get(nameOf(key));
    if (id === undefined) throw new Error(`The account ${nameOf(key)} was neither found nor made`);
    return id;
  }
}

const accountsOf = ({ debit, credit }: { debit: AccountKey; credit: AccountKey }): AccountKey[] => [debit, credit];

const nameOf = ({ organizationId, kind, currency }: AccountKey): string =>
  `${organizationId ?? ''} ${kind} ${currency}`;

function toKey(organizationId: string | null, kind: string, currency: string): AccountKey {
  return { organizationId: organizationId as OrganizationId | null, kind: kind as AccountKind, currency };
}
