import type { FeedEncoding } from '../domain/feed/file-format.js';
import { type FeedFilePart, readFeedFile } from './read-feed-file.js';

async function* piecesOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) yield await Promise.resolve(bytes.subarray(from, from + size));
}

interface Ways {
  readonly size?: number;
  readonly encoding?: FeedEncoding;
}

async function read(bytes: Buffer, { size = 20, encoding = 'UTF-8' }: Ways = {}): Promise<FeedFilePart[]> {
  const parts: FeedFilePart[] = [];
  for await (const part of readFeedFile(piecesOf(bytes, size), encoding)) parts.push(part);
  return parts;
}

const rowsOf = (parts: readonly FeedFilePart[]): (readonly string[])[] =>
  parts.flatMap(({ records }) => records.flatMap(({ fields, cells }) => [fields, cells]));

it.each([
  ['UTF-8', Buffer.from('\ufeffsku;b\n杯;1')],
  ['UTF-16LE', Buffer.from('\ufeffsku;b\n杯;1', 'utf16le')],
  ['UTF-16BE', Buffer.from('\ufeffsku;b\n杯;1', 'utf16le').swap16()],
  ['GB18030', Buffer.concat([Buffer.from('sku;b\n'), Buffer.from([0xb1, 0xad]), Buffer.from(';1')])],
] as const)('a file in %s is read, wherever its pieces are cut behind the first line', async (encoding, bytes) => {
  for (const size of [15, 16, 17, 100]) {
    const parts = await read(bytes, { size, encoding });

    expect(rowsOf(parts)).toEqual([
      ['sku', 'b'],
      ['杯', '1'],
    ]);
  }
});

it('a file comes in parts that say how much of it has been read', async () => {
  const text = `sku\n${'A\n'.repeat(100)}`;

  const parts = await read(Buffer.from(text), { size: 50 });

  expect(parts.flatMap(({ records }) => records)).toHaveLength(100);
  expect(parts.map(({ doneBytes }) => doneBytes)).toEqual([50, 100, 150, 200, 204, 204]);
});

it('an empty file has no parts', async () => {
  const parts = await read(Buffer.alloc(0));

  expect(parts).toEqual([]);
});

it.each([20, 10_000])('a quotation mark that stays open is told with its line (pieces of %i bytes)', async (size) => {
  const reading = read(Buffer.from('sku\nA\nB\n"C\nD\n'), { size });

  await expect(reading).rejects.toThrow('line 4');
});

it('a fault of the source is passed on', async () => {
  async function* broken(): AsyncGenerator<Buffer> {
    yield await Promise.resolve(Buffer.from('sku\nA\n'));
    throw new Error('the database went away');
  }

  const reading = (async () => {
    for await (const _part of readFeedFile(broken(), 'UTF-8'));
  })();

  await expect(reading).rejects.toThrow('the database went away');
});
