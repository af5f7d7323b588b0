import { type ChineseWords, codeOf, pairsOf, runsOf } from './analysis.js';
import { SYNONYM_GROUPS } from './synonyms.js';

/** Terms that together stand for one word of a query: all of them have to be there. */
export interface Form {
  readonly terms: readonly string[];
  /** 1 for what was typed, less for what is like it. */
  readonly likeness: number;
  /** Terms that begin with the only one count. */
  readonly isPrefix?: boolean;
}

/** One thing that is wanted, in any of its forms; the first form is the one that was typed. */
export interface Wanted {
  /** As it was typed. */
  readonly written: string;
  readonly forms: readonly Form[];
  /** What a product's code would be, if this is one. */
  readonly code: string | null;
  /** What it stands for when nothing has it as a whole. */
  readonly parts: readonly Wanted[];
}

const CODE_MIN = 4;
// Said with everything, so it finds nothing.
const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an the of for with and or in on at to by from is it my your x 的 了 和 与 及 或 在 是 个 款 新款 包邮 正品'.split(
    ' ',
  ),
);

const plain = (term: string): Form => ({ terms: [term], likeness: 1 });

/** What a query asks for, word by word, without looking at any goods. */
export function readQuery(words: string, chinese: ChineseWords): Wanted[] {
  const wanted: Wanted[] = [];
  for (const run of runsOf(words)) {
    if (run.kind === 'CJK') wanted.push(...chinese.cut(run.run).map((word) => chineseWord(word, chinese)));
    else wanted.push(latinWord(run.whole, run.parts, run.written));
  }
  const telling = wanted.filter(({ written }) => !STOP_WORDS.has(written));
  return unique(telling.length > 0 ? telling : wanted);
}

function unique(wanted: readonly Wanted[]): Wanted[] {
  return [...new Map(wanted.map((one) => [one.forms[0]?.terms.join(' '), one])).values()];
}

function latinWord(whole: string, parts: readonly string[], written: string): Wanted {
  const code = /\d/.test(whole) && whole.length >= CODE_MIN ? codeOf(written) : null;
  return { written, forms: [plain(whole)], code, parts: parts.map((part) => latinWord(part, [], part)) };
}

function chineseWord(word: string, chinese: ChineseWords): Wanted {
  const characters = [...word];
  if (characters.length === 1) {
    return { written: word, forms: [{ terms: [word], likeness: 1, isPrefix: true }], code: null, parts: [] };
  }
  const parts = characters.length > 2 ? partsOf(word, chinese) : [];
  return { written: word, forms: [plain(word)], code: null, parts };
}

/** The shorter words that a long one is made of; its pairs of neighbours where no word is. */
function partsOf(word: string, chinese: ChineseWords): Wanted[] {
  const shorter = chinese.cutFinely(word).filter((one) => one !== word && [...one].length > 1);
  const pairs = shorter.length > 0 && shorter.join('').length >= word.length ? shorter : pairsOf(word).slice(0, -1);
  return pairs.map((pair) => ({ written: pair, forms: [plain(pair)], code: null, parts: [] }));
}

/** The terms of a text that is one form of something: what all have to be there. */
function termsOf(text: string, chinese: ChineseWords): string[] {
  return [...runsOf(text)].flatMap((run) => (run.kind === 'CJK' ? [...chinese.cut(run.run)] : [run.whole]));
}

/** Other forms of the words at a place of a query. */
export class Synonyms {
  private readonly groups = new Map<string, readonly (readonly string[])[]>();
  private readonly wordsMax: number;

  constructor(chinese: ChineseWords) {
    let wordsMax = 1;
    for (const group of SYNONYM_GROUPS) {
      const forms = group.map((form) => termsOf(form, chinese));
      for (const form of forms) {
        const key = form.join(' ');
        this.groups.set(key, [...(this.groups.get(key) ?? []), ...forms.filter((other) => other !== form)]);
        wordsMax = Math.max(wordsMax, form.length);
      }
    }
    this.wordsMax = wordsMax;
  }

  /** Adds to each word the forms that mean the same; what several words mean together is a form of each of them. */
  widen(wanted: readonly Wanted[], likeness: number): Wanted[] {
    const widened = [...wanted];
    for (let at = 0; at < wanted.length;) {
      const found = this.longestAt(wanted, at);
      for (let place = at; place < at + (found?.length ?? 0); place++) {
        const one = widened[place];
        const forms = found?.forms.map((terms): Form => ({ terms, likeness })) ?? [];
        if (one) widened[place] = { ...one, forms: [...one.forms, ...forms] };
      }
      at += found?.length ?? 1;
    }
    return widened;
  }

  private longestAt(wanted: readonly Wanted[], at: number) {
    for (let length = Math.min(this.wordsMax, wanted.length - at); length > 0; length--) {
      const key = wanted
        .slice(at, at + length)
        .flatMap(({ forms }) => forms[0]?.terms ?? [])
        .join(' ');
      const forms = this.groups.get(key);
      if (forms) return { length, forms };
    }
    return null;
  }
}
