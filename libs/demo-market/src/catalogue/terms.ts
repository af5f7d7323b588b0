import type { Bilingual } from '../types.js';
import type { Terms } from '../vocabulary/words.js';

/** A parsed term of the vocabulary: `中文|English|#rrggbb@条件`, the colour and the condition being optional. */
export interface Word extends Bilingual {
  readonly code: string;
  readonly colour?: string;
  /** As written in a title. */
  readonly heading: string;
  /** Pairs of neighbouring characters, by which two Chinese phrases that say the same are told. */
  readonly pairs: readonly string[];
  /** Beginnings of the longer English words, to the same end. */
  readonly stems: readonly string[];
  readonly suits: ThingFilter;
}

/** Whether a word may be said of a thing, by the thing's Chinese name. */
export type ThingFilter = (thing: string) => boolean;

const STEM_LENGTH = 5;
const SMALL_WORDS = new Set(['and', 'or', 'of', 'with', 'for', 'in', 'a', 'to', 'the', 'by', 'on', 'from']);

export function parseTerms(terms: Terms): Word[] {
  return terms
    .split(';')
    .map((term) => term.trim())
    .filter((term) => term !== '')
    .map(parseTerm);
}

/** @throws SyntaxError when one of the two languages is missing. */
export function parseTerm(term: string): Word {
  const [text = '', condition] = term.split('@');
  const [zh, en, colour] = text.split('|').map((part) => part.trim());
  if (!zh || !en) throw new SyntaxError(`The term "${term}" must be written as 中文|English.`);
  return {
    zh,
    en,
    code: codeOf(en),
    ...(colour ? { colour: colour.replace('#', '') } : {}),
    heading: headingOf(en),
    pairs: pairsOf(zh),
    stems: stemsOf(en),
    suits: thingFilter(condition),
  };
}

/** `a,b` means things whose name holds a or b; `!a,b` all the others. */
export function thingFilter(condition: string | undefined): ThingFilter {
  if (!condition) return () => true;
  const isExcluding = condition.startsWith('!');
  const parts = condition.replace('!', '').split(',');
  return (thing) => parts.some((part) => thing.includes(part)) !== isExcluding;
}

function codeOf(en: string): string {
  return en
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

export function headingOf(en: string): string {
  return en
    .split(' ')
    .map((word, i) => (i > 0 && SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

function pairsOf(zh: string): string[] {
  return Array.from({ length: zh.length - 1 }, (_, i) => zh.slice(i, i + 2));
}

function stemsOf(en: string): string[] {
  return en
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length >= 4)
    .map((word) => word.slice(0, STEM_LENGTH));
}

/** Remembers what has been said, so that a title does not say it twice. */
export class Said {
  private zh = '';
  private en = ' ';

  add(word: Word): void {
    this.zh += `${word.zh} `;
    this.en += `${word.stems.join(' ')} `;
  }

  repeats(word: Word): boolean {
    return (
      word.pairs.some((pair) => this.zh.includes(pair)) || word.stems.some((stem) => this.en.includes(` ${stem} `))
    );
  }
}
