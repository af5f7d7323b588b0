import { hash32, hashOf } from './hash.js';
import { looksLikePinyin, type PinyinOf } from './pinyin.js';
import { countAt, ownersOf, postingsOfCode } from './posting-list.js';
import { hasCjk } from './analysis.js';
import type { Segment } from './segment.js';
import { deletionsOf, distanceOf, isCorrectable } from './spelling.js';

export interface KnownTerm {
  readonly term: string;
  /** Documents that have it. */
  readonly count: number;
}

const SECOND_TYPO_LENGTH = 6;
const SYLLABLE_MAX = 6;
const SYLLABLES_MAX = 6;
const COUNTS_KEPT = 100_000;
const WORD_COST = 10;
const CHARACTER_COST = 15;

/** What words there are, over all segments. */
export class Lexicon {
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly segments: readonly Segment[],
    private readonly pinyinOf: PinyinOf,
  ) {}

  /** How many documents have a term. */
  count(term: string): number {
    const known = this.counts.get(term);
    if (known !== undefined) return known;
    let count = 0;
    for (const segment of this.segments) {
      const place = segment.vocabulary.find(term);
      if (place >= 0) count += countAt(segment, place);
    }
    if (this.counts.size >= COUNTS_KEPT) this.counts.clear();
    this.counts.set(term, count);
    return count;
  }

  countCode(code: string): number {
    const hash = hashOf(code);
    return this.segments.reduce((sum, segment) => sum + postingsOfCode(segment, hash).documents.length, 0);
  }

  /** How many have a term that begins so: at least, because one document may have several. */
  countPrefix(prefix: string): number {
    let most = 0;
    for (const segment of this.segments) {
      const [from, to] = segment.vocabulary.range(prefix);
      for (let place = from; place < to; place++) most = Math.max(most, countAt(segment, place));
    }
    return most;
  }

  /** Terms that differ by one typing error; where there are none, for long words by two. Most frequent first. */
  corrections(word: string): (KnownTerm & { readonly distance: number })[] {
    if (!isCorrectable(word)) return [];
    const once = deletionsOf(word);
    const near = this.spelledLike(once, word, 1);
    if (near.length > 0 || word.length < SECOND_TYPO_LENGTH) return near;
    return this.spelledLike([...new Set(once.flatMap(deletionsOf))], word, 2);
  }

  private spelledLike(deletions: readonly string[], word: string, distanceMax: number) {
    const found = new Map<string, KnownTerm & { readonly distance: number }>();
    for (const hash of deletions.map(hash32)) {
      for (const { arrays, vocabulary } of this.segments) {
        for (const place of ownersOf(arrays.spellingHashes, arrays.spellingTerms, hash)) {
          const term = vocabulary.term(place);
          if (term === word || found.has(term)) continue;
          const distance = distanceOf(word, term);
          if (distance <= distanceMax) found.set(term, { term, distance, count: this.count(term) });
        }
      }
    }
    return [...found.values()].sort((a, b) => a.distance - b.distance || b.count - a.count);
  }

  /** Chinese terms that sound like this, or whose initials these are. Most frequent first. */
  soundingLike(letters: string): KnownTerm[] {
    const found = new Map<string, KnownTerm>();
    const hash = hash32(letters);
    for (const { arrays, vocabulary } of this.segments) {
      for (const place of ownersOf(arrays.pinyinHashes, arrays.pinyinTerms, hash)) {
        const term = vocabulary.term(place);
        if (!found.has(term)) found.set(term, { term, count: this.count(term) });
      }
    }
    return [...found.values()].sort((a, b) => b.count - a.count);
  }

  /** Chinese words that sound like this one, which was mistyped. */
  homophonesOf(word: string): KnownTerm[] {
    return hasCjk(word) ? this.soundingLike(this.pinyinOf(word).join('')).filter(({ term }) => term !== word) : [];
  }

  /** Cuts letters into the pinyin of as few known words as there can be; null when something is left over. */
  readPinyin(letters: string): (readonly KnownTerm[])[] | null {
    if (!looksLikePinyin(letters)) return null;
    const best: ({ readonly words: (readonly KnownTerm[])[]; readonly weight: number } | null)[] = [
      { words: [], weight: 0 },
    ];
    for (let end = 1; end <= letters.length; end++) {
      best[end] = null;
      for (let from = Math.max(0, end - SYLLABLE_MAX * SYLLABLES_MAX); from < end - 1; from++) {
        const before = best[from];
        if (!before) continue;
        const found = this.soundingLike(letters.slice(from, end)).filter(
          ({ term }) => this.pinyinOf(term).join('') === letters.slice(from, end),
        );
        if (found.length === 0) continue;
        // Fewer words first, and no single characters where words do; among those, the ones that are heard more often.
        const cost = found.some(({ term }) => term.length > 1) ? WORD_COST : CHARACTER_COST;
        const weight = before.weight - cost + Math.log10(1 + (found[0]?.count ?? 0));
        const known = best[end];
        if (!known || weight > known.weight) best[end] = { words: [...before.words, found], weight };
      }
    }
    const words = best[letters.length]?.words ?? null;
    // Single characters alone would read any letters.
    return words?.some(([first]) => (first?.term.length ?? 0) > 1) ? words : null;
  }
}
