import { stem } from './stem.js';
import { numberOfQuantity, withEvenUnits } from './units.js';

/** Cuts a run of Chinese characters into words. */
export interface ChineseWords {
  /** Each character belongs to one word. */
  cut(run: string): readonly string[];
  /** Also the shorter words inside of longer ones. */
  cutFinely(run: string): readonly string[];
}

const CJK = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;
const LETTER = String.raw`[[\p{L}\p{N}]--${CJK}]`;
// A run of CJK characters, or a word with joints inside ("1.5", "AB-1234/C", "women's").
const RUN = new RegExp(String.raw`(${CJK}+)|${LETTER}+(?:[.\-_\/+'’&]${LETTER}+)*`, 'gv');
const PLAIN = /^[a-z]+$/;
const PARTS = /\d+(?:\.\d+)*|[^\d.\-_/+'’&]+/gu;
const FRACTION = /^\d+(?:-\d+)?\/\d+$/;
// Long enough for every word and code that anybody types.
const TERM_MAX = 40;
// What falls into more parts than this is an id of somebody's system: nobody types a part of it.
const PARTS_MAX = 4;
const HAS_CJK = new RegExp(CJK, 'v');

/** A word of a text: as a whole, and what it is made of when it has joints or digits in it. */
export interface LatinWord {
  readonly kind: 'LATIN';
  /** Without accents, joints and endings. */
  readonly whole: string;
  readonly parts: readonly string[];
  /** As it was written, in lower case. */
  readonly written: string;
}

export interface CjkRun {
  readonly kind: 'CJK';
  readonly run: string;
}

export const hasCjk = (text: string): boolean => HAS_CJK.test(text);

/** Each run of a text, and again when it is one of CJK characters. */
export const matchesOf = (text: string) => withEvenUnits(text.normalize('NFKC').toLowerCase()).matchAll(RUN);

/** A text's words and Chinese runs in turn. */
export function* runsOf(text: string): Generator<LatinWord | CjkRun> {
  for (const [run, cjk] of matchesOf(text)) yield cjk === undefined ? toWord(run) : { kind: 'CJK', run };
}

const cut = (term: string): string => (term.length <= TERM_MAX ? term : [...term].slice(0, TERM_MAX).join(''));
const withoutAccents = (word: string): string => word.normalize('NFKD').replaceAll(/\p{M}/gu, '');

function toWord(run: string): LatinWord {
  if (PLAIN.test(run)) return { kind: 'LATIN', whole: cut(stem(run)), parts: [], written: run };
  const written = withoutAccents(run.replace(/['’]s$/u, ''));
  if (FRACTION.test(written)) return { kind: 'LATIN', whole: written, parts: written.split(/[-/]/), written };
  const number = numberOfQuantity(written);
  if (number !== null) return { kind: 'LATIN', whole: written, parts: [number], written };
  // "AB-1234" and "ab1234" are one; the point of "1.5" stays, because "15" is another thing.
  const whole = cut(stem(written.replaceAll(/[-_/+'’&]|\.(?!\d)/gu, '')));
  const parts = (written.match(PARTS) ?? []).map((part) => cut(stem(part)));
  return { kind: 'LATIN', whole, parts: parts.length > 1 && parts.length <= PARTS_MAX ? parts : [], written };
}

/** What a code is compared by: letters and digits only. */
export const codeOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The neighbouring pairs of a run, and its last character: so each character begins a term and is found by prefix. */
export function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.map((character, index) => `${character}${characters[index + 1] ?? ''}`);
}

/** The terms that goods are found by which have this word; the word as a whole comes first. */
export function termsOfWord(run: string): string[] {
  const { whole, parts } = toWord(run);
  return [whole, ...parts.filter((part) => part !== whole)];
}

/** The terms that goods are found by which have this run of CJK characters. */
export const termsOfCjk = (run: string, chinese: ChineseWords): string[] => [
  ...pairsOf(run),
  ...chinese.cutFinely(run).filter((word) => [...word].length > 2),
];

/** The term of two words beside each other. */
export const phraseOf = (word: string, next: string): string => `${word} ${next}`;
