import { LANGUAGE_TAG, type Locale, useLocale } from './locale.js';
import type { Money } from './money.js';

/** Figures and times as people of one language write them. */
export interface Format {
  money(value: Money): string;
  /** "Fri, 27 Nov". */
  day(at: string): string;
  dayAndTime(at: string): string;
}

function formatOf(locale: Locale): Format {
  const tag = LANGUAGE_TAG[locale];
  const day = new Intl.DateTimeFormat(tag, { month: 'short', day: 'numeric', weekday: 'short' });
  const dayAndTime = new Intl.DateTimeFormat(tag, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return {
    // A decimal text is formatted exactly, without a detour by a floating point number.
    money: ({ amount, currencyCode }) => moneyFormat(tag, currencyCode).format(amount as `${number}`),
    day: (at) => day.format(new Date(at)),
    dayAndTime: (at) => dayAndTime.format(new Date(at)),
  };
}

const MONEY_FORMATS = new Map<string, Intl.NumberFormat>();

function moneyFormat(tag: string, currency: string): Intl.NumberFormat {
  const key = `${tag} ${currency}`;
  const known = MONEY_FORMATS.get(key);
  if (known) return known;
  // "¥" and not "CN¥": whoever buys in yuan knows which yen this is. All other currencies keep what tells them apart.
  const currencyDisplay = currency === 'CNY' ? 'narrowSymbol' : 'symbol';
  const made = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay });
  MONEY_FORMATS.set(key, made);
  return made;
}

const FORMATS: Record<Locale, Format> = { zh: formatOf('zh'), en: formatOf('en') };

export function useFormat(): Format {
  return FORMATS[useLocale()];
}
