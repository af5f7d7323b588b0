import { type Locale, useLocale } from './locale.js';

/** A text in both languages; without one of them it does not compile. */
export interface Both {
  readonly zh: string;
  readonly en: string;
}

type Entry = Both | ((...values: never[]) => Both);
type Entries = Readonly<Record<string, Entry>>;

type Localized<Texts extends Entries> = {
  readonly [Name in keyof Texts]: Texts[Name] extends (...values: infer Values) => Both
    ? (...values: Values) => string
    : string;
};

/** The texts of one page or component, kept beside it so that they are loaded with it. */
export interface Dictionary<Texts extends Entries> {
  readonly zh: Localized<Texts>;
  readonly en: Localized<Texts>;
}

export function defineTexts<const Texts extends Entries>(texts: Texts): Dictionary<Texts> {
  return { zh: localize(texts, 'zh'), en: localize(texts, 'en') };
}

export function useTexts<Texts extends Entries>(dictionary: Dictionary<Texts>): Localized<Texts> {
  return dictionary[useLocale()];
}

function localize<Texts extends Entries>(texts: Texts, locale: Locale): Localized<Texts> {
  const localized = Object.entries(texts).map(([name, entry]) => [
    name,
    typeof entry === 'function' ? (...values: never[]) => entry(...values)[locale] : entry[locale],
  ]);
  return Object.fromEntries(localized) as Localized<Texts>;
}
