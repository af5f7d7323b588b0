import { CsvReader, type CsvRecord } from '../domain/feed/csv-reader.js';
import { UnreadableFeed } from '../domain/feed/feed-columns.js';
import { type Delimiter, detectDelimiter, type FeedEncoding } from '../domain/feed/file-format.js';

export interface FeedFilePart {
  readonly records: readonly CsvRecord[];
  readonly delimiter: Delimiter;
  /** How much of the file has been read for it and what came before. */
  readonly doneBytes: number;
}

/**
 * Reads a table in parts of at most `partSize` records, its first line among them.
 * @throws UnreadableFeed where it stops being a table; the records before have been given out.
 */
export async function* readFeedFile(
  chunks: AsyncIterable<Uint8Array>,
  encoding: FeedEncoding,
  partSize: number,
): AsyncGenerator<FeedFilePart> {
  const table = new TableText(encoding);
  let records: CsvRecord[] = [];
  try {
    for await (const chunk of chunks) {
      records = records.concat(table.push(chunk));
      for (; records.length > partSize; records = records.slice(partSize)) yield table.part(records.slice(0, partSize));
    }
    records = records.concat(table.end());
  } catch (error) {
    if (!(error instanceof UnreadableFeed)) throw error;
    if (records.length > 0) yield table.part(records);
    throw error;
  }
  if (records.length > 0) yield table.part(records);
}

class TableText {
  private readonly decoder: InstanceType<typeof TextDecoder>;
  private table: { readonly reader: CsvReader; readonly delimiter: Delimiter } | null = null;
  private doneBytes = 0;

  constructor(encoding: FeedEncoding) {
    this.decoder = new TextDecoder(encoding);
  }

  push(chunk: Uint8Array): CsvRecord[] {
    this.doneBytes += chunk.length;
    const text = this.decoder.decode(chunk, { stream: true });
    if (this.table === null) {
      const delimiter = detectDelimiter(text);
      this.table = { reader: new CsvReader(delimiter), delimiter };
    }
    return this.table.reader.push(text);
  }

  end(): CsvRecord[] {
    if (this.table === null) return [];
    return [...this.table.reader.push(this.decoder.decode()), ...this.table.reader.end()];
  }

  part(records: readonly CsvRecord[]): FeedFilePart {
    return { records, delimiter: this.table?.delimiter ?? ',', doneBytes: this.doneBytes };
  }
}
