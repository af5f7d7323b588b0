import type { CategoryId } from '@app/kernel';

import { CategoryMapper } from '../categories/category-mapper.js';
import { CategoryDirectory } from '../domain/category-directory.js';
import { FEED_COLUMN_NAMES, type FeedColumn } from '../domain/feed/feed-columns.js';
import type { CellProblem, FeedRow } from '../domain/feed/feed-row.js';
import { readFeedRow } from '../domain/feed/read-feed-row.js';
import type { Delimiter } from '../domain/feed/file-format.js';
import { draftOf, type DraftRow } from '../domain/feed/formats/draft-row.js';
import { Families } from '../domain/feed/formats/families.js';
import { rowsOfFormat } from '../domain/feed/formats/rows-of-format.js';
import type { FeedReading } from '../domain/feed/mapping/feed-mapping.js';
import { type FeedProfile, readingOf } from '../domain/feed/mapping/feed-profile.js';
import { Mapper } from '../domain/feed/mapping/mapped-row.js';
import { understand } from '../domain/feed/mapping/understand.js';
import { openReader } from '../feed-files/open-reader.js';

interface TemplateRow {
  readonly cells: Partial<Record<FeedColumn, string>>;
  readonly line: number;
  readonly delimiter: Delimiter;
  readonly categories: CategoryDirectory;
}

/** Reads cells as a row of the template in that line. */
export function readFirstRow(row: TemplateRow): FeedRow | readonly CellProblem[] {
  const { cells, line, delimiter, categories } = row;
  const reading = understand('TABLE', FEED_COLUMN_NAMES);
  const record = { line, fields: FEED_COLUMN_NAMES, cells: FEED_COLUMN_NAMES.map((name) => cells[name] ?? '') };
  const draft = draftOf(new Mapper(reading.mapping).map(record));
  return readFeedRow(draft, { reading, delimiter, categories, mapper: new CategoryMapper([]) });
}

const REST = { id: 'c-other' as CategoryId, path: 'other', nameZh: '其他', nameEn: 'Other', attributes: [] };

export interface ReadText {
  readonly reading: FeedReading;
  readonly drafts: readonly DraftRow[];
  readonly rows: readonly (FeedRow | readonly CellProblem[])[];
}

/** Reads a whole text as the import does, in one piece, without a database. */
export function readText(text: string, profile: Omit<FeedProfile, 'name' | 'fingerprint'> | null = null): ReadText {
  const file = openReader(text);
  const records = [...file.reader.push(text), ...file.reader.end()];
  const reading = readingOf(file.container, [...new Set(records.flatMap(({ fields }) => fields))], profile);
  const mapper = new Mapper(reading.mapping);
  const families = new Families(reading.format);
  for (const record of records) families.note(mapper.map(record));
  families.settle();
  const format = rowsOfFormat(reading.format, families);
  const drafts = [...format.push(records.map((record) => mapper.map(record))), ...format.end()];
  const categoryMapper = new CategoryMapper([{ ...REST, words: [], googleId: null }]);
  const dialect = {
    reading,
    delimiter: file.delimiter,
    categories: new CategoryDirectory([REST]),
    mapper: categoryMapper,
  };
  const wanted = drafts.filter(({ kind }) => kind !== 'PART');
  return { reading, drafts, rows: wanted.map((draft) => readFeedRow(draft, dialect)) };
}
