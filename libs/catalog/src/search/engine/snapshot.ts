import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

import { emptyDirectories, Names } from './names.js';
import type { EngineContents } from './search-engine.js';
import { Segment, type SegmentArrays } from './segment.js';
import type { FieldLengths } from './segment-builder.js';

/** Grows when what is written means something else; older files are made anew. */
const FORMAT = 3;
const MAGIC = `daifa-index-${FORMAT}\n`;
const ALIGNMENT = 8;
const PIECE = 4_194_304;
const LENGTH_BYTES = 8;

const KINDS = { Uint8Array, Uint16Array, Uint32Array, Float32Array, Float64Array } as const;
type Kind = keyof typeof KINDS;
type AnyArray = InstanceType<(typeof KINDS)[Kind]>;

interface ArrayPlace {
  readonly name: string;
  readonly kind: Kind;
  readonly length: number;
  readonly crc: number;
}

interface Header {
  readonly position: string;
  readonly lengths: FieldLengths | null;
  readonly directories: Readonly<Record<string, readonly string[]>>;
  readonly segments: readonly (readonly ArrayPlace[])[];
}

export interface LoadedSnapshot {
  readonly contents: EngineContents;
  /** The change up to which it knows. */
  readonly position: bigint;
}

/** The file is no snapshot of this format, or not whole. */
export class UnusableSnapshot extends Error {}

const POSTINGS = /^(?:term|posting|code|spelling|pinyin)/;
const aligned = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;
const bytesOf = (array: AnyArray): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
const kindOf = (array: AnyArray): Kind => array.constructor.name as Kind;

/** Writes all that an engine is, beside the file, and puts it in its place when it is whole. */
export async function writeSnapshot(
  file: string,
  contents: EngineContents,
  position: bigint,
  breathe: () => Promise<void>,
): Promise<void> {
  // Figures change in place: what is written is of one moment. Postings never change.
  const segments = contents.segments.map(({ arrays }) =>
    (Object.entries(arrays) as [string, AnyArray][]).map(
      ([name, array]) => [name, POSTINGS.test(name) ? array : array.slice()] as const,
    ),
  );
  const directories = Object.fromEntries(
    Object.entries(contents.directories).map(([name, { list }]) => [name, [...(list as string[])]]),
  );
  const places: ArrayPlace[][] = [];
  for (const arrays of segments) {
    const own: ArrayPlace[] = [];
    for (const [name, array] of arrays) {
      own.push({ name, kind: kindOf(array), length: array.length, crc: await checksum(bytesOf(array), breathe) });
    }
    places.push(own);
  }
  const header: Header = { position: String(position), lengths: contents.lengths, directories, segments: places };
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  try {
    const handle = await open(draft, 'w', 0o600);
    try {
      await writeHeader(handle, header);
      for (const arrays of segments) for (const [, array] of arrays) await writeAligned(handle, bytesOf(array));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function checksum(bytes: Uint8Array, breathe: () => Promise<void>): Promise<number> {
  let crc = 0;
  for (let from = 0; from < bytes.length; from += PIECE) {
    crc = crc32(bytes.subarray(from, from + PIECE), crc);
    await breathe();
  }
  return crc;
}

/** Magic, length and checksum of the header, the header. */
async function writeHeader(handle: FileHandle, header: Header): Promise<void> {
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(text.length, 0);
  length.writeUInt32LE(crc32(text), 4);
  await writeAligned(handle, Buffer.concat([Buffer.from(MAGIC), length, text]));
}

async function writeAligned(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let from = 0; from < bytes.length; from += PIECE * 4)
    await handle.write(bytes, from, Math.min(PIECE * 4, bytes.length - from));
  const padding = aligned(bytes.length) - bytes.length;
  if (padding > 0) await handle.write(new Uint8Array(padding));
}

/** @throws UnusableSnapshot, or the error of opening the file. */
export async function readSnapshot(file: string): Promise<LoadedSnapshot> {
  const handle = await open(file, 'r');
  try {
    const { header, end } = await readHeader(handle);
    let position = end;
    const segments: Segment[] = [];
    for (const places of header.segments) {
      const arrays: Record<string, AnyArray> = {};
      for (const place of places) {
        const { array, size } = await readArray(handle, place, position);
        arrays[place.name] = array;
        position += aligned(size);
      }
      segments.push(new Segment(arrays as unknown as SegmentArrays));
    }
    const names = Object.entries(header.directories).map(([name, list]) => [name, new Names([...list])]);
    const directories = { ...emptyDirectories(), ...(Object.fromEntries(names) as object) };
    return { contents: { segments, directories, lengths: header.lengths }, position: BigInt(header.position) };
  } finally {
    await handle.close();
  }
}

async function readHeader(handle: FileHandle): Promise<{ readonly header: Header; readonly end: number }> {
  const start = await readBytes(handle, MAGIC.length + LENGTH_BYTES, 0);
  if (start.subarray(0, MAGIC.length).toString() !== MAGIC) throw new UnusableSnapshot('It is of another format');
  const length = start.readUInt32LE(MAGIC.length);
  const text = await readBytes(handle, length, start.length);
  if (crc32(text) !== start.readUInt32LE(MAGIC.length + 4)) throw new UnusableSnapshot('Its header is damaged');
  return { header: JSON.parse(text.toString()) as Header, end: aligned(start.length + length) };
}

async function readArray(
  handle: FileHandle,
  { name, kind, length, crc }: ArrayPlace,
  position: number,
): Promise<{ readonly array: AnyArray; readonly size: number }> {
  const size = length * KINDS[kind].BYTES_PER_ELEMENT;
  const bytes = await readBytes(handle, size, position);
  if (crc32(bytes) !== crc) throw new UnusableSnapshot(`Its ${name} are damaged`);
  return { array: new KINDS[kind](bytes.buffer as ArrayBuffer, 0, length), size };
}

/** Into memory of its own, so that arrays of any kind may lie on it. */
async function readBytes(handle: FileHandle, size: number, position: number): Promise<Buffer> {
  const bytes = Buffer.from(new ArrayBuffer(size));
  for (let done = 0; done < size;) {
    const { bytesRead } = await handle.read(bytes, done, size - done, position + done);
    if (bytesRead === 0) throw new UnusableSnapshot('It ends too early');
    done += bytesRead;
  }
  return bytes;
}
