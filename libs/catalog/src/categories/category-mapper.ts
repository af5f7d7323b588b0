import type { CategoryId } from '@app/kernel';

import { CategoryWordIndex, type MappableCategory, type WordMatch } from './category-word-index.js';
import { stepsOf } from './words-of.js';

/** By what a category was found, the surest first. */
export type MappedBy = 'CORRECTION' | 'NAME' | 'CODE' | 'WORDS' | 'TITLE' | 'NOTHING';

export interface CategoryGuess {
  readonly categoryId: CategoryId;
  /** 0 to 1. */
  readonly certainty: number;
  readonly because: {
    readonly by: MappedBy;
    /** What of the supplier's words matched. */
    readonly words: readonly string[];
  };
}

/** How often a supplier's category was met, and what was made of it. */
export interface CategorySighting {
  readonly key: string;
  readonly text: string;
  readonly count: number;
  readonly guess: CategoryGuess;
}

/** Where goods go of which nothing is known. */
export const CATCH_ALL_PATH = 'other';

// From here on the title has nothing to add.
const SURE = 0.8;
// Below, the words of the supplier's category say less than the goods' title.
const WEAK = 0.3;
const REMEMBERED_TITLES = 20_000;
const SEPARATOR = '\u001F';

/**
 * Finds the category of a supplier's goods by what he calls theirs ("Apparel > Dresses", "女装/连衣裙", free words, a number
 * of Google's list) and, where that says too little, by the title. A person's correction beats everything. One per import: it
 * remembers what it met.
 */
export class CategoryMapper {
  private readonly index: CategoryWordIndex;
  private readonly byText = new Map<string, CategoryGuess | null>();
  private readonly openByText = new Map<string, readonly WordMatch[]>();
  private readonly byTitle = new Map<string, CategoryGuess | null>();
  private readonly sightings = new Map<string, { text: string; count: number; guess: CategoryGuess }>();

  constructor(
    categories: readonly MappableCategory[],
    private readonly corrections: ReadonlyMap<string, CategoryId> = new Map(),
  ) {
    this.index = new CategoryWordIndex(categories);
  }

  /** @returns null only where nothing matches and the tree has no category for the rest. */
  resolve(categoryText: string, title = ''): CategoryGuess | null {
    const ofText = this.ofText(categoryText);
    const guess = ofText !== null && ofText.certainty >= SURE ? ofText : this.withTitle(categoryText, title, ofText);
    if (guess) this.note(categoryText, guess);
    return guess;
  }

  /** What was met since the last call. */
  takeSightings(): CategorySighting[] {
    const taken = [...this.sightings].map(([key, sighting]) => ({ key, ...sighting }));
    this.sightings.clear();
    return taken;
  }

  private ofText(text: string): CategoryGuess | null {
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    const guess = this.judgeText(text);
    this.byText.set(text, guess);
    return guess;
  }

  private judgeText(text: string): CategoryGuess | null {
    const corrected = this.corrections.get(keyOfCategoryText(text));
    if (corrected !== undefined)
      return { categoryId: corrected, certainty: 1, because: { by: 'CORRECTION', words: [text] } };
    const named = this.index.named(text);
    if (named) return { categoryId: named.id, certainty: 1, because: { by: 'NAME', words: [text] } };
    const coded = this.index.coded(text);
    if (coded) return { categoryId: coded.id, certainty: 0.95, because: { by: 'CODE', words: [text.trim()] } };
    return toGuess(this.leftOpen(text)[0], 'WORDS');
  }

  /** The best that the words of the text leave to choose from. */
  private leftOpen(text: string): readonly WordMatch[] {
    const known = this.openByText.get(text);
    if (known) return known;
    const open = this.index.bestOfSteps(stepsOf(text)).slice(0, OPEN);
    this.openByText.set(text, open);
    return open;
  }

  private withTitle(text: string, title: string, ofText: CategoryGuess | null): CategoryGuess | null {
    const key = `${text}${SEPARATOR}${title}`;
    const known = this.byTitle.get(key);
    if (known !== undefined) return known;
    const guess = this.judgeTitle(text, title, ofText) ?? this.leftOver();
    if (this.byTitle.size >= REMEMBERED_TITLES) this.byTitle.clear();
    this.byTitle.set(key, guess);
    return guess;
  }

  /** What the title says decides among what the text leaves open; alone, where the text says next to nothing. */
  private judgeTitle(text: string, title: string, ofText: CategoryGuess | null): CategoryGuess | null {
    if (title === '') return ofText;
    const ofTitle = this.index.bestOfTitle(title);
    if (ofText === null || ofText.certainty < WEAK) {
      const best = toGuess(ofTitle[0], 'TITLE');
      return best !== null && best.certainty > (ofText?.certainty ?? 0) ? best : ofText;
    }
    const decided = this.index.decide(this.leftOpen(text), ofTitle);
    return toGuess(decided, 'WORDS') ?? ofText;
  }

  private leftOver(): CategoryGuess | null {
    const rest = this.index.named(CATCH_ALL_PATH);
    return rest ? { categoryId: rest.id, certainty: 0, because: { by: 'NOTHING', words: [] } } : null;
  }

  private note(text: string, guess: CategoryGuess): void {
    const key = keyOfCategoryText(text);
    const known = this.sightings.get(key);
    if (known) known.count += 1;
    else this.sightings.set(key, { text: text.trim().slice(0, KEPT_CHARACTERS), count: 1, guess });
  }
}

// As many as the sisters that share a word, such as shirts for women, men and children.
const OPEN = 12;
const KEPT_CHARACTERS = 300;

/** Texts with the same key are one category of the supplier. */
export function keyOfCategoryText(text: string): string {
  return stepsOf(text).join('>').slice(0, KEPT_CHARACTERS);
}

function toGuess(match: WordMatch | undefined, by: MappedBy): CategoryGuess | null {
  if (!match) return null;
  const certainty = Math.round(match.certainty * 100) / 100;
  return { categoryId: match.category.id, certainty, because: { by, words: match.words } };
}
