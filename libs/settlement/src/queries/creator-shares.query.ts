import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { OrderId } from '@app/kernel';

@Injectable()
export class CreatorSharesQuery {
  /** What each order's creator earns by it, freight included; below zero he pays. */
  async find(db: Kysely<unknown>, orderIds: readonly OrderId[]): Promise<ReadonlyMap<OrderId, bigint>> {
    const { rows } = await sql<{ order_id: OrderId; minor: bigint }>`
      select order_id, sum(creator_minor)::int8 as minor from settlement.split
      where order_id = any(${orderIds}::uuid[]) and status <> 'REPLACED' group by order_id`.execute(db);
    return new Map(rows.map(({ order_id: orderId, minor }) => [orderId, minor]));
  }
}
