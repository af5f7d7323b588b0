import { Injectable } from '@nestjs/common';
import { type Selectable, sql } from 'kysely';

import type { OrderId, PaymentId, RefundId } from '@app/kernel';
import { Database, mapPage, type Page, toPage } from '@app/platform';

import { settlementTables } from '../data/settlement-tables.js';
import type { PaymentTable, RefundTable } from '../data/tables.js';
import type { PaymentStatus } from '../domain/payment.state.js';
import type { RefundStatus } from '../domain/refund.state.js';
import { idBehind } from './cursors.js';

export interface PaymentView {
  readonly paymentId: PaymentId;
  readonly orderId: OrderId;
  readonly status: PaymentStatus;
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly refundedMinor: bigint;
  readonly provider: string;
  readonly providerReference: string | null;
  readonly openedAt: Date;
  readonly capturedAt: Date | null;
  readonly closedAt: Date | null;
}

export interface RefundView {
  readonly refundId: RefundId;
  readonly paymentId: PaymentId;
  readonly orderId: OrderId;
  readonly subjectId: string;
  readonly status: RefundStatus;
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly reason: string;
  readonly providerReference: string | null;
  readonly requestedAt: Date;
  readonly endedAt: Date | null;
}

interface ListWish<Status> {
  /** Null: all. */
  readonly status: Status | null;
  readonly first: number;
  readonly after?: string | null;
}

@Injectable()
export class PaymentsQuery {
  constructor(private readonly database: Database) {}

  async findOfOrder(orderId: OrderId): Promise<PaymentView | null> {
    const row = await this.tables()
      .selectFrom('settlement.payment')
      .selectAll()
      .where('order_id', '=', orderId)
      .executeTakeFirst();
    return row ? toPaymentView(row) : null;
  }

  async findRefunds(paymentIds: readonly PaymentId[]): Promise<RefundView[]> {
    const rows = await this.tables()
      .selectFrom('settlement.refund')
      .selectAll()
      .where('payment_id', 'in', [...paymentIds])
      .orderBy('id')
      .execute();
    return rows.map(toRefundView);
  }

  /** Newest first. */
  async listPayments({ status, first, after }: ListWish<PaymentStatus>): Promise<Page<PaymentView>> {
    const rows = await this.tables()
      .selectFrom('settlement.payment')
      .selectAll()
      .where('id', '<', idBehind(after))
      .$if(status !== null, (query) => query.where('status', '=', sql.val(status)))
      .orderBy('id', 'desc')
      .limit(first + 1)
      .execute();
    return mapPage(
      toPage(rows, first, ({ id }) => [id]),
      toPaymentView,
    );
  }

  /** Newest first. */
  async listRefunds({ status, first, after }: ListWish<RefundStatus>): Promise<Page<RefundView>> {
    const rows = await this.tables()
      .selectFrom('settlement.refund')
      .selectAll()
      .where('id', '<', idBehind(after))
      .$if(status !== null, (query) => query.where('status', '=', sql.val(status)))
      .orderBy('id', 'desc')
      .limit(first + 1)
      .execute();
    return mapPage(
      toPage(rows, first, ({ id }) => [id]),
      toRefundView,
    );
  }

  private tables() {
    return settlementTables.read(this.database.reader);
  }
}

function toPaymentView(row: Selectable<PaymentTable>): PaymentView {
  return {
    paymentId: row.id as PaymentId,
    orderId: row.order_id as OrderId,
    status: row.status as PaymentStatus,
    currency: row.currency,
    amountMinor: row.amount_minor,
    refundedMinor: row.refunded_minor,
    provider: row.provider,
    providerReference: row.provider_reference,
    openedAt: row.opened_at,
    capturedAt: row.captured_at,
    closedAt: row.closed_at,
  };
}

function toRefundView(row: Selectable<RefundTable>): RefundView {
  return {
    refundId: row.id as RefundId,
    paymentId: row.payment_id as PaymentId,
    orderId: row.order_id as OrderId,
    subjectId: row.subject_id,
    status: row.status as RefundStatus,
    currency: row.currency,
    amountMinor: row.amount_minor,
    reason: row.reason,
    providerReference: row.provider_reference,
    requestedAt: row.created_at,
    endedAt: row.ended_at,
  };
}
