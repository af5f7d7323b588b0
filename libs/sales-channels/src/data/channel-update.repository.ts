import { Injectable } from '@nestjs/common';
import { type Kysely, type Selectable, sql } from 'kysely';

import type { ChannelId, ChannelUpdateId, OrderId, OrganizationId } from '@app/kernel';
import type { Tx } from '@app/platform';

import type { ChannelUpdate, ToldParcel, UpdateKind } from '../domain/channel-update.js';
import { channelTables } from './sales-channels-tables.js';
import type { ChannelUpdateTable } from './tables.js';

export type NewUpdate = Omit<ChannelUpdate, 'at' | 'pushError'> & {
  /** The parcel, refund or event that it is about: each is told once. */
  readonly subjectId: string;
};

@Injectable()
export class ChannelUpdateRepository {
  async isTold(db: Kysely<unknown>, orderId: OrderId, kind: UpdateKind, subjectId: string): Promise<boolean> {
    const told = await channelTables
      .read(db)
      .selectFrom('sales_channels.channel_update')
      .select('id')
      .where('order_id', '=', orderId)
      .where('kind', '=', kind)
      .where('subject_id', '=', subjectId)
      .executeTakeFirst();
    return told !== undefined;
  }

  async add(tx: Tx, update: NewUpdate): Promise<void> {
    await sql`insert into sales_channels.channel_update
        (id, channel_id, number, order_id, external_id, kind, subject_id, details, push_status, at)
      values (${update.channelUpdateId}, ${update.channelId}, ${update.number}, ${update.orderId}, ${update.externalId},
        ${update.kind}, ${update.subjectId}, ${JSON.stringify({ parcel: update.parcel })}::jsonb, ${update.pushStatus},
        platform.now())`.execute(tx);
  }

  async find(db: Kysely<unknown>, channelUpdateId: ChannelUpdateId): Promise<ChannelUpdate | null> {
    const row = await channelTables
      .read(db)
      .selectFrom('sales_channels.channel_update')
      .selectAll()
      .where('id', '=', channelUpdateId)
      .executeTakeFirst();
    return row ? toChannelUpdate(row) : null;
  }

  async setSent(tx: Tx, channelUpdateId: ChannelUpdateId): Promise<void> {
    await sql`update sales_channels.channel_update
      set push_status = 'SENT', push_error = null, attempts = attempts + 1, pushed_at = platform.now()
      where id = ${channelUpdateId}`.execute(tx);
  }

  async noteFailure(tx: Tx, channelUpdateId: ChannelUpdateId, error: string): Promise<void> {
    await sql`update sales_channels.channel_update set push_error = ${error}, attempts = attempts + 1
      where id = ${channelUpdateId} and push_status = 'WAITING'`.execute(tx);
  }

  async setFailed(tx: Tx, channelUpdateId: ChannelUpdateId): Promise<void> {
    await sql`update sales_channels.channel_update set push_status = 'FAILED'
      where id = ${channelUpdateId} and push_status = 'WAITING'`.execute(tx);
  }

  /** @returns those of a creator's that had failed and wait again. */
  async revive(
    tx: Tx,
    creatorId: OrganizationId,
    channelUpdateIds: readonly ChannelUpdateId[],
  ): Promise<readonly ChannelUpdateId[]> {
    const { rows } = await sql<{ id: ChannelUpdateId }>`
      update sales_channels.channel_update u set push_status = 'WAITING'
      from sales_channels.channel c
      where c.id = u.channel_id and c.creator_id = ${creatorId} and u.push_status = 'FAILED'
        and u.id = any(${channelUpdateIds}::uuid[])
      returning u.id`.execute(tx);
    return rows.map(({ id }) => id);
  }
}

export function toChannelUpdate(row: Selectable<ChannelUpdateTable>): ChannelUpdate {
  return {
    channelUpdateId: row.id as ChannelUpdateId,
    channelId: row.channel_id as ChannelId,
    number: row.number,
    orderId: row.order_id as OrderId,
    externalId: row.external_id,
    kind: row.kind as UpdateKind,
    parcel: (row.details as { readonly parcel: ToldParcel | null }).parcel,
    pushStatus: row.push_status as ChannelUpdate['pushStatus'],
    pushError: row.push_error,
    at: row.at,
  };
}
