import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { OrganizationId } from '@app/kernel';
import type { Tx } from '@app/platform';

import type { FeedProfile } from '../domain/feed/mapping/feed-profile.js';

/** What suppliers said once of their files. */
@Injectable()
export class FeedProfileRepository {
  async list(db: Kysely<unknown>, supplierId: OrganizationId): Promise<FeedProfile[]> {
    const { rows } = await sql<FeedProfile>`
      select name, format, mapping, defaults, fingerprint from catalog.feed_profile
      where supplier_id = ${supplierId} order by updated_at desc, name limit 100`.execute(db);
    return rows;
  }

  async find(db: Kysely<unknown>, supplierId: OrganizationId, name: string): Promise<FeedProfile | null> {
    const { rows } = await sql<FeedProfile>`
      select name, format, mapping, defaults, fingerprint from catalog.feed_profile
      where supplier_id = ${supplierId} and name = ${name}`.execute(db);
    return rows[0] ?? null;
  }

  /** That of files with these columns, the latest one. */
  async findByFingerprint(
    db: Kysely<unknown>,
    supplierId: OrganizationId,
    fingerprint: string,
  ): Promise<FeedProfile | null> {
    const { rows } = await sql<FeedProfile>`
      select name, format, mapping, defaults, fingerprint from catalog.feed_profile
      where supplier_id = ${supplierId} and md5(fingerprint) = md5(${fingerprint}) and fingerprint = ${fingerprint}
      order by updated_at desc limit 1`.execute(db);
    return rows[0] ?? null;
  }

  async put(tx: Tx, supplierId: OrganizationId, profile: FeedProfile): Promise<void> {
    const { name, format, mapping, defaults, fingerprint } = profile;
    await sql`
      insert into catalog.feed_profile (supplier_id, name, format, mapping, defaults, fingerprint, updated_at)
      values (${supplierId}, ${name}, ${format}, ${mapping === null ? null : JSON.stringify(mapping)}::jsonb,
        ${JSON.stringify(defaults)}::jsonb, ${fingerprint}, platform.now())
      on conflict (supplier_id, name) do update set format = excluded.format, mapping = excluded.mapping,
        defaults = excluded.defaults, fingerprint = coalesce(excluded.fingerprint, feed_profile.fingerprint),
        updated_at = excluded.updated_at`.execute(tx);
  }

  /** @returns whether there was one. */
  async remove(tx: Tx, supplierId: OrganizationId, name: string): Promise<boolean> {
    const removed = await sql`
      delete from catalog.feed_profile where supplier_id = ${supplierId} and name = ${name}`.execute(tx);
    return removed.numAffectedRows === 1n;
  }
}
