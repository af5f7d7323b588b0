import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { ChannelEventId, ChannelId, OrganizationId } from '@app/kernel';
import { KeyRing, type SealedColumn, type Tx } from '@app/platform';

import { channelTables } from './sales-channels-tables.js';

export interface NewChannelEvent {
  readonly channelEventId: ChannelEventId;
  readonly channelId: ChannelId;
  readonly webhookId: string;
  readonly topic: string;
  readonly externalId: string;
  readonly rawBody: Buffer;
}

export interface ChannelEvent {
  readonly channelEventId: ChannelEventId;
  readonly channelId: ChannelId;
  readonly topic: string;
  readonly externalId: string;
  readonly status: 'WAITING' | 'DONE' | 'FAILED';
  /** Null once it was worked off, or is too old. */
  readonly body: string | null;
}

/** What platforms told, once each. Bodies hold shoppers' names and addresses: they are sealed, and emptied when done. */
@Injectable()
export class ChannelEventRepository {
  constructor(private readonly keyRing: KeyRing) {}

  /** @returns NEW; REPEATED when it came before; CLASHING when only its id or only its body did. */
  async add(tx: Tx, event: NewChannelEvent): Promise<'NEW' | 'REPEATED' | 'CLASHING'> {
    const body = event.rawBody.toString('utf8');
    const bodyHash = this.keyRing.hash(`${event.channelId} ${body}`, 'channel-event');
    const added = await sql`insert into sales_channels.channel_event
        (id, channel_id, webhook_id, topic, external_id, body_hash, sealed_body, status, received_at)
      values (${event.channelEventId}, ${event.channelId}, ${event.webhookId}, ${event.topic}, ${event.externalId},
        ${bodyHash}, ${this.keyRing.seal(body, event.channelEventId)}, 'WAITING', platform.now())
      on conflict do nothing`.execute(tx);
    if (added.numAffectedRows === 1n) return 'NEW';
    const { rows } = await sql`select from sales_channels.channel_event
      where channel_id = ${event.channelId} and webhook_id = ${event.webhookId} and body_hash = ${bodyHash}`.execute(
      tx,
    );
    return rows.length > 0 ? 'REPEATED' : 'CLASHING';
  }

  async find(db: Kysely<unknown>, channelEventId: ChannelEventId): Promise<ChannelEvent | null> {
    const row = await channelTables
      .read(db)
      .selectFrom('sales_channels.channel_event')
      .selectAll()
      .where('id', '=', channelEventId)
      .executeTakeFirst();
    if (!row) return null;
    return {
      channelEventId,
      channelId: row.channel_id as ChannelId,
      topic: row.topic,
      externalId: row.external_id,
      status: row.status as ChannelEvent['status'],
      body: row.sealed_body && this.keyRing.open(row.sealed_body, channelEventId),
    };
  }

  async setDone(tx: Tx, channelEventId: ChannelEventId): Promise<void> {
    await sql`update sales_channels.channel_event
      set status = 'DONE', outcome = null, reason = null, sealed_body = null, ended_at = platform.now()
      where id = ${channelEventId}`.execute(tx);
  }

  async setFailed(tx: Tx, channelEventId: ChannelEventId, outcome: string, reason: string): Promise<void> {
    await sql`update sales_channels.channel_event
      set status = 'FAILED', outcome = ${outcome}, reason = ${reason}, ended_at = platform.now()
      where id = ${channelEventId} and status <> 'DONE'`.execute(tx);
  }

  /** Puts failed events of a creator's back to waiting, where their bodies are still there. @returns their ids. */
  async revive(
    tx: Tx,
    creatorId: OrganizationId,
    which: { readonly channelEventIds: readonly ChannelEventId[] } | { readonly outcome: string },
  ): Promise<readonly ChannelEventId[]> {
    const wanted =
      'outcome' in which ? sql`e.outcome = ${which.outcome}` : sql`e.id = any(${which.channelEventIds}::uuid[])`;
    const { rows } = await sql<{ id: ChannelEventId }>`
      update sales_channels.channel_event e set status = 'WAITING', ended_at = null
      from sales_channels.channel c
      where c.id = e.channel_id and c.creator_id = ${creatorId} and e.status = 'FAILED' and e.sealed_body is not null
        and ${wanted}
      returning e.id`.execute(tx);
    return rows.map(({ id }) => id);
  }

  /** Bodies of events that nobody worked off in time are emptied. @returns how many. */
  async emptyOlderThan(tx: Tx, ageSeconds: number, limit: number): Promise<number> {
    const emptied = await sql`update sales_channels.channel_event set sealed_body = null, status = 'FAILED',
        outcome = coalesce(outcome, 'TOO_OLD'), ended_at = coalesce(ended_at, platform.now()),
        reason = coalesce(reason, 'It waited for more than a month. Send the order by hand, or have it told again.')
      where id in (select id from sales_channels.channel_event
        where sealed_body is not null and received_at < platform.now() - make_interval(secs => ${ageSeconds})
        order by received_at limit ${limit} for update skip locked)`.execute(tx);
    return Number(emptied.numAffectedRows ?? 0n);
  }
}

/** Where bodies stand, for a new key. */
export const CHANNEL_EVENT_BODIES: SealedColumn = {
  table: 'sales_channels.channel_event',
  key: 'id',
  column: 'sealed_body',
  ownerOf: (channelEventId) => channelEventId,
};
