import { Injectable } from '@nestjs/common';
import { type Selectable, sql } from 'kysely';

import { type ChannelEventId, type ChannelId, NotFound, type OrganizationId, type SkuId } from '@app/kernel';
import { Config, Database, decodeCursor, type Page, toPage } from '@app/platform';

import { toChannelUpdate } from '../data/channel-update.repository.js';
import { ChannelRepository, toChannel } from '../data/channel.repository.js';
import { channelTables } from '../data/sales-channels-tables.js';
import type { ChannelTable } from '../data/tables.js';
import type { Channel } from '../domain/channel.js';
import type { ChannelUpdate } from '../domain/channel-update.js';

export interface ChannelView extends Channel {
  /** Where Shopify sends its webhooks; null for other kinds. */
  readonly webhookUrl: string | null;
  readonly oldSecretUntil: Date | null;
  readonly createdAt: Date;
}

export interface MappingView {
  readonly externalSku: string;
  readonly skuId: SkuId;
}

export interface ChannelEventView {
  readonly channelEventId: ChannelEventId;
  readonly topic: string;
  readonly externalId: string;
  readonly status: 'WAITING' | 'DONE' | 'FAILED';
  readonly reasonCode: string | null;
  readonly reason: string | null;
  readonly canBeReplayed: boolean;
  readonly receivedAt: Date;
  readonly endedAt: Date | null;
}

export interface RefusedOrderView {
  readonly externalId: string;
  readonly reasonCode: string;
  readonly reason: string;
  readonly at: Date;
}

interface PageOf {
  readonly first: number;
  readonly after?: string | null;
}

/** A creator's channels and what came and went by them. The caller has made sure that the channel is his. */
@Injectable()
export class ChannelsQuery {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly channels: ChannelRepository,
  ) {}

  /** @throws NotFound when it is another's. */
  get(channelId: ChannelId, creatorId: OrganizationId): Promise<Channel> {
    return this.channels.get(this.database.reader, channelId, creatorId);
  }

  /** At most 100, the newest first. */
  async list(creatorId: OrganizationId): Promise<ChannelView[]> {
    const rows = await this.tables()
      .selectFrom('sales_channels.channel')
      .selectAll()
      .where('creator_id', '=', creatorId)
      .orderBy('id', 'desc')
      .limit(100)
      .execute();
    return rows.map((row) => this.toView(row));
  }

  /** @throws NotFound when it is another's. */
  async view(channelId: ChannelId, creatorId: OrganizationId): Promise<ChannelView> {
    const row = await this.tables()
      .selectFrom('sales_channels.channel')
      .selectAll()
      .where('id', '=', channelId)
      .where('creator_id', '=', creatorId)
      .executeTakeFirst();
    if (!row) throw new NotFound('The channel', ['channelId']);
    return this.toView(row);
  }

  async mappings(channelId: ChannelId, { first, after }: PageOf): Promise<Page<MappingView>> {
    const [behind] = decodeCursor(after, ['text', 'uuid']) ?? [];
    const rows = await this.tables()
      .selectFrom('sales_channels.mapping')
      .selectAll()
      .where('channel_id', '=', channelId)
      .$if(behind !== undefined, (query) => query.where('external_sku', '>', behind ?? ''))
      .orderBy('external_sku')
      .limit(first + 1)
      .execute();
    const views = rows.map((row) => ({ externalSku: row.external_sku, skuId: row.sku_id as SkuId }));
    return toPage(views, first, ({ externalSku }) => [externalSku, channelId]);
  }

  async events(channelId: ChannelId, isFailedOnly: boolean, { first, after }: PageOf): Promise<Page<ChannelEventView>> {
    const [behind] = decodeCursor(after, ['uuid']) ?? [];
    const rows = await this.tables()
      .selectFrom('sales_channels.channel_event')
      .select(['id', 'topic', 'external_id', 'status', 'outcome', 'reason', 'received_at', 'ended_at'])
      .select(sql<boolean>`status = 'FAILED' and sealed_body is not null`.as('can_be_replayed'))
      .where('channel_id', '=', channelId)
      .$if(isFailedOnly, (query) => query.where('status', '=', 'FAILED'))
      .$if(behind !== undefined, (query) => query.where('id', '<', behind ?? ''))
      .orderBy('id', 'desc')
      .limit(first + 1)
      .execute();
    const views = rows.map((row) => ({
      channelEventId: row.id as ChannelEventId,
      topic: row.topic,
      externalId: row.external_id,
      status: row.status as ChannelEventView['status'],
      reasonCode: row.outcome,
      reason: row.reason,
      canBeReplayed: row.can_be_replayed,
      receivedAt: row.received_at,
      endedAt: row.ended_at,
    }));
    return toPage(views, first, ({ channelEventId }) => [channelEventId]);
  }

  /** Orders that were refused and not placed since, the newest first. */
  async refusedOrders(channelId: ChannelId, { first, after }: PageOf): Promise<Page<RefusedOrderView>> {
    const [behind] = decodeCursor(after, ['uuid']) ?? [];
    const rows = await this.tables()
      .selectFrom('sales_channels.channel_order')
      .selectAll()
      .where('channel_id', '=', channelId)
      .where('status', '=', 'REFUSED')
      .$if(behind !== undefined, (query) => query.where('id', '<', behind ?? ''))
      .orderBy('id', 'desc')
      .limit(first + 1)
      .execute();
    const { nodes, ...page } = toPage(rows, first, ({ id }) => [id]);
    return {
      ...page,
      nodes: nodes.map((row) => ({
        externalId: row.external_id,
        reasonCode: row.reason_code ?? '',
        reason: row.reason ?? '',
        at: row.settled_at ?? row.received_at,
      })),
    };
  }

  /** Oldest first, so that a cursor goes on where it stopped. */
  async updates(channelId: ChannelId, { first, after }: PageOf): Promise<Page<ChannelUpdate>> {
    const [behind] = decodeCursor(after, ['bigint', 'uuid']) ?? [];
    const rows = await this.tables()
      .selectFrom('sales_channels.channel_update')
      .selectAll()
      .where('channel_id', '=', channelId)
      .where('number', '>', BigInt(behind ?? 0))
      .orderBy('number')
      .limit(first + 1)
      .execute();
    return toPage(rows.map(toChannelUpdate), first, ({ number }) => [number, channelId]);
  }

  private toView(row: Selectable<ChannelTable>): ChannelView {
    return {
      ...toChannel(row),
      webhookUrl: row.kind === 'SHOPIFY' ? `${this.config.publicUrl}/webhooks/shopify/${row.id}` : null,
      oldSecretUntil: row.old_secret_until,
      createdAt: row.created_at,
    };
  }

  private tables() {
    return channelTables.read(this.database.reader);
  }
}
