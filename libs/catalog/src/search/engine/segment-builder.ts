import { type ChineseWords, codeOf, hasCjk } from './analysis.js';
import type { SearchDocument } from './document.js';
import { growing8, growing32 } from './growing.js';
import { hashOf } from './hash.js';
import { type Directories, valueName } from './names.js';
import { PINYIN_CHARACTERS_MAX, pinyinHashesOf, type PinyinOf } from './pinyin.js';
import { type Field, FIELD_RULES, FIELDS, lengthNorm, SATURATION } from './ranking.js';
import { emptyColumns, type SegmentArrays, writeFigures } from './segment.js';
import { deletionHashesOf, isCorrectable } from './spelling.js';
import { TermNumbers } from './term-numbers.js';
import { compareIds, ID_WORDS, writeId } from './uuid-words.js';
import { packTerms, Vocabulary } from './vocabulary.js';

/** What texts are taken apart with. */
export interface Language {
  readonly chinese: ChineseWords;
  readonly pinyinOf: PinyinOf;
}

/** Usual numbers of words, by field. */
export type FieldLengths = Readonly<Record<Field, number>>;

const FULL = 255;
// Work between two looks at the clock.
const DOCUMENTS_A_STEP = 16;
const TERMS_A_STEP = 500;

/** A hash of all that is found by words or stands for good in a segment. */
export function textHashOf({ texts, categoryPath, supplierIds }: SearchDocument): number {
  return hashOf(JSON.stringify([texts, categoryPath, [...supplierIds].sort()]));
}

function textsOf({ texts }: SearchDocument, field: Field): readonly string[] {
  switch (field) {
    case 'title':
      return texts.titles;
    case 'brand':
      return [texts.brand];
    case 'code':
      return texts.codes;
    case 'category':
      return texts.categories;
    case 'value':
      return texts.values.flatMap(({ zh, en }) => (zh === en ? [zh] : [zh, en]));
    case 'description':
      return texts.descriptions;
  }
}

/** What is usual among these: a sample is enough. Yields between steps. */
export function* measureLengths(
  documents: readonly SearchDocument[],
  { chinese }: Language,
): Generator<undefined, FieldLengths> {
  const numbers = new TermNumbers(chinese);
  const lengths = new Map(FIELDS.map((field) => [field, { terms: 0, filled: 0 }]));
  for (const [index, document] of documents.entries()) {
    for (const [field, length] of lengths) {
      const before = length.terms;
      for (const text of textsOf(document, field)) numbers.forEachTerm(text, () => length.terms++);
      if (length.terms > before) length.filled++;
    }
    if (index % DOCUMENTS_A_STEP === 0) yield;
  }
  const usual = [...lengths].map(([field, { terms, filled }]) => [field, Math.max(1, terms / Math.max(1, filled))]);
  return Object.fromEntries(usual) as Record<Field, number>;
}

/** Makes a segment of documents, in steps short enough not to hold up a server. */
export class SegmentBuilder {
  private readonly documents: SearchDocument[] = [];
  private readonly termNumbers: TermNumbers;
  private readonly entryStarts: number[] = [];
  private readonly entryTerms = growing32();
  private readonly entryFullness = growing8();
  private readonly codes: { readonly hash: number; readonly document: number }[] = [];

  constructor(
    private readonly language: Language,
    private readonly directories: Directories,
    private readonly lengths: FieldLengths,
  ) {
    this.termNumbers = new TermNumbers(language.chinese);
  }

  /** Yields between steps. @param documents no two of one id. */
  *build(documents: readonly SearchDocument[]): Generator<undefined, SegmentArrays> {
    for (const [index, document] of documents.entries()) {
      this.add(document);
      if (index % DOCUMENTS_A_STEP === 0) yield;
    }
    return yield* this.finish();
  }

  private add(document: SearchDocument): void {
    const place = this.documents.push(document) - 1;
    this.entryStarts.push(this.entryTerms.length);
    for (const [term, count] of this.countTerms(document)) {
      this.entryTerms.push(term);
      this.entryFullness.push(Math.max(1, Math.round((FULL * count) / (count + SATURATION))));
    }
    for (const code of new Set(document.texts.codes.map(codeOf))) {
      if (code !== '') this.codes.push({ hash: hashOf(code), document: place });
    }
  }

  /** BM25F: how often each term is there, over all fields by their weights and lengths. */
  private countTerms(document: SearchDocument): Map<number, number> {
    const counts = new Map<number, number>();
    for (const field of FIELDS) {
      const inField = new Map<number, number>();
      let length = 0;
      for (const text of textsOf(document, field)) {
        let last: number | null = null;
        this.termNumbers.forEachTerm(text, (term, isMain) => {
          length++;
          inField.set(term, (inField.get(term) ?? 0) + 1);
          if (field !== 'title' || !isMain) return;
          if (last !== null) inField.set(this.termNumbers.numberOfPhrase(last, term), 1);
          last = term;
        });
      }
      const weight = FIELD_RULES[field].weight / lengthNorm(field, length, this.lengths[field]);
      for (const [term, count] of inField) counts.set(term, (counts.get(term) ?? 0) + weight * count);
    }
    return counts;
  }

  private *finish(): Generator<undefined, SegmentArrays> {
    this.entryStarts.push(this.entryTerms.length);
    const { order, ids } = sortById(this.documents);
    yield;
    const columns = this.columnsOf(order, ids);
    yield;
    const terms = sortTerms([...this.termNumbers.terms]);
    yield;
    const { bytes, offsets } = packTerms(terms);
    const postings = yield* this.postingsOf(terms, order);
    const codes = this.codesOf(order);
    const spelling = yield* spellingOf(new Vocabulary(bytes, offsets), this.language.pinyinOf);
    return { ...columns, termBytes: bytes, termOffsets: offsets, ...postings, ...codes, ...spelling };
  }

  private columnsOf(order: Uint32Array, ids: Uint32Array) {
    const columns = emptyColumns(order.length);
    columns.ids.set(ids);
    const { brands, categories, suppliers, values } = this.directories;
    const supplierList: number[] = [];
    const valueList: number[] = [];
    const draft = { ...columns, suppliers: new Uint32Array(), values: new Uint32Array() };
    for (const [place, from] of order.entries()) {
      const document = this.documents[from];
      if (!document) continue;
      columns.textHashes[place] = textHashOf(document);
      columns.brands[place] = brands.numberOf(document.texts.brand);
      columns.categories[place] = categories.numberOf(document.categoryPath);
      for (const id of document.supplierIds) supplierList.push(suppliers.numberOf(id));
      const own = new Set(document.texts.values.map((value) => values.numberOf(valueName(value))));
      valueList.push(...own);
      columns.supplierOffsets[place + 1] = supplierList.length;
      columns.valueOffsets[place + 1] = valueList.length;
      writeFigures(draft as unknown as SegmentArrays, place, document.figures, this.directories);
    }
    return { ...columns, suppliers: Uint32Array.from(supplierList), values: Uint32Array.from(valueList) };
  }

  /** Sorted by term, then by document: a counting sort of what was noted per document. */
  private *postingsOf(terms: readonly string[], order: Uint32Array) {
    const places = new Uint32Array(terms.length);
    for (const [place, term] of terms.entries()) places[this.termNumbers.numberOf(term)] = place;
    const { length } = this.entryTerms;
    const postingOffsets = new Uint32Array(terms.length + 1);
    for (let entry = 0; entry < length; entry++) {
      const place = (places[this.entryTerms.array[entry] ?? 0] ?? 0) + 1;
      postingOffsets[place] = (postingOffsets[place] ?? 0) + 1;
    }
    for (let place = 0; place < terms.length; place++) {
      postingOffsets[place + 1] = (postingOffsets[place + 1] ?? 0) + (postingOffsets[place] ?? 0);
    }
    yield;
    const next = postingOffsets.slice();
    const postingDocuments = new Uint32Array(length);
    const postingFullness = new Uint8Array(length);
    for (const [document, from] of order.entries()) {
      const end = this.entryStarts[from + 1] ?? 0;
      for (let entry = this.entryStarts[from] ?? 0; entry < end; entry++) {
        const place = places[this.entryTerms.array[entry] ?? 0] ?? 0;
        const slot = next[place] ?? 0;
        next[place] = slot + 1;
        postingDocuments[slot] = document;
        postingFullness[slot] = this.entryFullness.array[entry] ?? 0;
      }
      if (document % TERMS_A_STEP === 0) yield;
    }
    return { postingOffsets, postingDocuments, postingFullness };
  }

  private codesOf(order: Uint32Array) {
    const places = new Uint32Array(order.length);
    for (const [place, from] of order.entries()) places[from] = place;
    const sorted = this.codes
      .map(({ hash, document }) => ({ hash, document: places[document] ?? 0 }))
      .sort((a, b) => a.hash - b.hash || a.document - b.document);
    return {
      codeHashes: Float64Array.from(sorted, ({ hash }) => hash),
      codeDocuments: Uint32Array.from(sorted, ({ document }) => document),
    };
  }
}

function sortById(documents: readonly SearchDocument[]): { order: Uint32Array; ids: Uint32Array } {
  const unsorted = new Uint32Array(documents.length * ID_WORDS);
  for (const [place, { id }] of documents.entries()) writeId(unsorted, place, id);
  const order = Uint32Array.from(documents.keys()).sort((a, b) => compareIds(unsorted, a, unsorted, b));
  const ids = new Uint32Array(unsorted.length);
  for (const [place, from] of order.entries()) {
    ids.set(unsorted.subarray(from * ID_WORDS, (from + 1) * ID_WORDS), place * ID_WORDS);
  }
  return { order, ids };
}

const BEHIND_SURROGATES = /[\uD800-\uFFFF]/;

/** By their UTF-8 bytes, which for nearly all terms is the order of JavaScript too. */
function sortTerms(terms: string[]): string[] {
  if (!terms.some((term) => BEHIND_SURROGATES.test(term))) return terms.sort();
  return terms.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/** What finds mistyped words, and Chinese ones by their sound. */
export function* spellingOf(vocabulary: Vocabulary, pinyinOf: PinyinOf) {
  const [spelling, spellingOwners] = [growing32(), growing32()];
  const [pinyin, pinyinOwners] = [growing32(), growing32()];
  for (let place = 0; place < Math.min(vocabulary.size, OWNERS_MAX); place++) {
    if (place % TERMS_A_STEP === 0) yield;
    const term = vocabulary.term(place);
    if (isCorrectable(term)) {
      for (const hash of deletionHashesOf(term)) {
        spelling.push(hash);
        spellingOwners.push(place);
      }
      continue;
    }
    const characters = [...term].length;
    if (characters > PINYIN_CHARACTERS_MAX || !hasCjk(term)) continue;
    for (const hash of pinyinHashesOf(pinyinOf(term))) {
      pinyin.push(hash);
      pinyinOwners.push(place);
    }
  }
  const spelled = yield* sortByHash(spelling.filled, spellingOwners.filled);
  const sounding = yield* sortByHash(pinyin.filled, pinyinOwners.filled);
  return {
    spellingHashes: spelled.hashes,
    spellingTerms: spelled.owners,
    pinyinHashes: sounding.hashes,
    pinyinTerms: sounding.owners,
  };
}

// Hash and owner in one number below 2^53, because typed arrays of numbers sort fastest.
const OWNERS_MAX = 2_097_152;
const PORTION_SHIFT = 25;
const PORTIONS = 2 ** (32 - PORTION_SHIFT);

/** In portions by the upper bits of the hashes: sorted at once, a million of them would hold up a server. */
function* sortByHash(hashes: Uint32Array, owners: Uint32Array) {
  const starts = new Uint32Array(PORTIONS + 1);
  for (let at = 0; at < hashes.length; at++) starts[(hashes[at]! >>> PORTION_SHIFT) + 1]!++;
  for (let portion = 0; portion < PORTIONS; portion++) starts[portion + 1]! += starts[portion]!;
  yield;
  const next = starts.slice();
  const keys = new Float64Array(hashes.length);
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at]!;
    keys[next[hash >>> PORTION_SHIFT]!++] = hash * OWNERS_MAX + owners[at]!;
  }
  yield;
  const sorted = { hashes: new Uint32Array(hashes.length), owners: new Uint32Array(hashes.length) };
  for (let portion = 0; portion < PORTIONS; portion++) {
    const [from, to] = [starts[portion]!, starts[portion + 1]!];
    keys.subarray(from, to).sort();
    for (let at = from; at < to; at++) {
      sorted.hashes[at] = Math.floor(keys[at]! / OWNERS_MAX);
      sorted.owners[at] = keys[at]! % OWNERS_MAX;
    }
    yield;
  }
  return sorted;
}
