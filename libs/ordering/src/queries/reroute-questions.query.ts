import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { OrderId, OrganizationId, SupplierOrderId } from '@app/kernel';
import { Database, decodeCursor, type Page, toPage } from '@app/platform';

/** A question to a creator, with what the next best looked like when it was asked. */
export interface RerouteQuestion {
  readonly supplierOrderId: SupplierOrderId;
  readonly orderId: OrderId;
  readonly orderNumber: string;
  readonly currency: string;
  readonly supplierIds: readonly OrganizationId[];
  readonly costChangeMinor: bigint;
  readonly promisedAt: Date;
  readonly askedAt: Date;
  readonly answerBy: Date;
  readonly otherwise: 'AUTO' | 'REFUND';
  readonly goods: readonly { readonly titleZh: string; readonly titleEn: string; readonly quantity: number }[];
}

@Injectable()
export class RerouteQuestionsQuery {
  constructor(private readonly database: Database) {}

  /** The creator's open ones, the most urgent first. */
  async open(
    creatorId: OrganizationId,
    page: { readonly first: number; readonly after?: string | null },
  ): Promise<Page<RerouteQuestion>> {
    const [answerBy, id] = decodeCursor(page.after, ['timestamptz', 'uuid']) ?? [];
    const { rows } = await sql<RerouteQuestion>`
      select question.supplier_order_id as "supplierOrderId", question.order_id as "orderId", "order".number as "orderNumber",
        "order".currency, question.supplier_ids as "supplierIds", question.cost_change_minor as "costChangeMinor",
        question.promised_at as "promisedAt", question.asked_at as "askedAt", question.answer_by as "answerBy",
        question.otherwise,
        (select jsonb_agg(jsonb_build_object('titleZh', line.title_zh, 'titleEn', line.title_en, 'quantity', line.quantity)
            order by line.position)
          from ordering.order_line line
          where line.order_id = question.order_id and line.supplier_order_id = question.supplier_order_id) as goods
      from ordering.reroute_question question join ordering."order" on "order".id = question.order_id
      where question.creator_id = ${creatorId} and question.answered_at is null
        and ${answerBy === undefined ? sql`true` : sql`(question.answer_by, question.supplier_order_id) > (${answerBy}::timestamptz, ${id}::uuid)`}
      order by question.answer_by, question.supplier_order_id limit ${page.first + 1}`.execute(this.database.reader);
    return toPage(rows, page.first, (row) => [row.answerBy.toISOString(), row.supplierOrderId]);
  }
}
