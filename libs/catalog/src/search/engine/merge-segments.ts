import type { PinyinOf } from './pinyin.js';
import { emptyColumns, ALIVE, Segment, type SegmentArrays } from './segment.js';
import { spellingOf } from './segment-builder.js';
import { compareIds, ID_WORDS } from './uuid-words.js';
import { packTerms, Vocabulary } from './vocabulary.js';

const NOWHERE = 4_294_967_295;
const DOCUMENTS_A_STEP = 4_000;
const POSTINGS_A_STEP = 20_000;
const FULLNESS_VALUES = 256;

interface Places {
  /** For each source, where each of its documents goes. */
  readonly maps: readonly Uint32Array[];
  readonly sources: Uint8Array;
  readonly documents: Uint32Array;
}

/**
 * Makes one segment of several, in short steps; nothing is taken apart anew. Figures are taken over in the last step, so
 * that what changes meanwhile is not lost.
 */
export function* mergeSegments(segments: readonly Segment[], pinyinOf: PinyinOf): Generator<undefined, Segment> {
  const places = yield* placesOf(segments);
  const postings = yield* mergePostings(segments, places);
  const spelling = yield* spellingOf(new Vocabulary(postings.termBytes, postings.termOffsets), pinyinOf);
  const codes = yield* mergeCodes(segments, places);
  const columns = emptyColumns(places.documents.length);
  const lists = yield* mergeTexts(segments, places, columns);
  mergeFigures(segments, places, columns);
  return new Segment({ ...columns, ...lists, ...postings, ...spelling, ...codes });
}

function* placesOf(segments: readonly Segment[]): Generator<undefined, Places> {
  const maps = segments.map(({ size }) => new Uint32Array(size).fill(NOWHERE));
  const alive = segments.reduce((sum, { aliveCount }) => sum + aliveCount, 0);
  const sources = new Uint8Array(alive);
  const documents = new Uint32Array(alive);
  const cursors = segments.map(() => 0);
  let place = 0;
  for (let step = 1; place < alive; step++) {
    let least = -1;
    for (const [source, { arrays, size }] of segments.entries()) {
      let cursor = cursors[source]!;
      while (cursor < size && (arrays.flags[cursor]! & ALIVE) === 0) cursor++;
      cursors[source] = cursor;
      if (cursor === size) continue;
      const isLess = least < 0 || compareIds(arrays.ids, cursor, segments[least]!.arrays.ids, cursors[least]!) < 0;
      if (isLess) least = source;
    }
    // Some died meanwhile.
    if (least < 0) break;
    const document = cursors[least]!++;
    maps[least]![document] = place;
    sources[place] = least;
    documents[place++] = document;
    if (step % DOCUMENTS_A_STEP === 0) yield;
  }
  return { maps, sources: sources.subarray(0, place), documents: documents.subarray(0, place) };
}

function* mergePostings(segments: readonly Segment[], { maps }: Places) {
  const most = segments.reduce((sum, { arrays }) => sum + arrays.postingDocuments.length, 0);
  const postingDocuments = new Uint32Array(most);
  const postingFullness = new Uint8Array(most);
  const terms: string[] = [];
  const offsets: number[] = [0];
  let length = 0;
  let nextPause = POSTINGS_A_STEP;
  for (const { term, places } of mergeTerms(segments)) {
    const start = length;
    let isSorted = true;
    for (const [source, place] of places) {
      const { arrays } = segments[source]!;
      const map = maps[source]!;
      const end = arrays.postingOffsets[place + 1]!;
      for (let at = arrays.postingOffsets[place]!; at < end; at++) {
        const document = map[arrays.postingDocuments[at]!]!;
        if (document === NOWHERE) continue;
        isSorted &&= length === start || postingDocuments[length - 1]! < document;
        postingDocuments[length] = document;
        postingFullness[length++] = arrays.postingFullness[at]!;
      }
    }
    if (!isSorted) sortPostings(postingDocuments.subarray(start, length), postingFullness.subarray(start, length));
    if (length > start) {
      terms.push(term);
      offsets.push(length);
    }
    if (length + terms.length * 10 > nextPause) {
      nextPause = length + terms.length * 10 + POSTINGS_A_STEP;
      yield;
    }
  }
  const { bytes, offsets: termOffsets } = packTerms(terms);
  yield;
  return {
    termBytes: bytes,
    termOffsets,
    postingOffsets: Uint32Array.from(offsets),
    postingDocuments: length === most ? postingDocuments : postingDocuments.slice(0, length),
    postingFullness: length === most ? postingFullness : postingFullness.slice(0, length),
  };
}

function sortPostings(documents: Uint32Array, fullness: Uint8Array): void {
  const keys = Float64Array.from(documents, (document, at) => document * FULLNESS_VALUES + fullness[at]!).sort();
  for (const [at, key] of keys.entries()) {
    documents[at] = Math.floor(key / FULLNESS_VALUES);
    fullness[at] = key % FULLNESS_VALUES;
  }
}

/** The terms of all, each once, with where it stands in which segment. */
function* mergeTerms(segments: readonly Segment[]) {
  const cursors = segments.map(() => 0);
  const current = segments.map(({ vocabulary }) => (vocabulary.size > 0 ? vocabulary.termBytes(0) : null));
  for (;;) {
    let least: Buffer | null = null;
    for (const bytes of current) if (bytes && (!least || Buffer.compare(bytes, least) < 0)) least = bytes;
    if (!least) return;
    const places: [number, number][] = [];
    for (const [source, bytes] of current.entries()) {
      if (!bytes || Buffer.compare(bytes, least) !== 0) continue;
      places.push([source, cursors[source]!]);
      const next = ++cursors[source]!;
      const { vocabulary } = segments[source]!;
      current[source] = next < vocabulary.size ? vocabulary.termBytes(next) : null;
    }
    yield { term: least.toString('utf8'), places };
  }
}

/** The codes of all, each segment's in their order; of one code, the documents too. */
function* mergeCodes(segments: readonly Segment[], { maps }: Places) {
  const most = segments.reduce((sum, { arrays }) => sum + arrays.codeHashes.length, 0);
  const codeHashes = new Float64Array(most);
  const codeDocuments = new Uint32Array(most);
  const cursors = segments.map(() => 0);
  let length = 0;
  for (let step = 1; step <= most; step++) {
    const source = sourceOfLeast(segments, cursors);
    const { arrays } = segments[source]!;
    const from = cursors[source]!++;
    const document = maps[source]![arrays.codeDocuments[from]!]!;
    if (step % POSTINGS_A_STEP === 0) yield;
    if (document === NOWHERE) continue;
    const hash = arrays.codeHashes[from]!;
    let place = length++;
    for (; place > 0 && codeHashes[place - 1] === hash && codeDocuments[place - 1]! > document; place--)
      codeDocuments[place] = codeDocuments[place - 1]!;
    codeHashes[length - 1] = hash;
    codeDocuments[place] = document;
  }
  return { codeHashes: codeHashes.slice(0, length), codeDocuments: codeDocuments.slice(0, length) };
}

/** Which segment has the least of the codes that the cursors stand at. */
function sourceOfLeast(segments: readonly Segment[], cursors: readonly number[]): number {
  let least = -1;
  let leastHash = Infinity;
  for (let source = 0; source < segments.length; source++) {
    const { codeHashes } = segments[source]!.arrays;
    const hash = cursors[source]! < codeHashes.length ? codeHashes[cursors[source]!]! : Infinity;
    if (hash < leastHash) [least, leastHash] = [source, hash];
  }
  return least;
}

type Column = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;
type Columns = ReturnType<typeof emptyColumns>;
const OF_TEXTS = ['textHashes', 'brands', 'categories'] as const satisfies readonly (keyof SegmentArrays)[];
const OF_FIGURES = [
  'flags',
  'prices',
  'priceBuckets',
  'currencies',
  'commissions',
  'margins',
  'dispatchHours',
  'sales',
  'punctuality',
  'worth',
] as const satisfies readonly (keyof SegmentArrays)[];

/** What never changes in a segment. */
function* mergeTexts(segments: readonly Segment[], places: Places, columns: Columns) {
  for (const name of OF_TEXTS) {
    mergeColumn(segments, places, columns, name);
    yield;
  }
  const { sources, documents } = places;
  for (let place = 0; place < documents.length; place++) {
    const { ids } = segments[sources[place]!]!.arrays;
    const document = documents[place]!;
    for (let word = 0; word < ID_WORDS; word++) columns.ids[place * ID_WORDS + word] = ids[document * ID_WORDS + word]!;
    if (place % POSTINGS_A_STEP === 0) yield;
  }
  const suppliers = yield* mergeLists(segments, places, 'supplierOffsets', 'suppliers', columns);
  const values = yield* mergeLists(segments, places, 'valueOffsets', 'values', columns);
  return { suppliers, values };
}

function mergeFigures(segments: readonly Segment[], places: Places, columns: Columns): void {
  for (const name of OF_FIGURES) mergeColumn(segments, places, columns, name);
  const { sources, documents } = places;
  for (let place = 0; place < documents.length; place++) {
    const { regions } = segments[sources[place]!]!.arrays;
    const document = documents[place]!;
    columns.regions[place * 2] = regions[document * 2]!;
    columns.regions[place * 2 + 1] = regions[document * 2 + 1]!;
  }
}

function mergeColumn(
  segments: readonly Segment[],
  { sources, documents }: Places,
  columns: Columns,
  name: (typeof OF_TEXTS)[number] | (typeof OF_FIGURES)[number],
): void {
  const from = segments.map(({ arrays }): Column => arrays[name]);
  const to: Column = columns[name];
  for (let place = 0; place < documents.length; place++) to[place] = from[sources[place]!]![documents[place]!]!;
}

function* mergeLists(
  segments: readonly Segment[],
  { sources, documents }: Places,
  offsetsName: 'supplierOffsets' | 'valueOffsets',
  listName: 'suppliers' | 'values',
  columns: Columns,
): Generator<undefined, Uint32Array> {
  const offsets = columns[offsetsName];
  const merged = new Uint32Array(segments.reduce((sum, { arrays }) => sum + arrays[listName].length, 0));
  let length = 0;
  for (let place = 0; place < documents.length; place++) {
    const { arrays } = segments[sources[place]!]!;
    const document = documents[place]!;
    const end = arrays[offsetsName][document + 1]!;
    for (let at = arrays[offsetsName][document]!; at < end; at++) merged[length++] = arrays[listName][at]!;
    offsets[place + 1] = length;
    if (place % POSTINGS_A_STEP === 0) yield;
  }
  return merged.slice(0, length);
}
