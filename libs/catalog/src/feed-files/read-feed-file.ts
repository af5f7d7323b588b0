import type { FeedEncoding } from '../domain/feed/file-format.js';
import { type OpenedFile, openReader } from './open-reader.js';
import type { SourceRecord } from '../domain/feed/reading/record-reader.js';

export interface FeedFilePart {
  readonly file: OpenedFile;
  readonly records: readonly SourceRecord[];
  /** How much of the file has been read for it and what came before. */
  readonly doneBytes: number;
}

/**
 * Reads a file in the parts that it comes in.
 * @throws UnreadableFeed where it stops being a table, JSON or XML.
 */
export async function* readFeedFile(
  chunks: AsyncIterable<Uint8Array>,
  encoding: FeedEncoding,
): AsyncGenerator<FeedFilePart> {
  const decoder = new TextDecoder(encoding);
  let file: OpenedFile | null = null;
  let doneBytes = 0;
  for await (const chunk of chunks) {
    doneBytes += chunk.length;
    const text = decoder.decode(chunk, { stream: true });
    file ??= openReader(text);
    yield { file, records: file.reader.push(text), doneBytes };
  }
  if (file === null) return;
  const records = [...file.reader.push(decoder.decode()), ...file.reader.end()];
  yield { file, records, doneBytes };
}
