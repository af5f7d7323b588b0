import { Injectable } from '@nestjs/common';
import { type Kysely, type Selectable, sql } from 'kysely';

import type { OrderId, PaymentId, RefundId } from '@app/kernel';
import type { Tx } from '@app/platform';

import type { Refund } from '../domain/payment.js';
import type { RefundStatus } from '../domain/refund.state.js';
import { settlementTables } from './settlement-tables.js';
import type { RefundTable } from './tables.js';

@Injectable()
export class RefundRepository {
  async addAll(tx: Tx, refunds: readonly Refund[], reason: string): Promise<void> {
    await settlementTables
      .write(tx)
      .insertInto('settlement.refund')
      .values(
        refunds.map((refund) => ({
          id: refund.refundId,
          payment_id: refund.paymentId,
          order_id: refund.orderId,
          subject_id: refund.subjectId,
          amount_minor: refund.amountMinor,
          currency: refund.currency,
          reason,
          status: refund.status,
          created_at: sql<Date>`platform.now()`,
          ended_at: refund.status === 'DONE' ? sql<Date>`platform.now()` : null,
        })),
      )
      .execute();
  }

  async find(db: Kysely<unknown>, refundId: RefundId): Promise<Refund | null> {
    const row = await settlementTables
      .read(db)
      .selectFrom('settlement.refund')
      .selectAll()
      .where('id', '=', refundId)
      .executeTakeFirst();
    return row ? toRefund(row) : null;
  }

  async lock(tx: Tx, refundId: RefundId): Promise<Refund | null> {
    const row = await settlementTables
      .write(tx)
      .selectFrom('settlement.refund')
      .selectAll()
      .where('id', '=', refundId)
      .forUpdate()
      .executeTakeFirst();
    return row ? toRefund(row) : null;
  }

  async setStatus(tx: Tx, refundId: RefundId, status: RefundStatus): Promise<void> {
    await settlementTables
      .write(tx)
      .updateTable('settlement.refund')
      .set({ status, ended_at: sql<Date>`platform.now()` })
      .where('id', '=', refundId)
      .execute();
  }

  async setProviderReference(tx: Tx, refundId: RefundId, providerReference: string): Promise<void> {
    await settlementTables
      .write(tx)
      .updateTable('settlement.refund')
      .set({ provider_reference: providerReference })
      .where('id', '=', refundId)
      .execute();
  }
}

function toRefund(row: Selectable<RefundTable>): Refund {
  return {
    refundId: row.id as RefundId,
    paymentId: row.payment_id as PaymentId,
    orderId: row.order_id as OrderId,
    subjectId: row.subject_id,
    amountMinor: row.amount_minor,
    currency: row.currency,
    status: row.status as RefundStatus,
    providerReference: row.provider_reference,
  };
}
