/**
 * Everything that decides the order of what is found, in one place.
 *
 *   score = text × worth
 *
 *   text  = Σ over the query's words: rarity(word) × likeness(form) × fullness(word, product)  ×  coverage
 *   worth = 1 + WORTH.sales × sells + WORTH.margin × earns + WORTH.punctuality × punctual, halved for what is sold out
 *
 * `fullness` is BM25F (Robertson, Zaragoza, Taylor 2004): the counts of a word in all fields are added up by their weights,
 * each made smaller in a long field, and saturate together. `rarity` is BM25's idf. `likeness` is below 1 for what is only
 * similar to what was typed: a synonym, a corrected word. `coverage` is the share of the query's words, by rarity, that the
 * product has at all.
 */

export const FIELDS = ['title', 'brand', 'code', 'category', 'value', 'description'] as const;
export type Field = (typeof FIELDS)[number];

interface FieldRule {
  readonly weight: number;
  /** How much a long field takes from a word in it: 0 nothing, 1 all. */
  readonly length: number;
}

export const FIELD_RULES: Readonly<Record<Field, FieldRule>> = {
  title: { weight: 3, length: 0.6 },
  brand: { weight: 1.5, length: 0 },
  code: { weight: 2, length: 0 },
  category: { weight: 2, length: 0.3 },
  value: { weight: 1, length: 0.7 },
  description: { weight: 0.5, length: 0.7 },
};

/** Terms that a product usually has in each field, as long as there are too few products to measure it. */
export const USUAL_LENGTHS: Readonly<Record<Field, number>> = {
  title: 20,
  brand: 2,
  code: 6,
  category: 12,
  value: 20,
  description: 60,
};

/** How soon a word that is there often counts no more. */
export const SATURATION = 0.7;

/** Parts of a model number that nobody has say little about what is wanted. */
export const PART_WEIGHT = 0.3;
/** When too few products have all of a query's words: shares of them that are asked for instead, until there are enough. */
export const COVERAGE_STEPS = [0.85, 0.7, 0.55, 0.4, 0.25, 0] as const;
/** For an order by what fits: partly fitting goods come behind. */
export const ENOUGH_BY_RELEVANCE = 100;
/** For an order by a figure, where partly fitting goods would come first. */
export const ENOUGH_BY_FIGURE = 1;

export const LIKENESS = { synonym: 0.8, typo: 0.75, secondTypo: 0.55, pinyin: 0.9, prefix: 0.8 } as const;

/** What words beside each other, in the order in which they were typed, add to the two words' own. */
export const PHRASE_WEIGHT = 0.5;

const WORTH = { sales: 0.3, margin: 0.1, punctuality: 0.1 } as const;
const SOLD_OUT = 0.5;
// Pieces sold that count as selling very well: more adds little.
const SALES_FULL = 10_000;

export interface Worth {
  readonly sales: number;
  readonly marginBasisPoints: number;
  /** 0 to 1; null without data. */
  readonly punctuality: number | null;
  readonly isInStock: boolean;
}

/** What goods are worth showing for, beside what was typed; 1 for goods that nothing is known of. */
export function worthOf({ sales, marginBasisPoints, punctuality, isInStock }: Worth): number {
  const sells = Math.min(1, Math.log1p(sales) / Math.log1p(SALES_FULL));
  const earns = Math.min(1, marginBasisPoints / 5_000);
  const worth = 1 + WORTH.sales * sells + WORTH.margin * earns + WORTH.punctuality * (punctuality ?? 0);
  return isInStock ? worth : worth * SOLD_OUT;
}

/** BM25's inverse document frequency. */
export const rarityOf = (found: number, documents: number): number =>
  Math.log(1 + (documents - Math.min(found, documents) + 0.5) / (found + 0.5));

/** How much a length of a field weighs against the usual one. */
export const lengthNorm = (field: Field, length: number, usual: number): number => {
  const { length: share } = FIELD_RULES[field];
  return 1 - share + share * (length / Math.max(1, usual));
};
