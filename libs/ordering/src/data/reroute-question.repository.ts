import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { OrderId, OrganizationId, SupplierOrderId } from '@app/kernel';
import type { Tx } from '@app/platform';

export type RerouteAnswer = 'REROUTED' | 'REFUNDED';

export interface NewRerouteQuestion {
  readonly supplierOrderId: SupplierOrderId;
  readonly orderId: OrderId;
  readonly creatorId: OrganizationId;
  readonly supplierIds: readonly OrganizationId[];
  readonly costChangeMinor: bigint;
  readonly promisedAt: Date;
  readonly otherwise: 'AUTO' | 'REFUND';
}

export interface OpenRerouteQuestion {
  readonly supplierOrderId: SupplierOrderId;
  readonly orderId: OrderId;
  readonly otherwise: 'AUTO' | 'REFUND';
}

/** Questions to creators. Their order is locked before them. */
@Injectable()
export class RerouteQuestionRepository {
  async ask(tx: Tx, question: NewRerouteQuestion, answerSeconds: number): Promise<void> {
    const { supplierOrderId, orderId, creatorId, supplierIds, costChangeMinor, promisedAt, otherwise } = question;
    await sql`insert into ordering.reroute_question (supplier_order_id, order_id, creator_id, supplier_ids,
        cost_change_minor, promised_at, asked_at, answer_by, otherwise)
      values (${supplierOrderId}, ${orderId}, ${creatorId}, ${supplierIds}::uuid[], ${costChangeMinor}, ${promisedAt},
        platform.now(), platform.now() + ${answerSeconds} * interval '1 second', ${otherwise})`.execute(tx);
  }

  /** Null when there is none, or it is answered. */
  async find(db: Kysely<unknown>, supplierOrderId: SupplierOrderId): Promise<OpenRerouteQuestion | null> {
    const { rows } = await sql<OpenRerouteQuestion>`
      select supplier_order_id as "supplierOrderId", order_id as "orderId", otherwise from ordering.reroute_question
      where supplier_order_id = ${supplierOrderId} and answered_at is null`.execute(db);
    return rows[0] ?? null;
  }

  async findOverdue(db: Kysely<unknown>, limit: number): Promise<OpenRerouteQuestion[]> {
    const { rows } = await sql<OpenRerouteQuestion>`
      select supplier_order_id as "supplierOrderId", order_id as "orderId", otherwise from ordering.reroute_question
      where answered_at is null and answer_by <= platform.now() order by answer_by limit ${limit}`.execute(db);
    return rows;
  }

  /** @returns whether it was open. */
  async close(tx: Tx, supplierOrderId: SupplierOrderId, answer: RerouteAnswer): Promise<boolean> {
    const closed = await sql`update ordering.reroute_question set answer = ${answer}, answered_at = platform.now()
      where supplier_order_id = ${supplierOrderId} and answered_at is null`.execute(tx);
    return closed.numAffectedRows === 1n;
  }
}
