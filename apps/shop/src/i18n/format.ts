import { LANGUAGE_TAG, type Locale, useLocale } from './locale.js';
import type { Money } from './money.js';

/** Figures and times as people of one language write them. */
export interface Format {
  money(value: Money): string;
  /** "Fri, 27 Nov". */
  day(at: string): string;
  dayAndTime(at: string): string;
}

/** Making a formatter takes milliseconds on a phone: each is made when it is first needed. */
function remembered<Formatter>(make: (key: string) => Formatter): (key: string) => Formatter {
  const made = new Map<string, Formatter>();
  return (key) => {
    const formatter = made.get(key) ?? make(key);
    made.set(key, formatter);
    return formatter;
  };
}

function formatOf(locale: Locale): Format {
  const tag = LANGUAGE_TAG[locale];
  const money = remembered((currency) => {
    // "¥" and not "CN¥": whoever buys in yuan knows which one it is. Other currencies keep what tells them apart.
    const currencyDisplay = currency === 'CNY' ? 'narrowSymbol' : 'symbol';
    return new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay });
  });
  const time = remembered((kind) =>
    kind === 'day'
      ? new Intl.DateTimeFormat(tag, { month: 'short', day: 'numeric', weekday: 'short' })
      : new Intl.DateTimeFormat(tag, { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' }),
  );
  return {
    // A decimal text is formatted exactly, without a detour by a floating point number.
    money: ({ amount, currencyCode }) => money(currencyCode).format(amount as `${number}`),
    day: (at) => time('day').format(new Date(at)),
    dayAndTime: (at) => time('dayAndTime').format(new Date(at)),
  };
}

const FORMATS: Record<Locale, Format> = { zh: formatOf('zh'), en: formatOf('en') };

export function useFormat(): Format {
  return FORMATS[useLocale()];
}
