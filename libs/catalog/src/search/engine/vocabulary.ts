import { Buffer } from 'node:buffer';

const FOUND_KEPT = 50_000;

/** Sorted terms in one block of UTF-8, so that a million of them cost no objects and load as they lie on disk. */
export class Vocabulary {
  private readonly bytes: Buffer;
  private readonly found = new Map<string, number>();

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

  /** The place of a term; -1 when it is not there. Queries ask for the same words again and again. */
  find(term: string): number {
    const known = this.found.get(term);
    if (known !== undefined) return known;
    const wanted = Buffer.from(term);
    const lower = this.lowerBound(wanted);
    const place = lower < this.size && this.compare(lower, wanted) === 0 ? lower : -1;
    if (this.found.size >= FOUND_KEPT) this.found.clear();
    this.found.set(term, place);
    return place;
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
