import { type ChineseWords, hasCjk } from './analysis.js';
import type { Lexicon } from './lexicon.js';
import { countAt } from './posting-list.js';
import type { Segment } from './segment.js';

export interface Completion {
  readonly text: string;
  readonly count: number;
}

// A letter alone begins so many words that reading them all would take too long to be worth it.
const READ_MAX = 20_000;
const COUNT_MIN = 1;
const CODE = /\d/;

/** How what was begun goes on in the goods: words and pairs of words, most frequent first. */
export function complete(
  beginning: string,
  first: number,
  segments: readonly Segment[],
  lexicon: Lexicon,
  chinese: ChineseWords,
): Completion[] {
  const text = beginning.normalize('NFKC').toLowerCase().trimStart().replaceAll(/\s+/g, ' ');
  if (text.trim() === '') return [];
  const counts = new Map<string, number>();
  // Earlier words stay as they are; the last two go on together, or else the last one alone.
  const words = text.split(' ');
  for (let open = Math.min(2, words.length); open > 0 && counts.size === 0; open--) {
    const kept = words.slice(0, -open).map((word) => `${word} `);
    for (const [term, count] of termsThatBegin(words.slice(-open).join(' '), segments, chinese)) {
      counts.set(kept.join('') + term, count);
    }
  }
  for (const { term, count } of lexicon.soundingLike(text.replaceAll(' ', '')))
    if (term.length > 1) counts.set(term, count);
  return [...counts]
    .map(([completion, count]) => ({ text: completion, count }))
    .filter(({ count }) => count >= COUNT_MIN)
    .sort((a, b) => b.count - a.count || a.text.length - b.text.length)
    .slice(0, first);
}

function termsThatBegin(open: string, segments: readonly Segment[], chinese: ChineseWords): Map<string, number> {
  const counts = new Map<string, number>();
  if (open.trim() === '') return counts;
  for (const segment of segments) {
    const [from, to] = segment.vocabulary.range(open);
    for (let place = from; place < Math.min(to, from + READ_MAX); place++) {
      const count = countAt(segment, place);
      const term = segment.vocabulary.term(place);
      if (!isCode(term, open) && isWord(term, chinese)) counts.set(term, (counts.get(term) ?? 0) + count);
    }
  }
  return counts;
}

/** Numbers are only shown to whoever begins one. */
const isCode = (term: string, open: string): boolean => CODE.test(term) && !CODE.test(open);

/** Pairs of characters are in the index too, whether they are words or not. */
const isWord = (term: string, chinese: ChineseWords): boolean =>
  !hasCjk(term) || term.length === 1 || chinese.cut(term).length === 1;
