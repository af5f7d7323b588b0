import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { type Kysely, type Selectable, sql } from 'kysely';

import { HOUR_MS, type OrganizationId } from '@app/kernel';
import { KeyRing, type SealedColumn, type Tx } from '@app/platform';

import type { ConnectionWay } from '../domain/connection.rules.js';
import { BREAKER_OPENS_AT, BREAKER_PAUSE_MS } from '../domain/forwarding.rules.js';
import { fulfillmentTables, NOW } from './supplier-fulfillment-tables.js';
import type { ConnectionTable } from './tables.js';

/** Where a supplier's orders go, with the secrets that sign them, the current one first. */
export interface Webhook {
  readonly url: string;
  readonly secrets: readonly string[];
}

export interface Connection {
  readonly way: ConnectionWay;
  /** Null when no webhook was ever set. It stays while the way is PORTAL, so that the supplier can go back to it. */
  readonly webhook: Webhook | null;
}

const inMs = (ms: number) => sql<Date>`platform.now() + ${ms} * interval '1 millisecond'`;

/** How suppliers are handed their orders: addresses, sealed secrets, and the breaker of each. */
@Injectable()
export class ConnectionRepository {
  constructor(private readonly keyRing: KeyRing) {}

  /** A supplier without a row is served by the portal. */
  async find(db: Kysely<unknown>, supplierId: OrganizationId): Promise<Connection> {
    const row = await fulfillmentTables
      .read(db)
      .selectFrom('supplier_fulfillment.connection')
      .selectAll()
      .select(sql<boolean>`coalesce(old_secret_until > platform.now(), false)`.as('is_old_secret_alive'))
      .where('supplier_id', '=', supplierId)
      .executeTakeFirst();
    if (!row) return { way: 'PORTAL', webhook: null };
    return { way: row.way as ConnectionWay, webhook: this.toWebhook(row) };
  }

  async setPortal(tx: Tx, supplierId: OrganizationId): Promise<void> {
    await this.change(tx, supplierId, { way: 'PORTAL' });
  }

  /** Also closes the breaker: the new address gets a fresh start. @param newSecret null: the old one stays. */
  async setWebhook(tx: Tx, supplierId: OrganizationId, url: string, newSecret: string | null): Promise<void> {
    await this.change(tx, supplierId, {
      way: 'WEBHOOK',
      url,
      ...(newSecret === null ? {} : { sealed_secret: this.seal(newSecret, supplierId) }),
      failures_in_row: 0,
      paused_until: null,
    });
  }

  /** The old secret goes on signing beside the new one for some hours. */
  async replaceSecret(tx: Tx, supplierId: OrganizationId, newSecret: string, oldSecretHours: number): Promise<void> {
    await fulfillmentTables
      .write(tx)
      .updateTable('supplier_fulfillment.connection')
      .set((column) => ({
        sealed_old_secret: column.ref('sealed_secret'),
        old_secret_until: inMs(oldSecretHours * HOUR_MS),
        sealed_secret: this.seal(newSecret, supplierId),
        updated_at: NOW,
      }))
      .where('supplier_id', '=', supplierId)
      .execute();
  }

  /**
   * Asks the breaker. While it is open nobody may call; when the pause is over exactly one may, and who asks meanwhile
   * waits for what becomes of it.
   * @returns null: call now; else how long to wait, in milliseconds.
   */
  async askBreaker(tx: Tx, supplierId: OrganizationId): Promise<number | null> {
    const { rows } = await sql<{ wait_ms: number }>`
      select ceil(extract(epoch from paused_until - platform.now()) * 1000)::int as wait_ms
      from supplier_fulfillment.connection
      where supplier_id = ${supplierId} and failures_in_row >= ${BREAKER_OPENS_AT}`.execute(tx);
    const [open] = rows;
    if (!open) return null;
    if (open.wait_ms > 0) return open.wait_ms;
    const claimed = await sql`update supplier_fulfillment.connection
      set paused_until = ${inMs(BREAKER_PAUSE_MS)}
      where supplier_id = ${supplierId} and paused_until <= platform.now()`.execute(tx);
    return claimed.numAffectedRows === 1n ? null : BREAKER_PAUSE_MS;
  }

  async noteFailure(tx: Tx, supplierId: OrganizationId): Promise<void> {
    await sql`update supplier_fulfillment.connection set failures_in_row = failures_in_row + 1,
        paused_until = case when failures_in_row + 1 >= ${BREAKER_OPENS_AT} then ${inMs(BREAKER_PAUSE_MS)} end
      where supplier_id = ${supplierId}`.execute(tx);
  }

  /** Writes only when there was a failure before, so that a healthy supplier's row is not fought over. */
  async noteSuccess(tx: Tx, supplierId: OrganizationId): Promise<void> {
    await sql`update supplier_fulfillment.connection set failures_in_row = 0, paused_until = null
      where supplier_id = ${supplierId} and failures_in_row > 0`.execute(tx);
  }

  /** Somebody says that the system works again: the next order may try at once. */
  async endPauses(tx: Tx, supplierIds: readonly OrganizationId[]): Promise<void> {
    await sql`update supplier_fulfillment.connection set paused_until = platform.now()
      where supplier_id = any(${supplierIds}::uuid[]) and paused_until > platform.now()`.execute(tx);
  }

  private async change(
    tx: Tx,
    supplierId: OrganizationId,
    changes: Partial<Selectable<ConnectionTable>>,
  ): Promise<void> {
    const db = fulfillmentTables.write(tx);
    await db
      .insertInto('supplier_fulfillment.connection')
      .values({ supplier_id: supplierId, way: 'PORTAL', updated_at: NOW })
      .onConflict((conflict) => conflict.column('supplier_id').doNothing())
      .execute();
    await db
      .updateTable('supplier_fulfillment.connection')
      .set({ ...changes, updated_at: NOW })
      .where('supplier_id', '=', supplierId)
      .execute();
  }

  private toWebhook(row: Selectable<ConnectionTable> & { is_old_secret_alive: boolean }): Webhook | null {
    if (row.url === null || row.sealed_secret === null) return null;
    const supplierId = row.supplier_id as OrganizationId;
    const old = row.is_old_secret_alive && row.sealed_old_secret ? [this.open(row.sealed_old_secret, supplierId)] : [];
    return { url: row.url, secrets: [this.open(row.sealed_secret, supplierId), ...old] };
  }

  private seal(secret: string, supplierId: OrganizationId): Buffer {
    return this.keyRing.seal(secret, ownerOf(supplierId));
  }

  private open(sealed: Buffer, supplierId: OrganizationId): string {
    return this.keyRing.open(sealed, ownerOf(supplierId));
  }
}

const ownerOf = (supplierId: string): string => `supplier-fulfillment.connection:${supplierId}`;

/** Where webhook secrets stand, for a new key. */
export const CONNECTION_SECRETS: readonly SealedColumn[] = ['sealed_secret', 'sealed_old_secret'].map((column) => ({
  table: 'supplier_fulfillment.connection',
  key: 'supplier_id',
  column,
  ownerOf,
}));

/** A signing secret as the Standard Webhooks specification wants it: 24–64 random bytes in base64. */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}
