import { Injectable } from '@nestjs/common';

import { Database } from '@app/platform';

import type { CategoryMapper } from '../categories/category-mapper.js';
import { CategoryMappingRepository } from '../categories/category-mapping.repository.js';
import type { FeedHead } from '../data/feed.repository.js';
import type { CategoryDirectory } from '../domain/category-directory.js';
import { UnreadableFeed } from '../domain/feed/feed-columns.js';
import type { FeedDialect, FeedRow } from '../domain/feed/feed-row.js';
import type { FeedEncoding } from '../domain/feed/file-format.js';
import type { DraftRow } from '../domain/feed/formats/draft-row.js';
import { Families } from '../domain/feed/formats/families.js';
import { rowsOfFormat } from '../domain/feed/formats/rows-of-format.js';
import type { FeedReading } from '../domain/feed/mapping/feed-mapping.js';
import { Mapper } from '../domain/feed/mapping/mapped-row.js';
import { assertUsable } from '../domain/feed/mapping/usable.js';
import { FileMemory, type RowReport } from '../domain/feed/merge-plan.js';
import { refuseRow } from '../domain/feed/plan-merge.js';
import { readFeedRow } from '../domain/feed/read-feed-row.js';
import { CategoryQuery } from '../queries/category.query.js';
import { FeedFileQuery } from '../queries/feed-file.query.js';
import { NO_ROWS, NO_TEXT } from './file-head.js';
import { oneAhead } from './one-ahead.js';
import { readFeedFile } from './read-feed-file.js';
import type { RowPart } from './row-reports.js';

const BATCH_ROWS = 2_000;

export interface FeedRowBatch {
  readonly rows: readonly FeedRow[];
  /** Rows with malformed cells. */
  readonly refused: readonly RowReport[];
  readonly parts: readonly RowPart[];
  readonly lastLine: number;
  readonly doneBytes: number;
  /** What was accepted before, whenever that was; whoever imports the batch remembers what of it is. */
  readonly file: FileMemory;
  readonly categories: CategoryDirectory;
  readonly mapper: CategoryMapper;
}

/** What reading a file once to its end tells. */
export interface FeedScan {
  readonly rowCount: number;
  readonly families: Families;
}

type ImportDialect = FeedDialect & { readonly mapper: CategoryMapper };
type ReadableFeed = FeedHead & { readonly reading: FeedReading; readonly encoding: FeedEncoding };

/** Reads a kept feed into rows of goods. */
@Injectable()
export class FeedRows {
  constructor(
    private readonly database: Database,
    private readonly files: FeedFileQuery,
    private readonly categories: CategoryQuery,
    private readonly mappings: CategoryMappingRepository,
  ) {}

  /** Reads the file to its end, so that a broken one is found before anything of it is imported. @throws UnreadableFeed */
  async scan(feed: FeedHead): Promise<FeedScan> {
    const { feedId, encoding, reading } = requireReadable(feed);
    const families = new Families(reading.format);
    const mapper = new Mapper(reading.mapping);
    let rowCount = 0;
    for await (const { records } of readFeedFile(this.files.chunks(feedId), encoding)) {
      if (rowCount === 0 && records[0]) assertUsable(reading, fieldsOf(records));
      rowCount += records.length;
      if (families.isNeeded) for (const record of records) families.note(mapper.map(record));
    }
    if (rowCount === 0) throw new UnreadableFeed(NO_ROWS);
    families.settle();
    return { rowCount, families };
  }

  /** The rows behind the last line that was dealt with, the next batch read while one is used. @throws UnreadableFeed */
  after(feed: FeedHead, scan: FeedScan): AsyncGenerator<FeedRowBatch> {
    return oneAhead(this.batches(requireReadable(feed), scan));
  }

  private async *batches(feed: ReadableFeed, { families }: FeedScan): AsyncGenerator<FeedRowBatch> {
    const { feedId, supplierId, encoding, reading, lastLine } = feed;
    const [categories, mapper, refusedBefore] = await Promise.all([
      this.categories.directory(this.database.reader),
      this.mappings.mapperFor(this.database.reader, supplierId),
      this.files.refusedLines(feedId),
    ]);
    const [columns, format] = [new Mapper(reading.mapping), rowsOfFormat(reading.format, families)];
    const file = new FileMemory();
    const remaining = (drafts: readonly DraftRow[], dialect: ImportDialect): readonly DraftRow[] => {
      const isDone = ({ line }: DraftRow): boolean => line <= lastLine;
      if (!drafts.some(isDone)) return drafts;
      rememberDone(drafts.filter(isDone), refusedBefore, file, dialect);
      return drafts.filter((draft) => !isDone(draft));
    };
    let waiting: DraftRow[] = [];
    let dialect: ImportDialect | null = null;
    let doneBytes = 0;
    for await (const part of readFeedFile(this.files.chunks(feedId), encoding)) {
      dialect ??= { reading, delimiter: part.file.delimiter, categories, mapper };
      waiting = waiting.concat(remaining(format.push(part.records.map((record) => columns.map(record))), dialect));
      doneBytes = part.doneBytes;
      for (let end = batchEnd(waiting); end !== null; end = batchEnd(waiting)) {
        yield { ...readDrafts(waiting.slice(0, end), dialect), doneBytes, file, categories, mapper };
        waiting = waiting.slice(end);
      }
    }
    if (dialect === null) return;
    waiting = waiting.concat(remaining(format.end(), dialect));
    if (waiting.length > 0) yield { ...readDrafts(waiting, dialect), doneBytes, file, categories, mapper };
  }
}

function requireReadable(feed: FeedHead): ReadableFeed {
  const { encoding, reading } = feed;
  if (encoding === null || reading === null) throw new UnreadableFeed(feed.failure ?? NO_TEXT);
  return { ...feed, encoding, reading };
}

/** Of JSON and XML not every row has every column. */
function fieldsOf(records: readonly { readonly fields: readonly string[] }[]): string[] {
  const [first, second] = records;
  const isTable = first && (second === undefined || first.fields === second.fields);
  return isTable ? [...first.fields] : [...new Set(records.flatMap(({ fields }) => fields))];
}

/** Null until there are more rows than a batch takes; what hangs together is not parted. */
function batchEnd(drafts: readonly DraftRow[]): number | null {
  for (let end = BATCH_ROWS; end < drafts.length; end += 1) {
    if (drafts[end]?.isContinued === false) return end;
  }
  return null;
}

/** What of the rows up to the last break was accepted says which codes are taken. */
function rememberDone(
  drafts: readonly DraftRow[],
  refused: ReadonlySet<number>,
  file: FileMemory,
  dialect: ImportDialect,
): void {
  for (const draft of drafts) {
    if (refused.has(draft.line) || draft.kind === 'PART') continue;
    const row = readFeedRow(draft, dialect);
    if ('line' in row) file.remember({ row, productCode: row.productCode ?? row.skuCode });
  }
  dialect.mapper.takeSightings();
}

function readDrafts(
  drafts: readonly DraftRow[],
  dialect: FeedDialect,
): Pick<FeedRowBatch, 'rows' | 'refused' | 'parts' | 'lastLine'> {
  const rows: FeedRow[] = [];
  const refused: RowReport[] = [];
  const parts: RowPart[] = [];
  for (const draft of drafts) {
    const { line, partOf } = draft;
    const skuCode = (draft.over.sku_code ?? draft.source.one('sku_code')).slice(0, 64);
    if (partOf !== null) {
      parts.push({ line, skuCode, partOf });
      continue;
    }
    const read = readFeedRow(draft, dialect);
    if ('line' in read) rows.push(read);
    else refused.push(refuseRow(line, skuCode, read));
  }
  return { rows, refused, parts, lastLine: drafts.at(-1)?.line ?? 0 };
}
