import type { Both } from '../../i18n/texts.js';

/** A variant of the goods by its options, such as colour and size; all variants have them in the same order. */
export interface Variant {
  readonly id: string;
  readonly options: readonly Both[];
  readonly isSoldOut: boolean;
}

/** What is chosen per option: the value's text, or null. */
export type Choice = readonly (string | null)[];

export interface OptionValue {
  /** Tells values apart, whatever the language. */
  readonly key: string;
  readonly text: Both;
  readonly isChosen: boolean;
  /** With the other options as chosen, something of it can be bought. */
  readonly isAvailable: boolean;
}

const keyOf = ({ zh, en }: Both): string => `${zh}|${en}`;

const fits = (variant: Variant, choice: Choice): boolean =>
  choice.every((key, place) => key === null || keyOf(variant.options[place] ?? { zh: '', en: '' }) === key);

const withChoice = (choice: Choice, place: number, key: string | null): Choice =>
  choice.map((chosen, other) => (other === place ? key : chosen));

/** The choice before the shopper has made one: what leaves nothing to choose is chosen. */
export function firstChoice(variants: readonly Variant[]): Choice {
  const [first] = variants;
  return (first?.options ?? []).map((option, place) => {
    const values = new Set(variants.map(({ options }) => keyOf(options[place] ?? option)));
    return values.size === 1 ? keyOf(option) : null;
  });
}

/** The values of every option, in the order of the variants. */
export function optionsOf(variants: readonly Variant[], choice: Choice): OptionValue[][] {
  return choice.map((chosen, place) => {
    const values = new Map<string, Both>();
    for (const { options } of variants) {
      const text = options[place];
      if (text) values.set(keyOf(text), text);
    }
    return [...values].map(([key, text]) => ({
      key,
      text,
      isChosen: key === chosen,
      isAvailable: variants.some((variant) => !variant.isSoldOut && fits(variant, withChoice(choice, place, key))),
    }));
  });
}

/** Chooses a value, or lets it go when it was chosen. What does not go with it is to be chosen anew. */
export function choose(variants: readonly Variant[], choice: Choice, place: number, key: string): Choice {
  const first = firstChoice(variants);
  const next = withChoice(choice, place, choice[place] === key ? (first[place] ?? null) : key);
  return variants.some((variant) => fits(variant, next)) ? next : withChoice(first, place, key);
}

/** The one variant that is meant; null while something is left to choose. */
export function chosenVariant<Found extends Variant>(variants: readonly Found[], choice: Choice): Found | null {
  if (choice.includes(null)) return null;
  return variants.find((variant) => fits(variant, choice)) ?? null;
}
