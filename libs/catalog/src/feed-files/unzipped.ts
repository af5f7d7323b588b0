import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

import { FeedDamaged } from '../domain/errors.js';

const GZIP_MARK = [0x1f, 0x8b] as const;

/** The same bytes, or what they are the gzip of. @throws FeedDamaged when the gzip is broken off. */
export async function* unzipped(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const pieces = content[Symbol.asyncIterator]();
  const first = await pieces.next();
  if (first.done) return;
  const isGzip = GZIP_MARK.every((byte, index) => first.value[index] === byte);
  const all = together(first.value, pieces);
  yield* isGzip ? gunzipped(all) : all;
}

async function* together(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* gunzipped(content: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  try {
    // An error of the upload is the reader's too.
    const pieces = pipeline(Readable.from(content), createGunzip(), () => undefined);
    for await (const piece of pieces) yield piece as Buffer;
  } catch (error) {
    if (typeof (error as { code?: unknown }).code === 'string' && (error as { code: string }).code.startsWith('Z_')) {
      throw new FeedDamaged();
    }
    throw error;
  }
}
