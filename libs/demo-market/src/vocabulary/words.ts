import type { PaletteName } from './colours.js';
import type { PictureName } from '../images/pictures.js';

/**
 * One word or phrase in both languages, `中文|English`. A colour may follow, `中文|English|#rrggbb`, and a condition,
 * `中文|English@a,b`: it is said only of things whose Chinese name holds a or b; with `@!a,b` of all the others.
 */
export type Term = `${string}|${string}`;

/** A list of terms, separated by `;`. */
export type Terms = string;

/** Where the value of an attribute stands in a title. */
export type TitlePlace = 'LEAD' | 'SUITS' | 'SPEC' | 'SILENT';

export interface ChoiceWords {
  readonly kind: 'CHOICE';
  readonly key: string;
  readonly name: Term;
  readonly place: TitlePlace;
  readonly values: Terms;
  readonly when?: string;
}

export interface MeasureWords {
  readonly kind: 'MEASURE';
  readonly key: string;
  readonly name: Term;
  readonly place: TitlePlace;
  readonly unit: Term;
  readonly values: readonly number[];
  readonly when?: string;
}

export type AttributeWords = ChoiceWords | MeasureWords;

export type VariantWords =
  | { readonly kind: 'COLOUR'; readonly palette: PaletteName }
  | { readonly kind: 'CHOICE'; readonly key: string; readonly name: Term; readonly values: Terms }
  /** Ordered choices, each dearer and heavier than the one before by the factor `growth`. */
  | {
      readonly kind: 'STEP';
      readonly key: string;
      readonly name: Term;
      readonly values: Terms;
      readonly growth: number;
    }
  | {
      readonly kind: 'AMOUNT';
      readonly key: string;
      readonly name: Term;
      readonly unit: Term;
      readonly values: readonly number[];
    };

export interface LeafWords {
  readonly slug: string;
  readonly name: Term;
  readonly picture: PictureName;
  /** Retail price of the smallest variant, from the cheapest to the dearest brand. */
  readonly yuan: readonly [number, number];
  readonly grams: readonly [number, number];
  /** What the goods are: each may head a title. */
  readonly things: Terms;
  /** Other words that are true of everything in this leaf and that people search by. */
  readonly also?: Terms;
  /** Adjectives that go before the thing. */
  readonly traits: Terms;
  /** Selling points that follow the thing. */
  readonly points: Terms;
  readonly attributes?: readonly AttributeWords[];
  readonly variants?: readonly VariantWords[];
  /** Share of the catalogue relative to the other leaves; 1 where not said. */
  readonly share?: number;
}

export interface BranchWords {
  readonly slug: string;
  readonly name: Term;
  /** True of every leaf of the branch. */
  readonly attributes?: readonly AttributeWords[];
  readonly points?: Terms;
  /** Whole sentences on use and care. */
  readonly tips: Terms;
  readonly leaves: readonly LeafWords[];
}

export interface RootWords {
  readonly slug: string;
  readonly name: Term;
  /** Supply price as a fraction of the retail price, lowest and highest. */
  readonly costShare: readonly [number, number];
  /** What a company of this line calls its trade in its name. */
  readonly trades: Terms;
  /** Where the line is at home: slugs of `places.ts`. */
  readonly cities: string;
  readonly brands: Terms;
  readonly branches: readonly BranchWords[];
}

export const lead = (key: string, name: Term, values: Terms): ChoiceWords => ({
  kind: 'CHOICE',
  key,
  name,
  values,
  place: 'LEAD',
});
export const suits = (key: string, name: Term, values: Terms): ChoiceWords => ({
  kind: 'CHOICE',
  key,
  name,
  values,
  place: 'SUITS',
});
export const fact = (key: string, name: Term, values: Terms): ChoiceWords => ({
  kind: 'CHOICE',
  key,
  name,
  values,
  place: 'SILENT',
});
export const measure = (key: string, name: Term, unit: Term, values: readonly number[]): MeasureWords => ({
  kind: 'MEASURE',
  key,
  name,
  unit,
  values,
  place: 'SPEC',
});

/** Limits an attribute to things, with the same condition as a term's. */
export const when = <T extends AttributeWords>(things: string, attribute: T): T => ({ ...attribute, when: things });

export const colours = (palette: PaletteName): VariantWords => ({ kind: 'COLOUR', palette });
export const choices = (key: string, name: Term, values: Terms): VariantWords => ({
  kind: 'CHOICE',
  key,
  name,
  values,
});
export const steps = (key: string, name: Term, values: Terms, growth = 1.12): VariantWords => ({
  kind: 'STEP',
  key,
  name,
  values,
  growth,
});
export const amounts = (key: string, name: Term, unit: Term, values: readonly number[]): VariantWords => ({
  kind: 'AMOUNT',
  key,
  name,
  unit,
  values,
});
