import { Injectable } from '@nestjs/common';
import { type Kysely, type Selectable, sql } from 'kysely';

import { type ChannelId, HOUR_MS, NotFound, type OrganizationId, type ShopId, type SkuId } from '@app/kernel';
import { KeyRing, NOW, type SealedColumn, type Tx } from '@app/platform';

import type { Channel, ChannelKind } from '../domain/channel.js';
import { channelTables } from './sales-channels-tables.js';
import type { ChannelTable } from './tables.js';

export interface NewChannel extends Channel {
  readonly secret: string;
}

/** A creator's channels, with their sealed secrets and what their skus are here. */
@Injectable()
export class ChannelRepository {
  constructor(private readonly keyRing: KeyRing) {}

  async add(tx: Tx, channel: NewChannel): Promise<void> {
    await channelTables
      .write(tx)
      .insertInto('sales_channels.channel')
      .values({
        id: channel.channelId,
        creator_id: channel.creatorId,
        shop_id: channel.shopId,
        kind: channel.kind,
        name: channel.name,
        domain: channel.domain,
        update_url: channel.updateUrl,
        sealed_secret: this.keyRing.seal(channel.secret, ownerOf(channel.channelId)),
        created_at: NOW,
        updated_at: NOW,
      })
      .execute();
  }

  /** @param creatorId null: whoever's it is. */
  async find(db: Kysely<unknown>, channelId: ChannelId, creatorId: OrganizationId | null): Promise<Channel | null> {
    const row = await channelTables
      .read(db)
      .selectFrom('sales_channels.channel')
      .selectAll()
      .where('id', '=', channelId)
      .$if(creatorId !== null, (query) => query.where('creator_id', '=', creatorId ?? ''))
      .executeTakeFirst();
    return row ? toChannel(row) : null;
  }

  /** @throws NotFound when it is another's. */
  async get(db: Kysely<unknown>, channelId: ChannelId, creatorId: OrganizationId | null): Promise<Channel> {
    const channel = await this.find(db, channelId, creatorId);
    if (!channel) throw new NotFound('The channel', ['channelId']);
    return channel;
  }

  /** What is signed with, the current one first. */
  async getSecrets(db: Kysely<unknown>, channelId: ChannelId): Promise<readonly string[]> {
    const row = await channelTables
      .read(db)
      .selectFrom('sales_channels.channel')
      .select(['sealed_secret', 'sealed_old_secret'])
      .select(sql<boolean>`coalesce(old_secret_until > platform.now(), false)`.as('is_old_alive'))
      .where('id', '=', channelId)
      .executeTakeFirst();
    if (!row) throw new NotFound('The channel', ['channelId']);
    const sealed = [row.sealed_secret, ...(row.is_old_alive && row.sealed_old_secret ? [row.sealed_old_secret] : [])];
    return sealed.map((one) => this.keyRing.open(one, ownerOf(channelId)));
  }

  async setUpdateUrl(tx: Tx, channelId: ChannelId, updateUrl: string | null): Promise<void> {
    await channelTables
      .write(tx)
      .updateTable('sales_channels.channel')
      .set({ update_url: updateUrl, updated_at: NOW })
      .where('id', '=', channelId)
      .execute();
  }

  /** The old secret is good beside the new one for some hours. */
  async replaceSecret(tx: Tx, channelId: ChannelId, secret: string, oldSecretHours: number): Promise<void> {
    await channelTables
      .write(tx)
      .updateTable('sales_channels.channel')
      .set((column) => ({
        sealed_old_secret: column.ref('sealed_secret'),
        old_secret_until: sql<Date>`platform.now() + ${oldSecretHours * HOUR_MS} * interval '1 millisecond'`,
        sealed_secret: this.keyRing.seal(secret, ownerOf(channelId)),
        updated_at: NOW,
      }))
      .where('id', '=', channelId)
      .execute();
  }

  /** Number of the channel's next update. Locks the channel, so that whoever sees a number has seen all below it. */
  async nextUpdate(tx: Tx, channelId: ChannelId): Promise<bigint> {
    const { rows } = await sql<{ number: bigint }>`
      update sales_channels.channel set last_update = last_update + 1 where id = ${channelId}
      returning last_update as number`.execute(tx);
    return rows[0]?.number ?? 0n;
  }

  async setMapping(tx: Tx, channelId: ChannelId, externalSku: string, skuId: SkuId | null): Promise<void> {
    if (skuId === null) {
      await channelTables
        .write(tx)
        .deleteFrom('sales_channels.mapping')
        .where('channel_id', '=', channelId)
        .where('external_sku', '=', externalSku)
        .execute();
      return;
    }
    await channelTables
      .write(tx)
      .insertInto('sales_channels.mapping')
      .values({ channel_id: channelId, external_sku: externalSku, sku_id: skuId, created_at: NOW })
      .onConflict((conflict) => conflict.columns(['channel_id', 'external_sku']).doUpdateSet({ sku_id: skuId }))
      .execute();
  }

  /** What the channel's skus are here. */
  async findMapped(
    db: Kysely<unknown>,
    channelId: ChannelId,
    externalSkus: readonly string[],
  ): Promise<ReadonlyMap<string, SkuId>> {
    if (externalSkus.length === 0) return new Map();
    const rows = await channelTables
      .read(db)
      .selectFrom('sales_channels.mapping')
      .select(['external_sku', 'sku_id'])
      .where('channel_id', '=', channelId)
      .where('external_sku', 'in', [...externalSkus])
      .execute();
    return new Map(rows.map((row) => [row.external_sku, row.sku_id as SkuId]));
  }
}

const ownerOf = (channelId: string): string => `sales-channels.channel:${channelId}`;

/** Where channels' secrets stand, for a new key. */
export const CHANNEL_SECRETS: readonly SealedColumn[] = ['sealed_secret', 'sealed_old_secret'].map((column) => ({
  table: 'sales_channels.channel',
  key: 'id',
  column,
  ownerOf,
}));

export function toChannel(row: Selectable<ChannelTable>): Channel {
  return {
    channelId: row.id as ChannelId,
    creatorId: row.creator_id as OrganizationId,
    shopId: row.shop_id as ShopId,
    kind: row.kind as ChannelKind,
    name: row.name,
    domain: row.domain,
    updateUrl: row.update_url,
  };
}
