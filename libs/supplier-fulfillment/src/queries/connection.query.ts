import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { OrganizationId } from '@app/kernel';
import { Database } from '@app/platform';

import { fulfillmentTables } from '../data/supplier-fulfillment-tables.js';
import type { ConnectionWay } from '../domain/connection.rules.js';

/** How a supplier is handed his orders, without the secret. */
export interface ConnectionRecord {
  readonly way: ConnectionWay;
  readonly url: string | null;
  readonly failuresInRow: number;
  /** Until when his system is left alone after failing; null when it is not. */
  readonly pausedUntil: Date | null;
  /** Until when the secret before the last rotation signs too. */
  readonly oldSecretUntil: Date | null;
}

/** What a supplier has who never set anything. */
const BY_PORTAL: ConnectionRecord = {
  way: 'PORTAL',
  url: null,
  failuresInRow: 0,
  pausedUntil: null,
  oldSecretUntil: null,
};

@Injectable()
export class ConnectionQuery {
  constructor(private readonly database: Database) {}

  async get(supplierId: OrganizationId): Promise<ConnectionRecord> {
    const future = (column: 'paused_until' | 'old_secret_until') =>
      sql<Date | null>`case when ${sql.ref(column)} > platform.now() then ${sql.ref(column)} end`;
    const row = await fulfillmentTables
      .read(this.database.reader)
      .selectFrom('supplier_fulfillment.connection')
      .select(['way', 'url', 'failures_in_row'])
      .select([future('paused_until').as('paused_until'), future('old_secret_until').as('old_secret_until')])
      .where('supplier_id', '=', supplierId)
      .executeTakeFirst();
    if (!row) return BY_PORTAL;
    return {
      way: row.way as ConnectionWay,
      url: row.url,
      failuresInRow: row.failures_in_row,
      pausedUntil: row.paused_until,
      oldSecretUntil: row.old_secret_until,
    };
  }
}
