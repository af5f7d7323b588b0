import { Injectable } from '@nestjs/common';

import type { OrganizationId, SupplierOrderId } from '@app/kernel';
import { Database, decodeCursor, type Page, toPage } from '@app/platform';

import { fulfillmentTables } from '../data/supplier-fulfillment-tables.js';
import type { PageOf } from './supplier-orders.query.js';

export interface ForwardingAttemptRecord {
  readonly id: string;
  readonly supplierOrderId: SupplierOrderId;
  readonly number: string;
  readonly at: Date;
  readonly durationMs: number;
  readonly statusCode: number | null;
  readonly error: string | null;
  readonly isAcknowledged: boolean;
}

export interface ForwardingAttemptFilter {
  /** Null: of all, for the platform. */
  readonly supplierId: OrganizationId | null;
  readonly supplierOrderId: SupplierOrderId | null;
}

/** The log of hand-overs, the latest first. */
@Injectable()
export class ForwardingAttemptsQuery {
  constructor(private readonly database: Database) {}

  async list(
    { supplierId, supplierOrderId }: ForwardingAttemptFilter,
    { first, after }: PageOf,
  ): Promise<Page<ForwardingAttemptRecord>> {
    const [behind] = decodeCursor(after, ['uuid']) ?? [];
    let query = fulfillmentTables
      .read(this.database.reader)
      .selectFrom('supplier_fulfillment.forwarding_attempt as a')
      .innerJoin('supplier_fulfillment.supplier_order as so', 'so.id', 'a.supplier_order_id')
      .selectAll('a')
      .select('so.number')
      .orderBy('a.id', 'desc')
      .limit(first + 1);
    if (supplierId !== null) query = query.where('a.supplier_id', '=', supplierId);
    if (supplierOrderId !== null) query = query.where('a.supplier_order_id', '=', supplierOrderId);
    if (behind !== undefined) query = query.where('a.id', '<', behind);
    const rows = await query.execute();
    const records = rows.map((row) => ({
      id: row.id,
      supplierOrderId: row.supplier_order_id as SupplierOrderId,
      number: row.number,
      at: row.at,
      durationMs: row.duration_ms,
      statusCode: row.status_code,
      error: row.error,
      isAcknowledged: row.is_acknowledged,
    }));
    return toPage(records, first, ({ id }) => [id]);
  }
}
