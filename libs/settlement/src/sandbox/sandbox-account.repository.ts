import { Injectable } from '@nestjs/common';
import { type Kysely, type Selectable, sql } from 'kysely';

import { newId, type Tx } from '@app/platform';

import { settlementTables } from '../data/settlement-tables.js';
import type { SandboxPaymentTable } from '../data/tables.js';

export interface SandboxPayment {
  readonly reference: string;
  readonly key: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly status: 'OPEN' | 'PAID' | 'CLOSED';
  readonly description: string;
  readonly returnUrl: string;
}

export interface SandboxRefund {
  readonly reference: string;
  readonly key: string;
  readonly paymentReference: string;
  readonly amountMinor: bigint;
}

export interface SandboxCall {
  readonly callId: string;
  readonly body: string;
  readonly attempts: number;
}

// Spread over about half an hour; then the sandbox gives up, as real providers do.
const ATTEMPTS_MAX = 35;

/** The books of the sandbox: the other side's, so nothing else of settlement reads or writes them. */
@Injectable()
export class SandboxAccountRepository {
  /** The same key is the same payment; only where the browser goes afterwards may be another. */
  async openPayment(tx: Tx, payment: SandboxPayment): Promise<void> {
    await settlementTables
      .write(tx)
      .insertInto('sandbox.payment')
      .values({
        reference: payment.reference,
        key: payment.key,
        amount_minor: payment.amountMinor,
        currency: payment.currency,
        status: payment.status,
        description: payment.description,
        return_url: payment.returnUrl,
        created_at: sql<Date>`platform.now()`,
      })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ return_url: payment.returnUrl }))
      .execute();
  }

  async findPayment(db: Kysely<unknown>, reference: string): Promise<SandboxPayment | null> {
    const row = await settlementTables
      .read(db)
      .selectFrom('sandbox.payment')
      .selectAll()
      .where('reference', '=', reference)
      .executeTakeFirst();
    return row ? toPayment(row) : null;
  }

  /** @returns the payment when it was open and so is ended now, else null. */
  async endPayment(tx: Tx, reference: string, status: 'PAID' | 'CLOSED'): Promise<SandboxPayment | null> {
    const row = await settlementTables
      .write(tx)
      .updateTable('sandbox.payment')
      .set({ status })
      .where('reference', '=', reference)
      .where('status', '=', 'OPEN')
      .returningAll()
      .executeTakeFirst();
    return row ? toPayment(row) : null;
  }

  /** @returns false when the key was refunded before. */
  async addRefund(tx: Tx, refund: SandboxRefund): Promise<boolean> {
    const added = await settlementTables
      .write(tx)
      .insertInto('sandbox.payment_refund')
      .values({
        reference: refund.reference,
        key: refund.key,
        payment_reference: refund.paymentReference,
        amount_minor: refund.amountMinor,
        created_at: sql<Date>`platform.now()`,
      })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .executeTakeFirst();
    return added.numInsertedOrUpdatedRows === 1n;
  }

  /** The database refuses more than was paid. @returns null when the payment was not paid. */
  async takeBack(tx: Tx, reference: string, amountMinor: bigint): Promise<SandboxPayment | null> {
    const row = await settlementTables
      .write(tx)
      .updateTable('sandbox.payment')
      .set(({ eb }) => ({ refunded_minor: eb('refunded_minor', '+', amountMinor) }))
      .where('reference', '=', reference)
      .where('status', '=', 'PAID')
      .returningAll()
      .executeTakeFirst();
    return row ? toPayment(row) : null;
  }

  async addCalls(tx: Tx, body: string, delaysMs: readonly number[]): Promise<void> {
    await sql`insert into sandbox.payment_call (id, body, due_at)
      select id, ${body}, platform.now() + delay_ms * interval '1 millisecond'
      from unnest(${delaysMs.map(() => newId())}::uuid[], ${[...delaysMs]}::bigint[]) as call (id, delay_ms)`.execute(
      tx,
    );
  }

  /** Takes calls that are due out of other workers' reach for a while: who is killed in between leaves them for later. */
  async leaseDue(tx: Tx, limit: number, leaseMs: number): Promise<SandboxCall[]> {
    const { rows } = await sql<{ id: string; body: string; attempts: number }>`
      update sandbox.payment_call set attempts = attempts + 1, due_at = platform.now() + ${leaseMs} * interval '1 millisecond'
      where id in (select id from sandbox.payment_call where sent_at is null and due_at <= platform.now()
        and attempts < ${ATTEMPTS_MAX} order by due_at limit ${limit} for update skip locked)
      returning id, body, attempts`.execute(tx);
    return rows.map(({ id, body, attempts }) => ({ callId: id, body, attempts }));
  }

  async markSent(tx: Tx, callIds: readonly string[]): Promise<void> {
    await sql`update sandbox.payment_call set sent_at = platform.now() where id = any(${[...callIds]}::uuid[])`.execute(
      tx,
    );
  }

  async postpone(tx: Tx, callId: string, byMs: number): Promise<void> {
    await sql`update sandbox.payment_call set due_at = platform.now() + ${byMs} * interval '1 millisecond'
      where id = ${callId}`.execute(tx);
  }
}

function toPayment(row: Selectable<SandboxPaymentTable>): SandboxPayment {
  return {
    reference: row.reference,
    key: row.key,
    amountMinor: row.amount_minor,
    currency: row.currency,
    status: row.status as SandboxPayment['status'],
    description: row.description,
    returnUrl: row.return_url,
  };
}
