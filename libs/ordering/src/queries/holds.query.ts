import { Injectable } from '@nestjs/common';

import type { OrderId, OrganizationId } from '@app/kernel';
import { Database } from '@app/platform';

import { type DecidedBy, type HoldDecision, HoldRepository } from '../data/hold.repository.js';
import { orderingTables } from '../data/ordering-tables.js';
import type { HoldReason, HoldRule, WhenDue } from '../domain/hold.rules.js';

/** Why an order was held, and what became of it. */
export interface Hold {
  readonly orderId: OrderId;
  readonly reasons: readonly HoldReason[];
  readonly heldAt: Date;
  readonly dueAt: Date;
  readonly whenDue: WhenDue;
  readonly decision: HoldDecision | null;
  readonly decidedBy: DecidedBy | null;
  readonly decidedAt: Date | null;
}

/** Reads of holds. Whoever calls has seen to it that the orders are his. */
@Injectable()
export class HoldsQuery {
  constructor(
    private readonly database: Database,
    private readonly holds: HoldRepository,
  ) {}

  async ofOrders(orderIds: readonly OrderId[]): Promise<ReadonlyMap<OrderId, Hold>> {
    const rows = await orderingTables
      .read(this.database.reader)
      .selectFrom('ordering.hold')
      .selectAll()
      .where('order_id', 'in', [...orderIds])
      .execute();
    return new Map(
      rows.map((row) => [
        row.order_id as OrderId,
        {
          orderId: row.order_id as OrderId,
          reasons: row.reasons as HoldReason[],
          heldAt: row.held_at,
          dueAt: row.due_at,
          whenDue: row.when_due as WhenDue,
          decision: row.decision as HoldDecision | null,
          decidedBy: row.decided_by as DecidedBy | null,
          decidedAt: row.decided_at,
        },
      ]),
    );
  }

  /** @param creatorId null: the market's. */
  rulesOf(creatorId: OrganizationId | null): Promise<readonly HoldRule[]> {
    return this.holds.findRules(this.database.reader, creatorId);
  }
}
