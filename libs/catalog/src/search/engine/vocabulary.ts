import { Buffer } from 'node:buffer';

/** Sorted terms in one block of UTF-8, so that a million of them cost no objects and load as they lie on disk. */
export class Vocabulary {
  private readonly bytes: Buffer;

  constructor(
    bytes: Uint8Array,
    /** One more than there are terms. */
    readonly offsets: Uint32Array,
  ) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get size(): number {
    return this.offsets.length - 1;
  }

  term(index: number): string {
    return this.bytes.toString('utf8', this.offsets[index], this.offsets[index + 1]);
  }

  /** A view of a term, in UTF-8. */
  termBytes(index: number): Buffer {
    return this.bytes.subarray(this.offsets[index], this.offsets[index + 1]);
  }

  /** The place of a term; -1 when it is not there. */
  find(term: string): number {
    const wanted = Buffer.from(term);
    const place = this.lowerBound(wanted);
    return place < this.size && this.compare(place, wanted) === 0 ? place : -1;
  }

  /** The places of the terms that begin so: from, and up to but without. */
  range(prefix: string): readonly [number, number] {
    const start = Buffer.from(prefix);
    const end = Buffer.from(start);
    // UTF-8 has no byte 255, so the last byte can always be counted up.
    end[end.length - 1] = (end[end.length - 1] ?? 0) + 1;
    return [this.lowerBound(start), this.lowerBound(end)];
  }

  private lowerBound(wanted: Buffer): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compare(middle, wanted) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private compare(index: number, wanted: Buffer): number {
    return this.bytes.compare(wanted, 0, wanted.length, this.offsets[index], this.offsets[index + 1]);
  }
}

/** @param terms sorted by their UTF-8 bytes. */
export function packTerms(terms: readonly string[]): { bytes: Uint8Array; offsets: Uint32Array } {
  const offsets = new Uint32Array(terms.length + 1);
  let size = 0;
  for (const [index, term] of terms.entries()) {
    size += Buffer.byteLength(term);
    offsets[index + 1] = size;
  }
  const bytes = Buffer.from(new ArrayBuffer(size));
  for (const [index, term] of terms.entries()) bytes.write(term, offsets[index] ?? 0);
  return { bytes: new Uint8Array(bytes.buffer, 0, size), offsets };
}
