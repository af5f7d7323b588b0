import { Injectable } from '@nestjs/common';

import { Database } from '@app/platform';

import type { FeedHead } from '../data/feed.repository.js';
import type { CategoryDirectory } from '../domain/category-directory.js';
import type { CsvRecord } from '../domain/feed/csv-reader.js';
import { type FeedHeader, readHeader, UnreadableFeed } from '../domain/feed/feed-columns.js';
import { type FeedDialect, type FeedRow, readFeedRow } from '../domain/feed/feed-row.js';
import { FileMemory, type RowReport } from '../domain/feed/merge-plan.js';
import { refuseRow } from '../domain/feed/plan-merge.js';
import { CategoryQuery } from '../queries/category.query.js';
import { FeedFileQuery } from '../queries/feed-file.query.js';
import { oneAhead } from './one-ahead.js';
import { type FeedFilePart, readFeedFile } from './read-feed-file.js';

const BATCH_ROWS = 2_000;

export interface FeedRowBatch {
  readonly rows: readonly FeedRow[];
  /** Rows with malformed cells. */
  readonly refused: readonly RowReport[];
  readonly lastLine: number;
  readonly doneBytes: number;
  /** What was accepted before, whenever that was; whoever imports the batch remembers what of it is. */
  readonly file: FileMemory;
  readonly categories: CategoryDirectory;
}

/** Reads a kept feed into rows of goods. */
@Injectable()
export class FeedRows {
  constructor(
    private readonly database: Database,
    private readonly files: FeedFileQuery,
    private readonly categories: CategoryQuery,
  ) {}

  /** The rows behind the last line that was dealt with, the next batch read while one is used. @throws UnreadableFeed */
  after(feed: FeedHead): AsyncGenerator<FeedRowBatch> {
    return oneAhead(this.batches(feed));
  }

  private async *batches(feed: FeedHead): AsyncGenerator<FeedRowBatch> {
    const { feedId, encoding, lastLine } = feed;
    if (encoding === null) throw new UnreadableFeed(NO_TEXT);
    const [categories, refusedBefore] = await Promise.all([
      this.categories.directory(this.database.reader),
      this.files.refusedLines(feedId),
    ]);
    const reader = new RowReader(categories);
    const file = new FileMemory();
    for await (const part of readFeedFile(this.files.chunks(feedId), encoding, BATCH_ROWS)) {
      const { rows, refused } = reader.read(part);
      for (const row of rows) {
        if (row.line > lastLine || refusedBefore.has(row.line)) continue;
        file.remember({ row, productCode: row.productCode ?? row.skuCode });
      }
      const left = rows.filter(({ line }) => line > lastLine);
      const leftRefused = refused.filter(({ line }) => line > lastLine);
      const end = part.records.at(-1)?.line ?? lastLine;
      if (end <= lastLine) continue;
      yield { rows: left, refused: leftRefused, lastLine: end, doneBytes: part.doneBytes, file, categories };
    }
    reader.assertRead();
  }
}

const NO_TEXT =
  'The file is not a text that can be read: it may be an Excel workbook, an archive, or damaged. ' +
  'Save it as CSV (UTF-8) and send that.';

/** Reads the first line as the header and every other as a row. */
class RowReader {
  private header: { readonly columns: FeedHeader; readonly cells: number } | null = null;
  private hasRows = false;

  constructor(private readonly categories: CategoryDirectory) {}

  read({ records, delimiter }: FeedFilePart): { rows: FeedRow[]; refused: RowReport[] } {
    const rows: FeedRow[] = [];
    const refused: RowReport[] = [];
    for (const record of records) {
      if (this.header === null) {
        this.header = { columns: readHeader(record.cells), cells: record.cells.length };
        continue;
      }
      this.hasRows = true;
      const read = this.readRow(record, { header: this.header.columns, delimiter, categories: this.categories });
      if ('skuCode' in read && 'outcome' in read) refused.push(read);
      else rows.push(read);
    }
    return { rows, refused };
  }

  /** @throws UnreadableFeed when there was nothing to read. */
  assertRead(): void {
    if (!this.hasRows)
      throw new UnreadableFeed('The file has no row below its first line. Write one per sku, and send it again.');
  }

  private readRow({ line, cells }: CsvRecord, dialect: FeedDialect): FeedRow | RowReport {
    const skuCode = (cells[dialect.header.get('sku_code') ?? 0] ?? '').trim().slice(0, 64);
    const width = this.header?.cells ?? 0;
    if (cells.slice(width).some((cell) => cell.trim() !== '')) {
      const message =
        `The row has ${cells.length} cells, but the first line has ${width}. ` +
        'Put quotation marks around each cell that has the separating sign in it.';
      return { line, skuCode, outcome: 'REFUSED', column: null, value: null, message };
    }
    const read = readFeedRow(line, cells, dialect);
    return 'line' in read ? read : refuseRow(line, skuCode, read);
  }
}
