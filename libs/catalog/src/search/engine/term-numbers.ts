import { type ChineseWords, matchesOf, phraseOf, termsOfCjk, termsOfWord } from './analysis.js';

const LENGTH_MAX = 32;
const KEPT_MAX = 100_000;

/** What was made of short texts, until there are too many of them. */
class Known {
  private readonly made = new Map<string, readonly number[]>();

  of(text: string, make: () => readonly number[]): readonly number[] {
    if (text.length > LENGTH_MAX) return make();
    const known = this.made.get(text);
    if (known) return known;
    const made = make();
    if (this.made.size >= KEPT_MAX) this.made.clear();
    this.made.set(text, made);
    return made;
  }
}

/** Numbers the terms of texts as they come. Goods of a kind say the same again and again: it is taken apart once. */
export class TermNumbers {
  /** In the order of their numbers. */
  readonly terms: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly texts = new Known();
  private readonly runs = new Known();

  constructor(private readonly chinese: ChineseWords) {}

  numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const number = this.terms.push(term) - 1;
    this.numbers.set(term, number);
    return number;
  }

  numberOfPhrase(word: number, next: number): number {
    return this.numberOf(phraseOf(this.terms[word] ?? '', this.terms[next] ?? ''));
  }

  /** Visits the terms that goods with this text are found by; words as a whole are the main ones. */
  forEachTerm(text: string, visit: (term: number, isMain: boolean) => void): void {
    const marked = this.texts.of(text, () => this.markedOf(text));
    for (let at = 0; at < marked.length; at++) visit(marked[at]! >>> 1, (marked[at]! & 1) === 1);
  }

  /** Twice the number of each term, and one more for a main one. */
  private markedOf(text: string): number[] {
    const marked: number[] = [];
    for (const [run, cjk] of matchesOf(text)) {
      const ofRun = this.runs.of(run, () => this.markedOfRun(run, cjk !== undefined));
      for (let at = 0; at < ofRun.length; at++) marked.push(ofRun[at]!);
    }
    return marked;
  }

  private markedOfRun(run: string, isCjk: boolean): number[] {
    if (isCjk) return termsOfCjk(run, this.chinese).map((term) => this.numberOf(term) * 2);
    return termsOfWord(run).map((term, index) => this.numberOf(term) * 2 + (index === 0 ? 1 : 0));
  }
}
