import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { ChannelId, OrderId } from '@app/kernel';
import { newId, type Tx } from '@app/platform';

import type { ChannelOrderLine, RefundedLine } from '../domain/channel-order.js';
import { channelTables } from './sales-channels-tables.js';

export interface ReceivedOrder {
  readonly externalId: string;
  readonly contentHash: Buffer;
  readonly lines: readonly ChannelOrderLine[];
}

/** RECEIVED: being placed, or the process was stopped in between. VOID: refunded before it came. */
export interface KnownOrder {
  readonly externalId: string;
  readonly contentHash: Buffer;
  readonly status: 'RECEIVED' | 'PLACED' | 'REFUSED' | 'VOID';
  readonly orderId: OrderId | null;
}

export interface Settled {
  readonly externalId: string;
  readonly contentHash: Buffer;
  readonly lines: readonly ChannelOrderLine[];
  readonly status: 'PLACED' | 'REFUSED' | 'VOID';
  readonly orderId: OrderId | null;
  readonly reasonCode: string | null;
  readonly reason: string | null;
}

/** What an update of an order is told with. */
export interface OrderOfChannel {
  readonly channelId: ChannelId;
  readonly externalId: string;
  readonly lines: readonly ChannelOrderLine[];
}

/** One row per number that a channel told of, for good. */
@Injectable()
export class ChannelOrderRepository {
  /** Notes orders that are new, and tells of each what is known of it. */
  async receive(tx: Tx, channelId: ChannelId, orders: readonly ReceivedOrder[]): Promise<Map<string, KnownOrder>> {
    // Sorted, so that twins that share several numbers never wait for each other crosswise.
    const sorted = orders.toSorted((a, b) => (a.externalId < b.externalId ? -1 : 1));
    await sql`insert into sales_channels.channel_order
        (id, channel_id, external_id, content_hash, lines, status, received_at)
      select id, ${channelId}, external_id, content_hash, lines::jsonb, 'RECEIVED', platform.now()
      from unnest(${sorted.map(() => newId())}::uuid[], ${sorted.map(({ externalId }) => externalId)}::text[],
        ${sorted.map(({ contentHash }) => contentHash)}::bytea[],
        ${sorted.map(({ lines }) => JSON.stringify(lines))}::text[]) as new (id, external_id, content_hash, lines)
      on conflict (channel_id, external_id) do nothing`.execute(tx);
    const { rows } = await sql<KnownOrder>`
      select external_id as "externalId", content_hash as "contentHash", status, order_id as "orderId"
      from sales_channels.channel_order
      where channel_id = ${channelId} and external_id = any(${orders.map(({ externalId }) => externalId)}::text[])`.execute(
      tx,
    );
    return new Map(rows.map((row) => [row.externalId, row]));
  }

  /** Keeps what became of orders. @returns the numbers of those that were not placed before. */
  async settle(tx: Tx, channelId: ChannelId, orders: readonly Settled[]): Promise<ReadonlySet<string>> {
    const sorted = orders.toSorted((a, b) => (a.externalId < b.externalId ? -1 : 1));
    const { rows } = await sql<{ externalId: string }>`
      with settled as (
        select * from unnest(${sorted.map(({ externalId }) => externalId)}::text[],
          ${sorted.map(({ contentHash }) => contentHash)}::bytea[],
          ${sorted.map(({ lines }) => JSON.stringify(lines))}::text[], ${sorted.map(({ status }) => status)}::text[],
          ${sorted.map(({ orderId }) => orderId)}::uuid[], ${sorted.map(({ reasonCode }) => reasonCode)}::text[],
          ${sorted.map(({ reason }) => reason)}::text[])
          as settled (external_id, content_hash, lines, status, order_id, reason_code, reason)
      ), locked as (
        select o.id, o.external_id from sales_channels.channel_order o join settled using (external_id)
        where o.channel_id = ${channelId} and o.status not in ('PLACED', 'VOID') order by o.external_id for update of o
      )
      update sales_channels.channel_order o
      set status = settled.status, content_hash = settled.content_hash, lines = settled.lines::jsonb,
        order_id = settled.order_id, reason_code = settled.reason_code, reason = settled.reason,
        settled_at = platform.now()
      from locked join settled using (external_id) where o.id = locked.id
      returning o.external_id as "externalId"`.execute(tx);
    return new Set(rows.map(({ externalId }) => externalId));
  }

  async findOne(
    db: Kysely<unknown>,
    channelId: ChannelId,
    externalId: string,
  ): Promise<{ readonly orderId: OrderId | null; readonly lines: readonly ChannelOrderLine[] } | null> {
    const row = await channelTables
      .read(db)
      .selectFrom('sales_channels.channel_order')
      .select(['order_id', 'lines'])
      .where('channel_id', '=', channelId)
      .where('external_id', '=', externalId)
      .executeTakeFirst();
    return row ? { orderId: row.order_id as OrderId | null, lines: row.lines as ChannelOrderLine[] } : null;
  }

  async findByOrder(db: Kysely<unknown>, orderId: OrderId): Promise<OrderOfChannel | null> {
    const row = await channelTables
      .read(db)
      .selectFrom('sales_channels.channel_order')
      .select(['channel_id', 'external_id', 'lines'])
      .where('order_id', '=', orderId)
      .executeTakeFirst();
    if (!row) return null;
    return {
      channelId: row.channel_id as ChannelId,
      externalId: row.external_id,
      lines: row.lines as ChannelOrderLine[],
    };
  }

  /** The same refund again changes nothing. */
  async noteRefund(
    tx: Tx,
    channelId: ChannelId,
    externalId: string,
    refund: { readonly refundId: string; readonly lines: readonly RefundedLine[] },
  ): Promise<void> {
    await sql`insert into sales_channels.channel_refund (channel_id, external_id, refund_id, lines, received_at)
      values (${channelId}, ${externalId}, ${refund.refundId}, ${JSON.stringify(refund.lines)}::jsonb, platform.now())
      on conflict do nothing`.execute(tx);
  }

  /** All that was refunded of an order at its channel. */
  async findRefunded(db: Kysely<unknown>, channelId: ChannelId, externalId: string): Promise<readonly RefundedLine[]> {
    const rows = await channelTables
      .read(db)
      .selectFrom('sales_channels.channel_refund')
      .select('lines')
      .where('channel_id', '=', channelId)
      .where('external_id', '=', externalId)
      .execute();
    return rows.flatMap(({ lines }) => lines as RefundedLine[]);
  }
}
