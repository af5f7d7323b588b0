import type { DocumentFigures } from './document.js';
import { bucketOf, PRICE_STEPS_MAJOR } from './facet-steps.js';
import type { Directories } from './names.js';
import { worthOf } from './ranking.js';
import { compareIds, ID_WORDS, readId } from './uuid-words.js';
import { Vocabulary } from './vocabulary.js';

/** Everything that a segment is made of; all of it flat, so that it is written to disk and read back as it lies. */
export interface SegmentArrays {
  /** Sorted; a document's place is its number here. */
  readonly ids: Uint32Array;
  /** Of what is found by words, to tell a change of figures from one of texts. */
  readonly textHashes: Float64Array;
  readonly flags: Uint8Array;
  readonly prices: Float64Array;
  readonly priceBuckets: Uint8Array;
  readonly currencies: Uint8Array;
  readonly brands: Uint32Array;
  readonly categories: Uint16Array;
  readonly commissions: Uint16Array;
  readonly margins: Uint16Array;
  readonly dispatchHours: Uint16Array;
  readonly sales: Uint32Array;
  /** In percent; 255 without data. */
  readonly punctuality: Uint8Array;
  /** Two words of bits per document. */
  readonly regions: Uint32Array;
  readonly worth: Float32Array;
  readonly supplierOffsets: Uint32Array;
  readonly suppliers: Uint32Array;
  readonly valueOffsets: Uint32Array;
  readonly values: Uint32Array;
  readonly termBytes: Uint8Array;
  readonly termOffsets: Uint32Array;
  readonly postingOffsets: Uint32Array;
  readonly postingDocuments: Uint32Array;
  /** How full a document is of a word, 255 at most. */
  readonly postingFullness: Uint8Array;
  readonly codeHashes: Float64Array;
  readonly codeDocuments: Uint32Array;
  /** Hashes of terms with one letter left out, sorted, and whose they are. */
  readonly spellingHashes: Uint32Array;
  readonly spellingTerms: Uint32Array;
  /** The same of the pinyin and of the initials of Chinese terms. */
  readonly pinyinHashes: Uint32Array;
  readonly pinyinTerms: Uint32Array;
}

export const ALIVE = 1;
export const FOR_SALE = 2;
export const IN_STOCK = 4;
export const NO_PUNCTUALITY = 255;
const PERCENT = 100;
const MAX_16 = 65_535;
const MAX_32 = 4_294_967_295;
const REGION_BITS = 32;

/** Products that came together, with what finds them. Texts never change; figures do, in place. */
export class Segment {
  readonly size: number;
  readonly vocabulary: Vocabulary;
  aliveCount = 0;

  constructor(readonly arrays: SegmentArrays) {
    this.size = arrays.flags.length;
    this.vocabulary = new Vocabulary(arrays.termBytes, arrays.termOffsets);
    for (const flags of arrays.flags) this.aliveCount += flags & ALIVE;
  }

  /** The number of a living document; -1 when it is not here. */
  find(id: Uint32Array): number {
    const { ids, flags } = this.arrays;
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareIds(ids, middle, id, 0) < 0) low = middle + 1;
      else high = middle;
    }
    const isHere = low < this.size && compareIds(ids, low, id, 0) === 0 && ((flags[low] ?? 0) & ALIVE) !== 0;
    return isHere ? low : -1;
  }

  idOf(document: number): string {
    return readId(this.arrays.ids, document);
  }

  remove(document: number): void {
    if (((this.arrays.flags[document] ?? 0) & ALIVE) === 0) return;
    this.arrays.flags[document] = 0;
    this.aliveCount--;
  }

  get sizeBytes(): number {
    const arrays: readonly ArrayBufferView[] = Object.values(this.arrays) as readonly ArrayBufferView[];
    return arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }
}

const atMost = (value: number, most: number): number => Math.max(0, Math.min(most, Math.round(value)));

/** Writes a document's figures where they stand. */
export function writeFigures(
  arrays: SegmentArrays,
  document: number,
  figures: DocumentFigures,
  { currencies, regions }: Directories,
): void {
  const { isForSale, isInStock, priceMinor, punctuality } = figures;
  arrays.flags[document] = ALIVE | (isForSale ? FOR_SALE : 0) | (isInStock ? IN_STOCK : 0);
  arrays.prices[document] = priceMinor;
  arrays.priceBuckets[document] = bucketOf(PRICE_STEPS_MAJOR, priceMinor, figures.currency);
  arrays.currencies[document] = currencies.numberOf(figures.currency);
  arrays.commissions[document] = atMost(figures.commissionBasisPoints, MAX_16);
  arrays.margins[document] = atMost(figures.marginBasisPoints, MAX_16);
  arrays.dispatchHours[document] = atMost(figures.dispatchHours, MAX_16);
  arrays.sales[document] = atMost(figures.sales, MAX_32);
  arrays.punctuality[document] = punctuality === null ? NO_PUNCTUALITY : atMost(punctuality * PERCENT, PERCENT);
  arrays.worth[document] = worthOf(figures);
  arrays.regions.fill(0, document * 2, document * 2 + 2);
  for (const region of figures.regions) {
    const number = regions.numberOf(region);
    const word = document * 2 + (number >> 5);
    if (number < REGION_BITS * 2) arrays.regions[word] = (arrays.regions[word] ?? 0) | (1 << (number % REGION_BITS));
  }
}

/** Empty columns for so many documents. */
export function emptyColumns(size: number) {
  return {
    ids: new Uint32Array(size * ID_WORDS),
    textHashes: new Float64Array(size),
    flags: new Uint8Array(size),
    prices: new Float64Array(size),
    priceBuckets: new Uint8Array(size),
    currencies: new Uint8Array(size),
    brands: new Uint32Array(size),
    categories: new Uint16Array(size),
    commissions: new Uint16Array(size),
    margins: new Uint16Array(size),
    dispatchHours: new Uint16Array(size),
    sales: new Uint32Array(size),
    punctuality: new Uint8Array(size),
    regions: new Uint32Array(size * 2),
    worth: new Float32Array(size),
    supplierOffsets: new Uint32Array(size + 1),
    valueOffsets: new Uint32Array(size + 1),
  };
}
