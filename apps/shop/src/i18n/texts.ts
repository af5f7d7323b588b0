import { type Locale, useLocale } from './locale.js';

/** A text in both languages; without one of them it does not compile. */
export interface Both {
  readonly zh: string;
  readonly en: string;
}

type Entry = Both | ((...values: never[]) => Both);

type Localized<Texts> = {
  readonly [Name in keyof Texts]: Texts[Name] extends (...values: infer Values) => Both
    ? (...values: Values) => string
    : string;
};

export type Dictionary<Texts> = Readonly<Record<Locale, Localized<Texts>>>;

/** The texts of one page or component, kept beside it. */
export function defineTexts<const Texts extends Readonly<Record<string, Entry>>>(texts: Texts): Dictionary<Texts> {
  const localize = (locale: Locale) =>
    Object.fromEntries(
      Object.entries<Entry>(texts).map(([name, entry]) => [
        name,
        typeof entry === 'function' ? (...values: never[]) => entry(...values)[locale] : entry[locale],
      ]),
    ) as Localized<Texts>;
  return { zh: localize('zh'), en: localize('en') };
}

export function useTexts<Texts>(dictionary: Dictionary<Texts>): Localized<Texts> {
  return dictionary[useLocale()];
}

/** What the market says in both languages; where one of them is missing, the other is better than nothing. */
export function textIn(locale: Locale, { zh, en }: Both): string {
  return (locale === 'zh' ? zh || en : en || zh).trim();
}
