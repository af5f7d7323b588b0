import { Injectable } from '@nestjs/common';

import { type FeedId, InvalidInput, NotFound, type OrganizationId } from '@app/kernel';
import { Database } from '@app/platform';

import { CategoryMappingRepository } from '../categories/category-mapping.repository.js';
import { type FeedHead, FeedRepository } from '../data/feed.repository.js';
import { UnreadableFeed } from '../domain/feed/feed-columns.js';
import type { CellProblem, FeedRow } from '../domain/feed/feed-row.js';
import type { FeedEncoding } from '../domain/feed/file-format.js';
import { Families } from '../domain/feed/formats/families.js';
import { rowsOfFormat } from '../domain/feed/formats/rows-of-format.js';
import type { FeedReading, FeedTarget } from '../domain/feed/mapping/feed-mapping.js';
import { type FeedProfile, readingOf } from '../domain/feed/mapping/feed-profile.js';
import { Mapper } from '../domain/feed/mapping/mapped-row.js';
import { readFeedRow } from '../domain/feed/read-feed-row.js';
import { type FileHead, NO_TEXT, readHead } from '../feed-files/file-head.js';
import { CategoryQuery } from './category.query.js';
import { FeedFileQuery } from './feed-file.query.js';

export interface PreviewedColumn {
  readonly column: string;
  readonly samples: readonly string[];
  /** Null: it is passed over. */
  readonly target: FeedTarget | null;
  readonly name: string | null;
}

export interface PreviewedRow {
  readonly line: number;
  /** Null: it would be refused, for these problems. */
  readonly row: FeedRow | null;
  readonly problems: readonly CellProblem[];
}

export interface FeedPreview {
  readonly encoding: FeedEncoding;
  readonly delimiter: string | null;
  readonly reading: FeedReading;
  readonly columns: readonly PreviewedColumn[];
  readonly rows: readonly PreviewedRow[];
}

const ROWS_SHOWN = 20;
const SAMPLES_SHOWN = 3;
const COLUMNS_SHOWN = 1_000;

/** What a file was taken for, with its first rows as they would be imported. */
@Injectable()
export class FeedPreviewQuery {
  constructor(
    private readonly database: Database,
    private readonly feeds: FeedRepository,
    private readonly files: FeedFileQuery,
    private readonly categories: CategoryQuery,
    private readonly mappings: CategoryMappingRepository,
  ) {}

  /**
   * @param trial another way of reading it than the feed's own.
   * @throws NotFound when it is not the supplier's, InvalidInput when the file is not kept any more, or cannot be read.
   */
  async of(
    feedId: FeedId,
    supplierId: OrganizationId,
    trial: Omit<FeedProfile, 'name' | 'fingerprint'> | null,
  ): Promise<FeedPreview> {
    const feed = await this.feeds.find(this.database.reader, feedId);
    if (feed?.supplierId !== supplierId) throw new NotFound('The feed', ['id']);
    const head = await this.headOf(feed);
    const reading = trial === null && feed.reading ? feed.reading : readingOf(head.file.container, head.fields, trial);
    return {
      encoding: feed.encoding ?? 'UTF-8',
      delimiter: head.file.delimiter,
      reading,
      columns: columnsOf(head, reading),
      rows: await this.rowsOf(head, reading, supplierId),
    };
  }

  /** @throws InvalidInput when the file is not kept any more, or cannot be read. */
  async headOf(feed: FeedHead): Promise<FileHead> {
    const start = await this.files.start(feed.feedId);
    if (start === null) throw new InvalidInput('The file is not kept any more. Send it again.', ['id']);
    try {
      if (feed.encoding === null) throw new UnreadableFeed(NO_TEXT);
      return readHead(start, feed.encoding, start.length === feed.sizeBytes);
    } catch (error) {
      if (error instanceof UnreadableFeed) throw new InvalidInput(error.message, ['id']);
      throw error;
    }
  }

  private async rowsOf(head: FileHead, reading: FeedReading, supplierId: OrganizationId): Promise<PreviewedRow[]> {
    const columns = new Mapper(reading.mapping);
    const families = new Families(reading.format);
    const mapped = head.records.map((record) => columns.map(record));
    for (const row of mapped) families.note(row);
    families.settle();
    const format = rowsOfFormat(reading.format, families);
    const drafts = [...format.push(mapped), ...format.end()].filter(({ kind }) => kind !== 'PART');
    const [categories, mapper] = await Promise.all([
      this.categories.directory(this.database.reader),
      this.mappings.mapperFor(this.database.reader, supplierId),
    ]);
    const dialect = { reading, delimiter: head.file.delimiter, categories, mapper };
    return drafts.slice(0, ROWS_SHOWN).map((draft) => {
      const read = readFeedRow(draft, dialect);
      return 'line' in read
        ? { line: draft.line, row: read, problems: read.notes }
        : { line: draft.line, row: null, problems: read };
    });
  }
}

function columnsOf(head: FileHead, { mapping }: FeedReading): PreviewedColumn[] {
  return head.fields.slice(0, COLUMNS_SHOWN).map((column) => {
    const found = mapping.find((one) =>
      one.column.endsWith('*') ? column.startsWith(one.column.slice(0, -1)) : one.column === column,
    );
    const cells = head.records.map(({ fields, cells }) => cells[fields.indexOf(column)]?.trim() ?? '');
    const samples = [...new Set(cells.filter((cell) => cell !== ''))].slice(0, SAMPLES_SHOWN);
    return {
      column,
      samples: samples.map((sample) => sample.slice(0, 120)),
      target: found?.target ?? null,
      name: found?.name ?? null,
    };
  });
}
