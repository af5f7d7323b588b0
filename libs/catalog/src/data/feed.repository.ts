import { gzipSync } from 'node:zlib';

import { Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, sql } from 'kysely';

import { type FeedId, nextState, NotFound, type OrganizationId, type WarehouseId } from '@app/kernel';
import { Postpone, type Tx } from '@app/platform';

import { FEED_TRANSITIONS, type FeedAction, type FeedRowOutcome, type FeedStatus } from '../domain/feed/feed.state.js';
import type { FeedEncoding } from '../domain/feed/file-format.js';
import type { FeedReading } from '../domain/feed/mapping/feed-mapping.js';
import type { RowReport } from '../domain/feed/merge-plan.js';
import { catalogTables } from './catalog-tables.js';

export interface FeedHead {
  readonly feedId: FeedId;
  readonly supplierId: OrganizationId;
  readonly warehouseId: WarehouseId;
  readonly status: FeedStatus;
  readonly encoding: FeedEncoding | null;
  /** Null: it cannot be read, and `failure` says why. */
  readonly reading: FeedReading | null;
  readonly fingerprint: string | null;
  readonly failure: string | null;
  readonly sizeBytes: number;
  readonly lastLine: number;
  readonly accepted: number;
  readonly refused: number;
}

/** What is known of a file once all of it is here. */
export interface ReceivedFile {
  readonly sizeBytes: number;
  readonly contentHash: Buffer;
  readonly encoding: FeedEncoding | null;
  readonly reading: FeedReading | null;
  readonly fingerprint: string | null;
  readonly profileName: string | null;
  readonly failure: string | null;
}

export interface NewFeed {
  readonly feedId: FeedId;
  readonly supplierId: OrganizationId;
  readonly warehouseId: WarehouseId;
  readonly fileName: string;
}

/** Another worker got on with the import of this feed meanwhile: this one leaves it alone for a while. */
class FeedMovedOn extends Postpone {
  constructor() {
    super('The feed is imported by another worker', 30_000);
  }
}

@Injectable()
export class FeedRepository {
  async add(tx: Tx, feed: NewFeed): Promise<void> {
    await catalogTables
      .write(tx)
      .insertInto('catalog.feed')
      .values({
        id: feed.feedId,
        supplier_id: feed.supplierId,
        warehouse_id: feed.warehouseId,
        file_name: feed.fileName,
        status: 'RECEIVING',
        created_at: sql`platform.now()`,
      })
      .execute();
  }

  async addChunk(tx: Tx, feedId: FeedId, position: number, body: Buffer): Promise<void> {
    await catalogTables
      .write(tx)
      .insertInto('catalog.feed_chunk')
      .values({ feed_id: feedId, position, body })
      .execute();
  }

  async find(db: Kysely<unknown>, feedId: FeedId): Promise<FeedHead | null> {
    const { rows } = await sql<FeedHead>`
      select id as "feedId", supplier_id as "supplierId", warehouse_id as "warehouseId", status, encoding, reading,
        fingerprint, failure, size_bytes as "sizeBytes", last_line as "lastLine", created + updated + unchanged as accepted, refused
      from catalog.feed where id = ${feedId}`.execute(db);
    return rows[0] ?? null;
  }

  /** @param action "hold" when a person is to look at its mapping first. */
  async received(tx: Tx, feedId: FeedId, file: ReceivedFile, action: 'receive' | 'hold'): Promise<void> {
    const status = await this.step(tx, feedId, action);
    await catalogTables
      .write(tx)
      .updateTable('catalog.feed')
      .set({
        status,
        size_bytes: file.sizeBytes,
        content_hash: file.contentHash,
        encoding: file.encoding,
        reading: file.reading === null ? null : JSON.stringify(file.reading),
        fingerprint: file.fingerprint,
        profile_name: file.profileName,
        failure: file.failure,
      })
      .where('id', '=', feedId)
      .execute();
  }

  /** A file whose mapping was looked at is ready to be imported. */
  async confirm(tx: Tx, feedId: FeedId, reading: FeedReading, profileName: string): Promise<void> {
    const status = await this.step(tx, feedId, 'receive');
    await sql`update catalog.feed set status = ${status}, reading = ${JSON.stringify(reading)}::jsonb,
      profile_name = ${profileName}, failure = null where id = ${feedId}`.execute(tx);
  }

  /** Notes how many rows the whole file has. */
  async noteRowCount(tx: Tx, feedId: FeedId, rowCount: number): Promise<void> {
    await sql`update catalog.feed set row_count = ${rowCount} where id = ${feedId}`.execute(tx);
  }

  async start(tx: Tx, feedId: FeedId): Promise<void> {
    const status = await this.step(tx, feedId, 'start');
    await sql`update catalog.feed set status = ${status}, started_at = coalesce(started_at, platform.now())
      where id = ${feedId}`.execute(tx);
  }

  /**
   * Notes what became of rows, and how far the import is.
   * @throws Postpone when the feed is not where the caller left it.
   */
  async advance(
    tx: Tx,
    feedId: FeedId,
    from: number,
    to: { readonly lastLine: number; readonly doneBytes: number; readonly reports: readonly RowReport[] },
  ): Promise<void> {
    const count = (outcome: FeedRowOutcome): number => to.reports.filter((report) => report.outcome === outcome).length;
    const moved = await sql`update catalog.feed set last_line = ${to.lastLine}, done_bytes = ${to.doneBytes},
        created = created + ${count('CREATED')}, updated = updated + ${count('UPDATED')},
        unchanged = unchanged + ${count('UNCHANGED')}, refused = refused + ${count('REFUSED')}
      where id = ${feedId} and last_line = ${from} and status = 'RUNNING'`.execute(tx);
    if (moved.numAffectedRows !== 1n) throw new FeedMovedOn();
    await this.keepReports(tx, feedId, to.reports);
  }

  /** Refused rows so that they can be leafed through; all of them packed, for the result file. */
  private async keepReports(tx: Tx, feedId: FeedId, reports: readonly RowReport[]): Promise<void> {
    const [first] = reports;
    if (!first) return;
    const cells = reports.map(({ line, skuCode, outcome, column, value, message }) =>
      message === null ? [line, skuCode, outcome] : [line, skuCode, outcome, column, value, message],
    );
    const body = gzipSync(JSON.stringify(cells), { level: 1 });
    await sql`insert into catalog.feed_outcome (feed_id, first_line, body)
      values (${feedId}, ${first.line}, ${body})`.execute(tx);
    const refused = reports.filter(({ outcome }) => outcome === 'REFUSED');
    if (refused.length === 0) return;
    await sql`
      insert into catalog.feed_row (feed_id, line, supplier_sku, column_name, value, message)
      select ${feedId}, line, "skuCode", "column", value, message
      from json_to_recordset(${JSON.stringify(refused)}::json)
        as row (line int, "skuCode" text, "column" text, value text, message text)`.execute(tx);
  }

  /** The end: the file itself is not needed any more. */
  async end(tx: Tx, feedId: FeedId, failure: string | null): Promise<void> {
    const status = await this.step(tx, feedId, failure === null ? 'finish' : 'fail');
    await sql`update catalog.feed set status = ${status}, failure = ${failure}, finished_at = platform.now()
      where id = ${feedId}`.execute(tx);
    await catalogTables.write(tx).deleteFrom('catalog.feed_chunk').where('feed_id', '=', feedId).execute();
  }

  /** Forgets a file that never arrived whole. */
  async discard(tx: Tx, feedId: FeedId): Promise<void> {
    await catalogTables.write(tx).deleteFrom('catalog.feed_chunk').where('feed_id', '=', feedId).execute();
    await catalogTables.write(tx).deleteFrom('catalog.feed').where('id', '=', feedId).execute();
  }

  /** A file that came so long ago without arriving whole or being confirmed; no other worker gets the same one. */
  lockUnfinished(tx: Tx, olderThanHours: number): Promise<FeedId | null> {
    return lockOne(
      tx,
      sql`status in ('RECEIVING', 'MAPPING') and created_at < platform.now() - ${olderThanHours} * interval '1 hour'`,
    );
  }

  /** A feed that ended so long ago that nobody asks for its rows any more. */
  lockOldResult(tx: Tx, olderThanDays: number): Promise<FeedId | null> {
    return lockOne(tx, sql`is_result_kept and finished_at < platform.now() - ${olderThanDays} * interval '1 day'`);
  }

  async dropResult(tx: Tx, feedId: FeedId): Promise<void> {
    await catalogTables.write(tx).deleteFrom('catalog.feed_row').where('feed_id', '=', feedId).execute();
    await catalogTables.write(tx).deleteFrom('catalog.feed_outcome').where('feed_id', '=', feedId).execute();
    await sql`update catalog.feed set is_result_kept = false where id = ${feedId}`.execute(tx);
  }

  private async step(tx: Tx, feedId: FeedId, action: FeedAction): Promise<FeedStatus> {
    const feed = await catalogTables
      .write(tx)
      .selectFrom('catalog.feed')
      .select('status')
      .where('id', '=', feedId)
      .forUpdate()
      .executeTakeFirst();
    if (!feed) throw new NotFound('The feed');
    return nextState('The feed', FEED_TRANSITIONS, feed.status as FeedStatus, action);
  }
}

async function lockOne(tx: Tx, condition: RawBuilder<unknown>): Promise<FeedId | null> {
  const { rows } = await sql<{ id: FeedId }>`
    select id from catalog.feed where ${condition} limit 1 for update skip locked`.execute(tx);
  return rows[0]?.id ?? null;
}
