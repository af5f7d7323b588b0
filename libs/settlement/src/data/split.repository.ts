import { Injectable } from '@nestjs/common';
import { type Selectable, sql } from 'kysely';

import { NotFound, type OrderId, type OrganizationId, type PaymentId, type SupplierOrderId } from '@app/kernel';
import { insertRows, type Tx } from '@app/platform';

import type { PaidFrom, Split } from '../domain/split.js';
import type { SplitStatus } from '../domain/split.state.js';
import { settlementTables } from './settlement-tables.js';
import type { SplitTable } from './tables.js';

const COLUMNS = {
  supplier_order_id: 'uuid',
  order_id: 'uuid',
  payment_id: 'uuid',
  supplier_id: 'uuid',
  creator_id: 'uuid',
  currency: 'text',
  total_minor: 'int8',
  supplier_minor: 'int8',
  creator_minor: 'int8',
  platform_minor: 'int8',
  status: 'text',
  paid_from: 'text',
} as const;

@Injectable()
export class SplitRepository {
  async addAll(tx: Tx, splits: readonly Split[]): Promise<void> {
    await insertRows(
      tx,
      'settlement.split',
      COLUMNS,
      splits.map((split) => ({
        supplier_order_id: split.supplierOrderId,
        order_id: split.orderId,
        payment_id: split.paymentId,
        supplier_id: split.supplierId,
        creator_id: split.creatorId,
        currency: split.currency,
        total_minor: split.totalMinor,
        supplier_minor: split.supplierMinor,
        creator_minor: split.creatorMinor,
        platform_minor: split.platformMinor,
        status: split.status,
        paid_from: split.paidFrom,
      })),
    );
  }

  /** Locks the splits of an order, sorted by id. */
  async lockOfOrder(tx: Tx, orderId: OrderId): Promise<Split[]> {
    const rows = await settlementTables
      .write(tx)
      .selectFrom('settlement.split')
      .selectAll()
      .where('order_id', '=', orderId)
      .orderBy('supplier_order_id')
      .forUpdate()
      .execute();
    return rows.map(toSplit);
  }

  /** @throws NotFound */
  async lock(tx: Tx, supplierOrderId: SupplierOrderId): Promise<Split> {
    const row = await settlementTables
      .write(tx)
      .selectFrom('settlement.split')
      .selectAll()
      .where('supplier_order_id', '=', supplierOrderId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new NotFound('The money of this supplier order');
    return toSplit(row);
  }

  /** Locks what may be released by now, passing over what another worker or a refund holds. */
  async lockDue(tx: Tx, limit: number): Promise<Split[]> {
    const rows = await settlementTables
      .write(tx)
      .selectFrom('settlement.split')
      .selectAll()
      .where('status', '=', 'HELD')
      .where('release_at', '<=', sql<Date>`platform.now()`)
      .orderBy('release_at')
      .limit(limit)
      .forUpdate()
      .skipLocked()
      .execute();
    return rows.map(toSplit);
  }

  async setStatus(tx: Tx, splits: readonly Split[], status: SplitStatus): Promise<void> {
    const isEnd = status !== 'OPENED' && status !== 'HELD';
    await settlementTables
      .write(tx)
      .updateTable('settlement.split')
      .set({ status, ended_at: isEnd ? sql<Date>`platform.now()` : null })
      .where(
        'supplier_order_id',
        'in',
        splits.map(({ supplierOrderId }) => supplierOrderId),
      )
      .execute();
  }

  /** The first time counts: a repeat of the event does not put the release off. */
  async setReleaseAt(tx: Tx, supplierOrderId: SupplierOrderId, releaseAt: Date): Promise<void> {
    await settlementTables
      .write(tx)
      .updateTable('settlement.split')
      .set({ release_at: releaseAt })
      .where('supplier_order_id', '=', supplierOrderId)
      .where('status', '=', 'HELD')
      .where('release_at', 'is', null)
      .execute();
  }
}

function toSplit(row: Selectable<SplitTable>): Split {
  return {
    supplierOrderId: row.supplier_order_id as SupplierOrderId,
    orderId: row.order_id as OrderId,
    paymentId: row.payment_id as PaymentId,
    supplierId: row.supplier_id as OrganizationId,
    creatorId: row.creator_id as OrganizationId,
    currency: row.currency,
    totalMinor: row.total_minor,
    supplierMinor: row.supplier_minor,
    creatorMinor: row.creator_minor,
    platformMinor: row.platform_minor,
    status: row.status as SplitStatus,
    paidFrom: row.paid_from as PaidFrom,
  };
}
