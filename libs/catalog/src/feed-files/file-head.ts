import { UnreadableFeed } from '../domain/feed/feed-columns.js';
import type { FeedEncoding } from '../domain/feed/file-format.js';
import { type OpenedFile, openReader } from './open-reader.js';
import type { SourceRecord } from '../domain/feed/reading/record-reader.js';

export interface FileHead {
  readonly file: OpenedFile;
  /** The names of its columns, in the order in which they come. */
  readonly fields: readonly string[];
  readonly records: readonly SourceRecord[];
}

const RECORDS_MAX = 200;

/** The first rows of a file, from its first piece. @throws UnreadableFeed when there are none. */
export function readHead(start: Uint8Array, encoding: FeedEncoding, isWhole: boolean): FileHead {
  const text = new TextDecoder(encoding).decode(start, { stream: !isWhole });
  const file = openReader(text);
  const records = [...file.reader.push(text), ...(isWhole ? file.reader.end() : [])].slice(0, RECORDS_MAX);
  if (records.length === 0) throw new UnreadableFeed(NO_ROWS);
  const fields = [...new Set(records.flatMap((record) => record.fields))].filter((field) => field !== '');
  return { file, fields, records };
}

export const NO_ROWS = 'The file has no row below its first line. Write one per sku, and send it again.';

export const NO_TEXT =
  'The file is not a text that can be read: it may be an Excel workbook, an archive, or damaged. ' +
  'Save it as CSV (UTF-8) and send that.';
