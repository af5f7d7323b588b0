import type { Segment } from './segment.js';

/** Documents in their order, and how full each is of what was looked for. */
export interface PostingList {
  readonly documents: Uint32Array;
  /** 255 at most. */
  readonly fullness: Uint8Array;
}

export const NO_POSTINGS: PostingList = { documents: new Uint32Array(), fullness: new Uint8Array() };
const FULL = 255;

/** The postings of one term, by its place in the vocabulary; a view, not a copy. */
export function postingsAt({ arrays }: Segment, place: number): PostingList {
  const from = arrays.postingOffsets[place] ?? 0;
  const to = arrays.postingOffsets[place + 1] ?? 0;
  return {
    documents: arrays.postingDocuments.subarray(from, to),
    fullness: arrays.postingFullness.subarray(from, to),
  };
}

export function countAt({ arrays }: Segment, place: number): number {
  return (arrays.postingOffsets[place + 1] ?? 0) - (arrays.postingOffsets[place] ?? 0);
}

/** Documents that are in all lists; each is as full as it is on average. */
export function intersect(lists: readonly PostingList[]): PostingList {
  const [first, ...others] = [...lists].sort((a, b) => a.documents.length - b.documents.length);
  if (!first) return NO_POSTINGS;
  const documents: number[] = [];
  const fullness: number[] = [];
  const cursors = others.map(() => 0);
  for (let at = 0; at < first.documents.length; at++) {
    const document = first.documents[at] ?? 0;
    let sum = first.fullness[at] ?? 0;
    let isInAll = true;
    for (const [index, list] of others.entries()) {
      const place = seek(list.documents, cursors[index] ?? 0, document);
      cursors[index] = place;
      isInAll &&= list.documents[place] === document;
      if (!isInAll) break;
      sum += list.fullness[place] ?? 0;
    }
    if (!isInAll) continue;
    documents.push(document);
    fullness.push(sum / lists.length);
  }
  return { documents: Uint32Array.from(documents), fullness: Uint8Array.from(fullness) };
}

/** The first place from `from` on whose document is not before the wanted one: in leaps, then by halves. */
export function seek(documents: Uint32Array, from: number, wanted: number): number {
  let step = 1;
  let low = from;
  while (low + step < documents.length && (documents[low + step] ?? 0) < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, documents.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((documents[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Documents that have this code. */
export function postingsOfCode({ arrays }: Segment, hash: number): PostingList {
  const { codeHashes, codeDocuments } = arrays;
  let low = 0;
  let high = codeHashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((codeHashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (codeHashes[end] === hash) end++;
  if (end === low) return NO_POSTINGS;
  const documents = codeDocuments.subarray(low, end);
  return { documents, fullness: new Uint8Array(documents.length).fill(FULL) };
}

/** Owners of a hash in a sorted list. */
export function ownersOf(hashes: Uint32Array, owners: Uint32Array, hash: number): Uint32Array {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < hashes.length && hashes[end] === hash) end++;
  return owners.subarray(low, end);
}
