import { Injectable } from '@nestjs/common';
import { type Kysely, type Selectable, sql } from 'kysely';

import type { CurrencyCode, OrganizationId, TopUpId } from '@app/kernel';
import type { Tx } from '@app/platform';

import type { TopUp } from '../domain/top-up.js';
import { settlementTables } from './settlement-tables.js';
import type { TopUpTable } from './tables.js';

/** A creator's wallet in one currency. */
export interface PrepaidKey {
  readonly organizationId: OrganizationId;
  readonly currency: CurrencyCode;
}

@Injectable()
export class TopUpRepository {
  async add(tx: Tx, topUp: TopUp): Promise<void> {
    await settlementTables
      .write(tx)
      .insertInto('settlement.top_up')
      .values({
        id: topUp.topUpId,
        organization_id: topUp.organizationId,
        currency: topUp.currency,
        amount_minor: topUp.amountMinor,
        status: topUp.status,
        provider: topUp.provider,
        opened_at: sql<Date>`platform.now()`,
      })
      .execute();
  }

  async find(db: Kysely<unknown>, topUpId: TopUpId): Promise<TopUp | null> {
    const row = await settlementTables
      .read(db)
      .selectFrom('settlement.top_up')
      .selectAll()
      .where('id', '=', topUpId)
      .executeTakeFirst();
    return row ? toTopUp(row) : null;
  }

  async lock(tx: Tx, topUpId: TopUpId): Promise<TopUp | null> {
    const row = await settlementTables
      .write(tx)
      .selectFrom('settlement.top_up')
      .selectAll()
      .where('id', '=', topUpId)
      .forUpdate()
      .executeTakeFirst();
    return row ? toTopUp(row) : null;
  }

  async setProviderReference(tx: Tx, topUpId: TopUpId, providerReference: string): Promise<void> {
    await settlementTables
      .write(tx)
      .updateTable('settlement.top_up')
      .set({ provider_reference: providerReference })
      .where('id', '=', topUpId)
      .execute();
  }

  async setPaid(tx: Tx, topUpId: TopUpId, providerReference: string): Promise<void> {
    await settlementTables
      .write(tx)
      .updateTable('settlement.top_up')
      .set({ status: 'PAID', provider_reference: providerReference, paid_at: sql<Date>`platform.now()` })
      .where('id', '=', topUpId)
      .execute();
  }

  /**
   * What is in each of the wallets. Whoever means to pay from one waits here for those before him, until they have
   * committed: a lock of its own, so that what comes in meanwhile waits for nobody and no balance is locked out of turn.
   */
  async lockPrepaid(tx: Tx, wallets: readonly PrepaidKey[]): Promise<ReadonlyMap<string, bigint>> {
    const names = [...new Set(wallets.map(prepaidName))].sort();
    if (names.length === 0) return new Map();
    await sql`select pg_advisory_xact_lock(hashtextextended('settlement.prepaid ' || name, 0))
      from (select name from unnest(${names}::text[]) as wallet (name) order by name offset 0) wallet`.execute(tx);
    const { rows } = await sql<{ name: string; minor: bigint }>`
      select organization_id || ' ' || currency as name, credit_minor - debit_minor as minor
      from settlement.account join settlement.balance on account_id = account.id
      where kind = 'PREPAID' and organization_id = any(${wallets.map(({ organizationId }) => organizationId)}::uuid[])`.execute(
      tx,
    );
    return new Map(rows.map(({ name, minor }) => [name, minor]));
  }
}

export const prepaidName = ({ organizationId, currency }: PrepaidKey): string => `${organizationId} ${currency}`;

function toTopUp(row: Selectable<TopUpTable>): TopUp {
  return {
    topUpId: row.id as TopUpId,
    organizationId: row.organization_id as OrganizationId,
    currency: row.currency,
    amountMinor: row.amount_minor,
    status: row.status as TopUp['status'],
    provider: row.provider,
    providerReference: row.provider_reference,
  };
}
