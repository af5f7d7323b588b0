import { type Delimiter, detectDelimiter } from '../domain/feed/file-format.js';
import { JsonReader } from '../domain/feed/reading/json-reader.js';
import type { FeedContainer, RecordReader } from '../domain/feed/reading/record-reader.js';
import { TableReader } from '../domain/feed/reading/table-reader.js';
import { XmlReader } from './xml-reader.js';

export interface OpenedFile {
  readonly container: FeedContainer;
  /** Null: not a table. */
  readonly delimiter: Delimiter | null;
  readonly reader: RecordReader;
}

/** Chooses the reader for a file by its first signs. */
export function openReader(start: string): OpenedFile {
  const [first] = start.trimStart();
  if (first === '<') return { container: 'XML', delimiter: null, reader: new XmlReader() };
  if (first === '{' || first === '[') return { container: 'JSON', delimiter: null, reader: new JsonReader() };
  const delimiter = detectDelimiter(start);
  return { container: 'TABLE', delimiter, reader: new TableReader(delimiter) };
}
