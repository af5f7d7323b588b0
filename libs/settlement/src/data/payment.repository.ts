import { Injectable } from '@nestjs/common';
import { type Kysely, type Selectable, sql } from 'kysely';

import { NotFound, type OrderId, type PaymentId } from '@app/kernel';
import { insertRows, NOW, type Tx } from '@app/platform';

import type { Payment } from '../domain/payment.js';
import type { PaymentStatus } from '../domain/payment.state.js';
import { settlementTables } from './settlement-tables.js';
import type { PaymentTable } from './tables.js';

const COLUMNS = {
  id: 'uuid',
  order_id: 'uuid',
  currency: 'text',
  amount_minor: 'int8',
  status: 'text',
  description: 'text',
  provider: 'text',
  opened_at: NOW,
} as const;

@Injectable()
export class PaymentRepository {
  async addAll(tx: Tx, payments: readonly Payment[]): Promise<void> {
    await insertRows(
      tx,
      'settlement.payment',
      COLUMNS,
      payments.map((payment) => ({
        id: payment.paymentId,
        order_id: payment.orderId,
        currency: payment.currency,
        amount_minor: payment.amountMinor,
        status: payment.status,
        description: payment.description,
        provider: payment.provider,
      })),
    );
  }

  async findOfOrders(db: Kysely<unknown>, orderIds: readonly OrderId[]): Promise<Payment[]> {
    if (orderIds.length === 0) return [];
    const rows = await settlementTables
      .read(db)
      .selectFrom('settlement.payment')
      .selectAll()
      .where('order_id', 'in', [...orderIds])
      .execute();
    return rows.map(toPayment);
  }

  async find(db: Kysely<unknown>, paymentId: PaymentId): Promise<Payment | null> {
    const row = await settlementTables
      .read(db)
      .selectFrom('settlement.payment')
      .selectAll()
      .where('id', '=', paymentId)
      .executeTakeFirst();
    return row ? toPayment(row) : null;
  }

  async lock(tx: Tx, paymentId: PaymentId): Promise<Payment | null> {
    const row = await settlementTables
      .write(tx)
      .selectFrom('settlement.payment')
      .selectAll()
      .where('id', '=', paymentId)
      .forUpdate()
      .executeTakeFirst();
    return row ? toPayment(row) : null;
  }

  /** @throws NotFound */
  async lockOfOrder(tx: Tx, orderId: OrderId): Promise<Payment> {
    const row = await settlementTables
      .write(tx)
      .selectFrom('settlement.payment')
      .selectAll()
      .where('order_id', '=', orderId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new NotFound('The payment of this order');
    return toPayment(row);
  }

  async setStatus(tx: Tx, paymentId: PaymentId, status: PaymentStatus): Promise<void> {
    await settlementTables
      .write(tx)
      .updateTable('settlement.payment')
      .set({ status, ...(status === 'CLOSED' ? { closed_at: sql<Date>`platform.now()` } : {}) })
      .where('id', '=', paymentId)
      .execute();
  }

  async setCaptured(tx: Tx, paymentId: PaymentId, status: PaymentStatus, providerReference: string): Promise<void> {
    await settlementTables
      .write(tx)
      .updateTable('settlement.payment')
      .set({ status, provider_reference: providerReference, captured_at: sql<Date>`platform.now()` })
      .where('id', '=', paymentId)
      .execute();
  }

  /** Of orders that are paid from wallets: their money is there at once. */
  async setPrepaid(tx: Tx, paymentIds: readonly PaymentId[]): Promise<void> {
    await settlementTables
      .write(tx)
      .updateTable('settlement.payment')
      .set({ status: 'CAPTURED', captured_at: sql<Date>`platform.now()` })
      .where('id', 'in', [...paymentIds])
      .execute();
  }

  async setProviderReference(tx: Tx, paymentId: PaymentId, providerReference: string): Promise<void> {
    await settlementTables
      .write(tx)
      .updateTable('settlement.payment')
      .set({ provider_reference: providerReference })
      .where('id', '=', paymentId)
      .execute();
  }

  /** The database refuses more than was paid. */
  async addRefunded(tx: Tx, paymentId: PaymentId, amountMinor: bigint): Promise<void> {
    await settlementTables
      .write(tx)
      .updateTable('settlement.payment')
      .set(({ eb }) => ({ refunded_minor: eb('refunded_minor', '+', amountMinor) }))
      .where('id', '=', paymentId)
      .execute();
  }
}

function toPayment(row: Selectable<PaymentTable>): Payment {
  return {
    paymentId: row.id as PaymentId,
    orderId: row.order_id as OrderId,
    status: row.status as PaymentStatus,
    amountMinor: row.amount_minor,
    refundedMinor: row.refunded_minor,
    currency: row.currency,
    description: row.description,
    provider: row.provider,
    providerReference: row.provider_reference,
  };
}
