import { type Concept, listsOf } from './concepts.js';
import { type PostingList, seek } from './posting-list.js';
import { ALIVE, FOR_SALE, type Segment } from './segment.js';

const FULL = 255;
const SHOWN = ALIVE | FOR_SALE;
// Sums of weights in 32 bits are this exact.
const CLOSE = 1e-3;
// Searching a list for single documents pays when the list is so many times longer.
const SEARCHED_FACTOR = 12;

export interface Words {
  /** The weightiest first, those that are a bonus last. */
  readonly concepts: readonly Concept[];
  /** Of all that count for coverage. */
  readonly weight: number;
}

export function toWords(concepts: readonly Concept[]): Words {
  const ordered = [...concepts].sort((a, b) => Number(a.isBonus) - Number(b.isBonus) || b.weight - a.weight);
  return { concepts: ordered, weight: concepts.reduce((sum, one) => sum + (one.isBonus ? 0 : one.weight), 0) };
}

/** What a search gathers of one segment. */
export class Scratch {
  scores = new Float32Array();
  covered = new Float32Array();
  /** The last concept that a document had, counted from 1; 0 for documents that have none. */
  last = new Uint8Array();
  found = new Uint32Array();
  count = 0;

  reserve(size: number): void {
    if (this.scores.length >= size) return;
    this.scores = new Float32Array(size);
    this.covered = new Float32Array(size);
    this.last = new Uint8Array(size);
    this.found = new Uint32Array(size);
  }

  clear(): void {
    for (let index = 0; index < this.count; index++) {
      const document = this.found[index] ?? 0;
      this.scores[document] = 0;
      this.covered[document] = 0;
      this.last[document] = 0;
    }
    this.count = 0;
  }
}

/**
 * Finds documents of a segment that have at least `coverageMin` of the words' weight, word by word: a list that comes when
 * a document that is new could no longer get there only adds to those found before.
 */
export function gather(segment: Segment, { concepts, weight }: Words, coverageMin: number, scratch: Scratch): void {
  scratch.reserve(segment.size);
  const needed = coverageMin * weight - CLOSE;
  let remaining = weight;
  for (const [index, concept] of concepts.entries()) {
    const isAdmitting = !concept.isBonus && remaining >= needed;
    if (!concept.isBonus) remaining -= concept.weight;
    const coverage = concept.isBonus ? 0 : concept.weight;
    for (const { list, likeness } of listsOf(concept, segment)) {
      const score = (concept.weight * likeness) / FULL;
      if (isAdmitting) admit(scratch, list, index + 1, score, coverage);
      else if (scratch.count * SEARCHED_FACTOR < list.documents.length)
        searchFor(scratch, list, index + 1, score, coverage);
      else addTo(scratch, list, index + 1, score, coverage);
    }
  }
}

function admit(scratch: Scratch, list: PostingList, concept: number, weight: number, coverage: number): void {
  const { scores, covered, last, found } = scratch;
  const { documents, fullness } = list;
  let { count } = scratch;
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at]!;
    const before = last[document]!;
    if (before === concept) continue;
    if (before === 0) found[count++] = document;
    last[document] = concept;
    scores[document]! += weight * fullness[at]!;
    covered[document]! += coverage;
  }
  scratch.count = count;
}

function addTo(scratch: Scratch, list: PostingList, concept: number, weight: number, coverage: number): void {
  const { scores, covered, last } = scratch;
  const { documents, fullness } = list;
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at]!;
    const before = last[document]!;
    if (before === 0 || before === concept) continue;
    last[document] = concept;
    scores[document]! += weight * fullness[at]!;
    covered[document]! += coverage;
  }
}

function searchFor(scratch: Scratch, list: PostingList, concept: number, weight: number, coverage: number): void {
  const { scores, covered, last, found, count } = scratch;
  const { documents, fullness } = list;
  for (let index = 0; index < count; index++) {
    const document = found[index]!;
    if (last[document] === concept) continue;
    const at = seek(documents, 0, document);
    if (documents[at] !== document) continue;
    last[document] = concept;
    scores[document]! += weight * fullness[at]!;
    covered[document]! += coverage;
  }
}

/** How many of what was gathered can be shown and have that much of the words. */
export function countCovered(segment: Segment, { weight }: Words, coverageMin: number, scratch: Scratch): number {
  const { flags } = segment.arrays;
  const needed = coverageMin * weight - CLOSE;
  let count = 0;
  for (let index = 0; index < scratch.count; index++) {
    const document = scratch.found[index]!;
    if (scratch.covered[document]! >= needed && (flags[document]! & SHOWN) === SHOWN) count++;
  }
  return count;
}

/** Calls `visit` for each gathered document that can be shown and is covered enough, with its score. */
export function visitGathered(
  { arrays }: Segment,
  { weight }: Words,
  coverageMin: number,
  scratch: Scratch,
  visit: (document: number, score: number) => void,
): void {
  const { flags, worth } = arrays;
  const needed = coverageMin * weight - CLOSE;
  for (let index = 0; index < scratch.count; index++) {
    const document = scratch.found[index]!;
    const covered = scratch.covered[document]!;
    if (covered < needed || (flags[document]! & SHOWN) !== SHOWN) continue;
    const share = Math.min(1, covered / weight);
    visit(document, scratch.scores[document]! * share * worth[document]!);
  }
}

/** Calls `visit` for each document that can be shown; what sells best and is there scores highest. */
export function visitAll({ arrays, size }: Segment, visit: (document: number, score: number) => void): void {
  const { flags, worth } = arrays;
  for (let document = 0; document < size; document++) {
    if ((flags[document]! & SHOWN) === SHOWN) visit(document, worth[document]!);
  }
}
