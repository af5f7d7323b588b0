import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

import { Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, sql } from 'kysely';

import { type FeedId, NotFound, type OrganizationId, type WarehouseId } from '@app/kernel';
import { decodeCursor, type Page, toPage } from '@app/platform';

import type { FeedRowOutcome, FeedStatus } from '../domain/feed/feed.state.js';
import type { FeedEncoding } from '../domain/feed/file-format.js';
import type { FeedReading } from '../domain/feed/mapping/feed-mapping.js';

export interface FeedView {
  readonly feedId: FeedId;
  readonly supplierId: OrganizationId;
  readonly warehouseId: WarehouseId;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly status: FeedStatus;
  readonly doneBytes: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly failure: string | null;
  readonly reading: FeedReading | null;
  readonly encoding: FeedEncoding | null;
  readonly profileName: string | null;
  /** Null until the file was read to its end. */
  readonly rowCount: number | null;
  readonly isResultKept: boolean;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

export interface FeedRowView {
  readonly line: number;
  readonly supplierSku: string;
  readonly outcome: FeedRowOutcome;
  readonly column: string | null;
  readonly value: string | null;
  readonly message: string | null;
}

type PageWish = { readonly first: number; readonly after?: string | null };

const unzip = promisify(gunzip);

/** Feeds and what became of their rows; of one supplier, or for the operator of all. */
@Injectable()
export class FeedsQuery {
  /** The latest first. */
  async list(db: Kysely<unknown>, supplierId: OrganizationId | null, page: PageWish): Promise<Page<FeedView>> {
    const [after] = decodeCursor(page.after, ['uuid']) ?? [];
    const rows = await selectFeeds(
      db,
      sql`${ownedBy(supplierId)} and ${after === undefined ? sql`true` : sql`id < ${after}::uuid`}
        order by id desc limit ${page.first + 1}`,
    );
    return toPage(rows, page.first, ({ feedId }) => [feedId]);
  }

  /** @throws NotFound when there is none, or it is another supplier's. */
  async get(db: Kysely<unknown>, feedId: FeedId, supplierId: OrganizationId | null): Promise<FeedView> {
    const [feed] = await selectFeeds(db, sql`id = ${feedId} and ${ownedBy(supplierId)}`);
    if (!feed) throw new NotFound('The feed', ['id']);
    return feed;
  }

  async refusedRows(db: Kysely<unknown>, feedId: FeedId, page: PageWish): Promise<Page<FeedRowView>> {
    const [after = '0'] = decodeCursor(page.after, ['int']) ?? [];
    const { rows } = await sql<FeedRowView>`
      select line, supplier_sku as "supplierSku", 'REFUSED' as outcome, column_name as "column", value, message
      from catalog.feed_row where feed_id = ${feedId} and line > ${Number(after)}
      order by line limit ${page.first + 1}`.execute(db);
    return toPage(rows, page.first, ({ line }) => [line]);
  }

  /** All rows that have been dealt with, in the file's order, some thousand at a time. */
  async *rows(db: Kysely<unknown>, feedId: FeedId): AsyncGenerator<FeedRowView[]> {
    for (let behind = -1; ;) {
      const { rows } = await sql<{ firstLine: number; body: Buffer }>`
        select first_line as "firstLine", body from catalog.feed_outcome
        where feed_id = ${feedId} and first_line > ${behind} order by first_line limit 1`.execute(db);
      const [packed] = rows;
      if (!packed) return;
      yield unpack(await unzip(packed.body));
      behind = packed.firstLine;
    }
  }
}

const ownedBy = (supplierId: OrganizationId | null): RawBuilder<unknown> =>
  supplierId === null ? sql`true` : sql`supplier_id = ${supplierId}`;

async function selectFeeds(db: Kysely<unknown>, where: RawBuilder<unknown>): Promise<FeedView[]> {
  const { rows } = await sql<FeedView>`
    select id as "feedId", supplier_id as "supplierId", warehouse_id as "warehouseId", file_name as "fileName",
      size_bytes as "sizeBytes", status, done_bytes as "doneBytes", created, updated, unchanged, refused, failure, reading,
      encoding, profile_name as "profileName", row_count as "rowCount", is_result_kept as "isResultKept", created_at as "createdAt", started_at as "startedAt",
      finished_at as "finishedAt"
    from catalog.feed where ${where}`.execute(db);
  return rows;
}

type PackedRow = [
  number,
  string,
  FeedRowOutcome,
  string | null | undefined,
  string | null | undefined,
  string | undefined,
];

function unpack(json: Buffer): FeedRowView[] {
  const rows = JSON.parse(json.toString('utf8')) as PackedRow[];
  return rows.map(([line, supplierSku, outcome, column, value, message]) => ({
    line,
    supplierSku,
    outcome,
    column: column ?? null,
    value: value ?? null,
    message: message ?? null,
  }));
}
