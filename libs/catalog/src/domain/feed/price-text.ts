import type { CurrencyCode } from '@app/kernel';

export interface PriceText {
  /** Plain decimal text. */
  readonly amount: string;
  /** The currencies that its sign may stand for; empty when it has none. */
  readonly currencies: readonly string[];
}

const SIGNS: readonly (readonly [string, readonly CurrencyCode[]])[] = [
  ['US$', ['USD']],
  ['HK$', ['HKD']],
  ['S$', ['SGD']],
  ['R$', ['BRL']],
  ['RS.', ['INR']],
  ['RMB', ['CNY']],
  ['$', ['USD', 'HKD', 'SGD']],
  ['€', ['EUR']],
  ['£', ['GBP']],
  ['₹', ['INR']],
  ['₩', ['KRW']],
  ['¥', ['CNY', 'JPY']],
  ['元', ['CNY']],
  ['円', ['JPY']],
];

/** Reads a price as shops write it: "30.00 USD", "US$1,234.50", "1.234,50 €", "₹32,999". Null: it is none. */
export function readPrice(text: string): PriceText | null {
  if (/^\d{1,13}(?:\.\d{1,2})?$/.test(text)) return { amount: text, currencies: [] };
  const plain = text.normalize('NFKC').toUpperCase();
  const [written, currencies] = signIn(plain);
  const amount = toDecimal(plain.replace(written, '').replaceAll(/[\s'’]/g, ''));
  return amount === null ? null : { amount, currencies };
}

/** How the currency is written, and which ones that may be. */
function signIn(price: string): readonly [string, readonly string[]] {
  const sign = SIGNS.find(([written]) => price.includes(written));
  if (sign) return sign;
  const code = /[A-Z]{3}/.exec(price)?.[0];
  return code === undefined ? ['', []] : [code, [code]];
}

/** The last of comma and point parts the decimals, where what stands behind it can be decimals. */
function toDecimal(text: string): string | null {
  if (!/^\d[\d.,]*$/.test(text)) return null;
  const isCommaLast = text.lastIndexOf(',') > text.lastIndexOf('.');
  const [group, point] = isCommaLast ? ['.', ','] : [',', '.'];
  const parts = text.replaceAll(group, '').split(point);
  const isGrouping = parts.length > 2 || (isCommaLast && !text.includes('.') && parts[1]?.length === 3);
  const decimal = isGrouping ? parts.join('') : parts.join('.');
  return /^\d{1,13}(?:\.\d*)?$/.test(decimal) ? decimal.replace(/\.$/, '') : null;
}

/** Rounds decimal text half up to so many decimals; text that needs none stays as it is. */
export function roundDecimal(text: string, decimals: number): string {
  const [whole = '0', fraction = ''] = text.split('.');
  if (fraction.replace(/0+$/, '').length <= decimals) return text;
  const kept = BigInt(whole + fraction.slice(0, decimals)) + (Number(fraction[decimals]) >= 5 ? 1n : 0n);
  const digits = kept.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** A share of an amount, rounded up to the cent, so that a supplier never gets less. */
export function shareOfPrice(amount: string, percent: number): string {
  if (percent === 100) return amount;
  const cents = Math.ceil(Math.round(Number(amount) * percent * 100) / 100);
  return (cents / 100).toFixed(2);
}
