import type { CategoryId } from '@app/kernel';

import { stepsOf, wordsOf } from './words-of.js';

export interface MappableCategory {
  readonly id: CategoryId;
  readonly path: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Other words for its goods. */
  readonly words: readonly string[];
  /** The node of Google's product taxonomy that comes closest. */
  readonly googleId: number | null;
}

export interface WordMatch {
  readonly category: MappableCategory;
  readonly score: number;
  readonly certainty: number;
  readonly words: readonly string[];
}

interface Phrase {
  readonly category: number;
  readonly words: readonly string[];
  /** Of all its words, by how telling each is. */
  weight: number;
}

interface Hit {
  readonly strength: number;
  readonly words: readonly string[];
}

// Each step towards the root says less than the one below it.
const STEP_FADES = 0.75;
// What the supplier's other steps say of a category or one above it.
const CONTEXT_SHARE = 0.35;
const TITLE_SHARE = 0.5;
// Of a phrase, so much of its telling words has to be there.
const COVERED_AT_LEAST = 0.55;
const TITLE_WORDS = 40;
const TITLE_CERTAIN_AT_MOST = 0.7;
/** What follows says what the goods go with, not what they are. */
const ASIDE = /\s(?:with|for|by|from|in|includes?|compatible)\s|[,(（【[|–—]|\s-\s/iu;
const ASIDE_WEIGHT = 0.35;
const LAST_WORD_WEIGHT = 1.4;

/** Compares words with those that categories go by: each name and other word is a phrase that must be met nearly whole. */
export class CategoryWordIndex {
  private readonly byText = new Map<string, Set<number>>();
  private readonly byGoogleId = new Map<number, number>();
  private readonly lines: readonly (readonly number[])[];
  private readonly phrases: Phrase[] = [];
  private readonly phrasesOfWord = new Map<string, number[]>();
  private readonly tellingness = new Map<string, number>();
  private readonly rarest: number;
  private readonly covered: Float64Array;

  constructor(private readonly categories: readonly MappableCategory[]) {
    const byPath = new Map(categories.map(({ path }, index) => [path, index]));
    this.lines = categories.map(({ path }) => lineOf(path, byPath));
    categories.forEach((category, index) => {
      this.noteNames(category, index);
      if (category.googleId !== null && !this.byGoogleId.has(category.googleId)) {
        this.byGoogleId.set(category.googleId, index);
      }
      for (const phrase of phrasesOf(category)) this.notePhrase(index, wordsOf(phrase));
    });
    this.weigh();
    this.rarest = Math.log(1 + categories.length);
    this.covered = new Float64Array(this.phrases.length);
  }

  /** The one whose path, name, or names from the root down these are. */
  named(text: string): MappableCategory | null {
    const found = this.byText.get(stepsOf(text).join('>'));
    const [only] = found ?? [];
    return found?.size === 1 && only !== undefined ? (this.categories[only] ?? null) : null;
  }

  /** The one for a number of Google's list, which stands alone or before the names ("2271 - Apparel > …"). */
  coded(text: string): MappableCategory | null {
    const number = /^\s*(\d{1,7})(?:\s*-\s.*)?$/u.exec(text)?.[1];
    const index = number === undefined ? undefined : this.byGoogleId.get(Number(number));
    return index === undefined ? null : (this.categories[index] ?? null);
  }

  /** The best first. */
  bestOfSteps(steps: readonly string[]): WordMatch[] {
    const hits = steps.map((step) => this.hitsOfStep(step));
    const candidates = new Set(hits.flatMap((ofStep) => [...ofStep.keys()]));
    const scored = [...candidates].map((category) => this.scoreOfSteps(category, hits));
    return this.ranked(scored, 1);
  }

  bestOfTitle(title: string): WordMatch[] {
    const hits = this.hitsOfTitle(title);
    const scored = [...hits].map(([category, hit]) => {
      const context = Math.max(0, ...this.above(category).map((above) => hits.get(above)?.strength ?? 0));
      const depth = this.lines[category]?.length ?? 1;
      return {
        category,
        score: hit.strength + CONTEXT_SHARE * context + depth / 1_000,
        sureness: hit.strength,
        words: hit.words,
      };
    });
    return this.ranked(scored, TITLE_CERTAIN_AT_MOST);
  }

  /** Which of the categories that words leave open the title speaks for. */
  decide(open: readonly WordMatch[], ofTitle: readonly WordMatch[]): WordMatch | undefined {
    const top = ofTitle[0]?.score ?? 1;
    const said = new Map(ofTitle.map((match) => [match.category, match]));
    const scored = open.map((match) => {
      const title = said.get(match.category);
      const score = match.score + (title ? (TITLE_SHARE * title.score) / top : 0);
      return { match, score, words: [...new Set([...match.words, ...(title?.words ?? [])])] };
    });
    scored.sort((one, other) => other.score - one.score);
    const [best, second] = scored;
    if (!best) return undefined;
    const lead = leadOf(best.score, second?.score ?? 0);
    const certainty = Math.min(0.9, Math.max(best.match.certainty, lead * Math.min(1, best.score)));
    return { ...best.match, certainty, words: best.words };
  }

  private scoreOfSteps(category: number, hits: readonly ReadonlyMap<number, Hit>[]): Scored {
    let best: { readonly step: number; readonly hit: Hit; readonly score: number } | null = null;
    for (const [step, ofStep] of hits.entries()) {
      const hit = ofStep.get(category);
      if (!hit) continue;
      const score = hit.strength * STEP_FADES ** (hits.length - 1 - step);
      if (best === null || score >= best.score) best = { step, hit, score };
    }
    if (best === null) return { category, score: 0, sureness: 0, words: [] };
    const own = best;
    const line = this.lines[category] ?? [];
    const context = Math.max(
      0,
      ...hits.flatMap((ofStep, step) =>
        step === own.step ? [] : line.map((above) => ofStep.get(above)?.strength ?? 0),
      ),
    );
    // Of two that say the same the deeper is meant: "Toys > Toys" hardly means all toys.
    return {
      category,
      score: own.score + CONTEXT_SHARE * context + line.length / 1_000,
      sureness: Math.min(1, own.score + context / 5),
      words: own.hit.words,
    };
  }

  private ranked(scored: Scored[], certainAtMost: number): WordMatch[] {
    scored.sort((one, other) => other.score - one.score || one.category - other.category);
    return scored.flatMap(({ category, score, sureness, words }, rank) => {
      const found = this.categories[category];
      if (!found) return [];
      const rival = scored.find((other, place) => place !== rank && !this.isSameLine(category, other.category));
      const certainty = certainAtMost * Math.min(1, sureness) * leadOf(score, rival?.score ?? 0);
      return [{ category: found, score, certainty, words }];
    }, []);
  }

  private isSameLine(one: number, other: number): boolean {
    return (this.lines[one]?.includes(other) ?? false) || (this.lines[other]?.includes(one) ?? false);
  }

  private above(category: number): readonly number[] {
    return (this.lines[category] ?? []).slice(0, -1);
  }

  private hitsOfStep(step: string): Map<number, Hit> {
    const words = new Map(wordsOf(step).map((word) => [word, 1]));
    let whole = 0;
    for (const word of words.keys()) whole += this.tellingness.get(word) ?? this.rarest / 2;
    return this.hits(words, (matched, phrase) => (matched / phrase.weight) ** 2 * (matched / whole));
  }

  private hitsOfTitle(title: string): Map<number, Hit> {
    const [head = '', ...rest] = title.split(ASIDE);
    const words = new Map<string, number>();
    for (const word of wordsOf(rest.join(' , '))) words.set(word, ASIDE_WEIGHT);
    const ofHead = wordsOf(head);
    ofHead.forEach((word, place) => words.set(word, place === ofHead.length - 1 ? LAST_WORD_WEIGHT : 1));
    const taken = new Map([...words].slice(-TITLE_WORDS));
    return this.hits(taken, (matched, phrase, weighed) =>
      matched / phrase.weight < 0.999 ? 0 : Math.min(1.2, weighed / (1.2 * this.rarest)),
    );
  }

  /** The strongest phrase of each category that these words meet. */
  private hits(
    words: ReadonlyMap<string, number>,
    strengthOf: (matched: number, phrase: Phrase, weighed: number) => number,
  ): Map<number, Hit> {
    const hits = new Map<number, Hit>();
    for (const index of this.cover(words)) {
      const phrase = this.phrases[index];
      const matched = this.covered[index] ?? 0;
      this.covered[index] = 0;
      if (!phrase || matched / phrase.weight < COVERED_AT_LEAST) continue;
      const strength = strengthOf(matched, phrase, this.weighed(phrase, words));
      if (strength > (hits.get(phrase.category)?.strength ?? 0)) {
        hits.set(phrase.category, { strength, words: phrase.words.filter((word) => words.has(word)) });
      }
    }
    return hits;
  }

  /** Sums up in `covered` what of each phrase these words are. @returns the phrases that they touch. */
  private cover(words: ReadonlyMap<string, number>): number[] {
    const { covered } = this;
    const touched: number[] = [];
    for (const word of words.keys()) {
      const telling = this.tellingness.get(word) ?? 0;
      for (const phrase of this.phrasesOfWord.get(word) ?? []) {
        if (covered[phrase] === 0) touched.push(phrase);
        covered[phrase] = (covered[phrase] ?? 0) + telling;
      }
    }
    return touched;
  }

  private weighed(phrase: Phrase, words: ReadonlyMap<string, number>): number {
    let sum = 0;
    for (const word of phrase.words) sum += (words.get(word) ?? 0) * (this.tellingness.get(word) ?? 0);
    return sum;
  }

  private noteNames({ path, nameZh, nameEn }: MappableCategory, index: number): void {
    const line = (this.lines[index] ?? []).flatMap((above) => this.categories[above] ?? []);
    const texts = [
      path,
      nameZh,
      nameEn,
      line.map((above) => above.nameZh).join('>'),
      line.map((above) => above.nameEn).join('>'),
    ];
    for (const text of texts) {
      const key = stepsOf(text).join('>');
      const known = this.byText.get(key);
      if (known) known.add(index);
      else this.byText.set(key, new Set([index]));
    }
  }

  private notePhrase(category: number, words: readonly string[]): void {
    if (words.length === 0) return;
    const own = [...new Set(words)];
    const phrase = this.phrases.push({ category, words: own, weight: 0 }) - 1;
    for (const word of own) {
      const known = this.phrasesOfWord.get(word);
      if (known) known.push(phrase);
      else this.phrasesOfWord.set(word, [phrase]);
    }
  }

  private weigh(): void {
    for (const [word, phrases] of this.phrasesOfWord) {
      const categories = new Set(phrases.map((phrase) => this.phrases[phrase]?.category));
      this.tellingness.set(word, Math.log(1 + this.categories.length / categories.size));
    }
    for (const phrase of this.phrases) {
      phrase.weight = phrase.words.reduce((sum, word) => sum + (this.tellingness.get(word) ?? 0), 0);
    }
  }
}

interface Scored {
  readonly category: number;
  readonly score: number;
  readonly sureness: number;
  readonly words: readonly string[];
}

/** 1 when the best has no rival near it, 1/2 when the rival is as good. */
function leadOf(best: number, second: number): number {
  return best <= 0 ? 0 : Math.min(1, 0.5 + 1.6 * (best / (best + second) - 0.5));
}

/** Its own index and those of the categories above it, the root first. */
function lineOf(path: string, byPath: ReadonlyMap<string, number>): number[] {
  const steps = path.split('/');
  return steps.flatMap((_, index) => byPath.get(steps.slice(0, index + 1).join('/')) ?? []);
}

/** Its names, what they are put together from ("Fans & heaters"), and its other words. */
function phrasesOf({ nameZh, nameEn, words }: MappableCategory): string[] {
  const parts = nameEn.split(/\s*(?:&|,|\band\b)\s*/u);
  return [...new Set([nameZh, nameEn, ...(parts.length > 1 ? parts : []), ...words])];
}
