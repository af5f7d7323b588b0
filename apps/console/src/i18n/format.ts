import { LANGUAGE_TAG, type Locale, useLocale } from './locale.js';

export interface MoneyValue {
  /** Decimal text with the currency's own decimals. */
  readonly amount: string;
  readonly currencyCode: string;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Figures and times as people of one language write them. */
export interface Format {
  money(value: MoneyValue): string;
  /** Without decimals and shortened, for axes. */
  roughMoney(amount: number, currencyCode: string): string;
  number(value: number): string;
  /** Names one after the other. */
  list(names: readonly string[]): string;
  /** @param basisPoints share in 1/10,000. */
  percent(basisPoints: number): string;
  weight(grams: number): string;
  day(at: string | Date): string;
  /** With the year only where it is another one than now. */
  dayAndTime(at: string | Date): string;
  /** The year included, to the second. */
  exactTime(at: string | Date): string;
  /** "in 3 hours", "2 days ago". */
  fromNow(at: string | Date, now?: number): string;
  /** "15 minutes", "10 days". */
  duration(seconds: number): string;
}

export function formatOf(locale: Locale): Format {
  const tag = LANGUAGE_TAG[locale];
  const number = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const day = new Intl.DateTimeFormat(tag, { month: 'short', day: 'numeric', year: 'numeric' });
  const dayAndTime = new Intl.DateTimeFormat(tag, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  const dayOfYearAndTime = new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  const exact = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'medium' });
  return {
    money: ({ amount, currencyCode }) =>
      // A decimal text is formatted exactly, without a detour by a floating point number.
      new Intl.NumberFormat(tag, styleOf(currencyCode)).format(amount as `${number}`),
    roughMoney: (amount, currencyCode) =>
      new Intl.NumberFormat(tag, {
        ...styleOf(currencyCode),
        notation: 'compact',
        minimumFractionDigits: 0,
        maximumFractionDigits: 1,
      }).format(amount),
    number: (value) => number.format(value),
    list: (names) => names.join(locale === 'zh' ? '、' : ', '),
    percent: (basisPoints) => percent.format(basisPoints / 10_000),
    weight: (grams) => (grams < 1_000 ? `${number.format(grams)} g` : `${number.format(grams / 1_000)} kg`),
    day: (at) => day.format(new Date(at)),
    dayAndTime: (at) => {
      const date = new Date(at);
      const isThisYear = date.getFullYear() === new Date().getFullYear();
      return (isThisYear ? dayAndTime : dayOfYearAndTime).format(date);
    },
    exactTime: (at) => exact.format(new Date(at)),
    fromNow: (at, now = Date.now()) => {
      const { value, unit } = inLargestUnit(new Date(at).getTime() - now);
      return relative.format(Math.round(value), unit);
    },
    duration: (seconds) => {
      const { value, unit } = inLargestUnit(seconds * 1_000);
      return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(
        value,
      );
    },
  };
}

/** At home everybody writes ¥; the yen, where it is sold in, is told apart. */
const styleOf = (currency: string): Intl.NumberFormatOptions => ({
  style: 'currency',
  currency,
  currencyDisplay: currency === 'CNY' ? 'narrowSymbol' : 'symbol',
});

type TimeUnit = 'second' | 'minute' | 'hour' | 'day';

const UNITS: readonly (readonly [TimeUnit, number])[] = [
  ['day', DAY_MS],
  ['hour', HOUR_MS],
  ['minute', MINUTE_MS],
];

function inLargestUnit(ms: number): { value: number; unit: TimeUnit } {
  const [unit, length] = UNITS.find(([, unitMs]) => Math.abs(ms) >= unitMs) ?? ['second', 1_000];
  return { value: ms / length, unit };
}

const FORMATS: Record<Locale, Format> = { zh: formatOf('zh'), en: formatOf('en') };

export function useFormat(): Format {
  return FORMATS[useLocale()];
}
