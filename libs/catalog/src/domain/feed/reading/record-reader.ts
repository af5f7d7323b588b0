/** How the rows of a file are written. */
export type FeedContainer = 'TABLE' | 'JSON' | 'XML';

/** A row of any kind of file: what stands under which name. Rows of a table have one list of names in common. */
export interface SourceRecord {
  /** Of a table the line where it begins; of JSON and XML, which lines do not part, its number. The first is 1. */
  readonly line: number;
  readonly fields: readonly string[];
  readonly cells: readonly string[];
  /** Why it is no row of this file, in a sentence. */
  readonly fault?: string;
}

/** Reads rows out of a text that comes in pieces. */
export interface RecordReader {
  /** @returns the rows that are complete. @throws UnreadableFeed where the text stops being what it began as. */
  push(piece: string): SourceRecord[];
  /** After the last piece. */
  end(): SourceRecord[];
}
