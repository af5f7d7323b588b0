import { CURRENCY_DECIMALS, type CurrencyCode, isCurrencyCode } from '@app/kernel';

import type { NamedCell } from './mapping/mapped-row.js';
import { readPrice, roundDecimal } from './price-text.js';

/** A price besides the three that an offer has: for many pieces, for a market, for an occasion. Kept as it was told. */
export interface MorePrice {
  readonly kind: 'TIER' | 'MARKET' | 'SALE' | 'COMPARE_AT';
  /** The market's name as the supplier calls it; null: everywhere. */
  readonly market: string | null;
  readonly minQuantity: number;
  readonly currency: string;
  /** Decimal text. */
  readonly amount: string;
}

const PRICES_MAX = 60;

// What a market that is called by its country pays in.
const CURRENCY_OF_COUNTRY: Readonly<Record<string, string>> = {
  australia: 'AUD',
  austria: 'EUR',
  belgium: 'EUR',
  brazil: 'BRL',
  canada: 'CAD',
  china: 'CNY',
  denmark: 'DKK',
  eu: 'EUR',
  'european union': 'EUR',
  europe: 'EUR',
  eurozone: 'EUR',
  finland: 'EUR',
  france: 'EUR',
  germany: 'EUR',
  'hong kong': 'HKD',
  'hong kong sar': 'HKD',
  india: 'INR',
  ireland: 'EUR',
  italy: 'EUR',
  japan: 'JPY',
  mexico: 'MXN',
  netherlands: 'EUR',
  'new zealand': 'NZD',
  norway: 'NOK',
  poland: 'PLN',
  portugal: 'EUR',
  singapore: 'SGD',
  'south korea': 'KRW',
  spain: 'EUR',
  sweden: 'SEK',
  switzerland: 'CHF',
  'united arab emirates': 'AED',
  'united kingdom': 'GBP',
  uk: 'GBP',
  'united states': 'USD',
  us: 'USD',
  usa: 'USD',
};

/** Reads prices by what their columns are called: "sale", "compare at", "10+", "Canada", "EUR", "compare at / Canada". */
export function readMorePrices(cells: readonly NamedCell[], currency: string): MorePrice[] {
  const prices = cells.slice(0, PRICES_MAX).flatMap(({ name, value }) => {
    const read = readPrice(value);
    if (read === null || Number(read.amount) === 0) return [];
    const place = placeOf(name);
    const said = read.currencies.length === 1 ? read.currencies[0] : undefined;
    const own = said ?? place.currency ?? currency;
    return [{ ...place, currency: own, amount: canonical(read.amount, own) }];
  });
  const byPlace = new Map(prices.map((price) => [keyOf(price), price]));
  return [...byPlace.values()].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

/** Pairs the columns "wholesale qty 1" and "wholesale price 1". */
export function tiersOf(quantities: readonly NamedCell[], prices: readonly NamedCell[]): NamedCell[] {
  const quantityOf = new Map(quantities.map(({ name, value }) => [name, value]));
  return prices.flatMap(({ name, value }) => {
    const quantity = /\d+/.exec(quantityOf.get(name) ?? '')?.[0];
    return quantity === undefined ? [] : [{ name: `${quantity}+`, value }];
  });
}

/** The template's own way of writing them: "10+=28.00;Canada=45.00 CAD". Null: it is not written so. */
export function splitMorePrices(text: string): NamedCell[] | null {
  const pairs = text.split(/[;；\n]/).filter((pair) => pair.trim() !== '');
  const read = pairs.map((pair) => /^\s*([^=]{1,60}?)\s*=\s*(.+?)\s*$/.exec(pair));
  if (read.some((match) => match === null || readPrice(match[2] ?? '') === null)) return null;
  return read.map((match) => ({ name: match?.[1] ?? '', value: match?.[2] ?? '' }));
}

type Place = Pick<MorePrice, 'kind' | 'market' | 'minQuantity'> & { readonly currency?: string };

function placeOf(name: string): Place {
  const tier = /^(\d{1,7})\+$/.exec(name);
  if (tier) return { kind: 'TIER', market: null, minQuantity: Number(tier[1]) };
  const [, occasion, market = ''] = /^(sale|compare at)?(?: \/ )?(.*)$/i.exec(name) ?? [];
  const kind = occasion === undefined ? 'MARKET' : occasion.toLowerCase() === 'sale' ? 'SALE' : 'COMPARE_AT';
  if (/^[A-Z]{3}$/.test(market)) return { kind, market: null, minQuantity: 1, currency: market };
  const currency = CURRENCY_OF_COUNTRY[market.toLowerCase()];
  const place = { kind, market: market === '' ? null : market.slice(0, 60), minQuantity: 1 } as const;
  return currency === undefined ? place : { ...place, currency };
}

const keyOf = ({ kind, market, currency, minQuantity }: MorePrice): string =>
  [kind, market ?? '', currency, String(minQuantity).padStart(8, '0')].join('|');

function canonical(amount: string, currency: string): string {
  return roundDecimal(amount, isCurrencyCode(currency) ? decimalsOf(currency) : 2);
}

const decimalsOf = (currency: CurrencyCode): number => CURRENCY_DECIMALS[currency];
