import type { FeedEncoding } from '../domain/feed/file-format.js';
import { type FeedFilePart, readFeedFile } from './read-feed-file.js';

async function* piecesOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) yield await Promise.resolve(bytes.subarray(from, from + size));
}

interface Ways {
  readonly size?: number;
  readonly encoding?: FeedEncoding;
  readonly partSize?: number;
}

async function read(
  bytes: Buffer,
  { size = 20, encoding = 'UTF-8', partSize = 2 }: Ways = {},
): Promise<FeedFilePart[]> {
  const parts: FeedFilePart[] = [];
  for await (const part of readFeedFile(piecesOf(bytes, size), encoding, partSize)) parts.push(part);
  return parts;
}

const cellsOf = (parts: readonly FeedFilePart[]): (readonly string[])[] =>
  parts.flatMap(({ records }) => records.map(({ cells }) => cells));

it.each([
  ['UTF-8', Buffer.from('\ufeffsku;b\n杯;1')],
  ['UTF-16LE', Buffer.from('\ufeffsku;b\n杯;1', 'utf16le')],
  ['UTF-16BE', Buffer.from('\ufeffsku;b\n杯;1', 'utf16le').swap16()],
  ['GB18030', Buffer.concat([Buffer.from('sku;b\n'), Buffer.from([0xb1, 0xad]), Buffer.from(';1')])],
] as const)('a file in %s is read, wherever its pieces are cut behind the first line', async (encoding, bytes) => {
  for (const size of [15, 16, 17, 100]) {
    const parts = await read(bytes, { size, encoding });

    expect(cellsOf(parts)).toEqual([
      ['sku', 'b'],
      ['杯', '1'],
    ]);
  }
});

it('a file comes in parts that say how much of it has been read', async () => {
  const text = `sku\n${'A\n'.repeat(100)}`;

  const parts = await read(Buffer.from(text), { partSize: 10 });

  expect(parts.map(({ records }) => records.length)).toEqual([...Array<number>(10).fill(10), 1]);
  expect(parts.at(-1)?.doneBytes).toBe(Buffer.byteLength(text));
});

it('an empty file has no parts', async () => {
  const parts = await read(Buffer.alloc(0));

  expect(parts).toEqual([]);
});

it.each([20, 10_000])(
  'rows above a quotation mark that stays open are given out (pieces of %i bytes)',
  async (size) => {
    const rows: (readonly string[])[] = [];

    const reading = (async () => {
      for await (const part of readFeedFile(piecesOf(Buffer.from('sku\nA\nB\n"C\nD\n'), size), 'UTF-8', 100)) {
        rows.push(...cellsOf([part]));
      }
    })();

    await expect(reading).rejects.toThrow('line 4');
    expect(rows).toEqual([['sku'], ['A'], ['B']]);
  },
);

it('a fault of the source is passed on', async () => {
  async function* broken(): AsyncGenerator<Buffer> {
    yield await Promise.resolve(Buffer.from('sku\nA\n'));
    throw new Error('the database went away');
  }

  const reading = (async () => {
    for await (const _part of readFeedFile(broken(), 'UTF-8', 100));
  })();

  await expect(reading).rejects.toThrow('the database went away');
});
