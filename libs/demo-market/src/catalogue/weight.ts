import type { ChosenAttribute } from './title.js';
import type { Variant } from './variants.js';

/** Grams in one unit of what a package holds; drinks and creams weigh about as much as water. */
const GRAMS_PER_UNIT: Readonly<Record<string, number>> = { volumeMl: 1, netGrams: 1, netKilograms: 1000 };
const PACKAGING_FACTOR = 1.08;

export interface WeightSource {
  /** Of the product in its smallest form. */
  readonly baseGrams: number;
  readonly grams: readonly [number, number];
  readonly variant: Variant;
  readonly attributes: readonly ChosenAttribute[];
}

/** Gross weight: never below what the package says that it holds. */
export function weightGramsOf({ baseGrams, grams, variant, attributes }: WeightSource): number {
  const content = contentGrams(variant, attributes);
  if (content !== null) return rounded(content * PACKAGING_FACTOR + 0.15 * (grams[0] ?? 0));
  const factor = variant.reduce((product, { option }) => product * option.priceFactor, 1);
  return rounded(Math.min(baseGrams * factor ** 1.3, 1.5 * grams[1]));
}

function contentGrams(variant: Variant, attributes: readonly ChosenAttribute[]): number | null {
  let content: number | null = null;
  let pieces = 1;
  const measures = [
    ...variant.map(({ axis, option }) => ({ key: axis.key, number: option.number })),
    ...attributes.map(keyed),
  ];
  for (const { key, number = 0 } of measures) {
    const gramsPerUnit = GRAMS_PER_UNIT[key];
    if (gramsPerUnit !== undefined) content = number * gramsPerUnit;
    if (key === 'packSize') pieces = number;
  }
  return content === null ? null : content * pieces;
}

const keyed = ({ attribute, number }: ChosenAttribute) => ({ key: attribute.key, number });

function rounded(grams: number): number {
  const step = grams < 100 ? 5 : grams < 1000 ? 10 : 50;
  return Math.max(step, Math.round(grams / step) * step);
}
