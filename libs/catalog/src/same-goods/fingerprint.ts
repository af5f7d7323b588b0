/** What goods are compared by. */
export interface GoodsTexts {
  /** In every language that there is. */
  readonly titles: readonly string[];
  readonly brand: string;
  /** The maker's number, where a supplier names it. */
  readonly modelNumber: string;
  /** Of a piece; null where there is none. */
  readonly price: number | null;
}

/** Goods' texts taken apart, once per product. */
export interface Fingerprint {
  /** Each word of the titles once, in their order. */
  readonly words: readonly string[];
  readonly brand: string;
  /** Words that look like a maker's number, the named one first; without joints. */
  readonly models: readonly string[];
  readonly isModelNamed: boolean;
  /** "16gb", "500ml": unit → amounts. */
  readonly measures: ReadonlyMap<string, readonly number[]>;
  readonly price: number | null;
}

const CJK = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;
// A run of CJK characters, or a word with joints inside ("1.5", "WH-1000XM3", "1/2").
const RUN = new RegExp(String.raw`(${CJK}+)|[[\p{L}\p{N}]--${CJK}]+(?:[.\-_\/][[\p{L}\p{N}]--${CJK}]+)*`, 'gv');
const SILENT = new Set('a an and by de for from in of on or the to with und für'.split(' '));
const UNITS: ReadonlyMap<string, readonly [string, number]> = new Map(
  Object.entries({
    gb: ['gb', 1],
    tb: ['gb', 1_024],
    mb: ['mb', 1],
    ml: ['ml', 1],
    l: ['ml', 1_000],
    litre: ['ml', 1_000],
    liter: ['ml', 1_000],
    g: ['g', 1],
    gram: ['g', 1],
    kg: ['g', 1_000],
    oz: ['oz', 1],
    ounce: ['oz', 1],
    lb: ['lb', 1],
    lbs: ['lb', 1],
    mm: ['mm', 1],
    cm: ['mm', 10],
    m: ['m', 1],
    inch: ['inch', 1],
    inches: ['inch', 1],
    in: ['inch', 1],
    ft: ['ft', 1],
    feet: ['ft', 1],
    w: ['w', 1],
    watt: ['w', 1],
    watts: ['w', 1],
    v: ['v', 1],
    mah: ['mah', 1],
    mp: ['mp', 1],
    megapixel: ['mp', 1],
    ghz: ['ghz', 1],
    hz: ['hz', 1],
    pack: ['pack', 1],
    pk: ['pack', 1],
    pcs: ['pack', 1],
    count: ['pack', 1],
    ct: ['pack', 1],
    port: ['port', 1],
    user: ['user', 1],
    users: ['user', 1],
  }),
);
const AMOUNT =
  /(\d+(?:\.\d+)?)[\s-]*(tb|gb|mb|ml|litre|liter|l|grams?|kg|g|ounce|oz|lbs?|mm|cm|m|inch(?:es)?|in|feet|ft|watts?|w|v|mah|megapixel|mp|ghz|hz|pack|pk|pcs|count|ct|port|users?)\b/g;
const INCH_SIGN = /(\d+(?:\.\d+)?)\s*(?:["″]|'')/g;
// Two letters or digits more than a size ("xl2") has; "1080p" and "500ml" are no model numbers.
const MODEL = /^(?=.*\d)(?=.*[a-z])[a-z0-9]{4,}$/;
const LONG_NUMBER = /^\d{5,}$/;
const PLAIN_AMOUNT =
  /^\d+(?:gb|tb|mb|ml|kg|mm|cm|mah|mp|ghz|hz|inch|in|oz|lb|lbs|ft|pack|pk|pcs|ct|x\d+|p|nd|rd|th|st|port|user|w|v)$/;

export function fingerprintOf({ titles, brand, modelNumber, price }: GoodsTexts): Fingerprint {
  const text = titles.join(' \n ').normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = [...new Set(wordsOf(text))];
  const named = joined(modelNumber);
  const guessed = words.filter((word) => (MODEL.test(word) && !PLAIN_AMOUNT.test(word)) || LONG_NUMBER.test(word));
  return {
    words,
    brand: joined(brand),
    models: [...new Set([...(named === '' ? [] : [named]), ...guessed])],
    isModelNamed: named !== '',
    measures: measuresOf(text),
    price: price !== null && price > 0 ? price : null,
  };
}

/** Without case, accents and joints: "AB-1234/C" and "ab1234c" are one. */
export function joined(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [run, cjk] of text.matchAll(RUN)) {
    if (cjk !== undefined) {
      const characters = [...run];
      if (characters.length === 1) words.push(run);
      for (let at = 1; at < characters.length; at++) words.push(`${characters[at - 1] ?? ''}${characters[at] ?? ''}`);
    } else words.push(...formsOf(run));
  }
  return words.filter((word) => !SILENT.has(word));
}

/** A word with joints as one word when it is a code, else in its parts. */
function formsOf(run: string): string[] {
  const parts = run.split(/[.\-_/]/).filter((part) => part !== '');
  const whole = parts.join('');
  if (/^\d+\.\d+$/.test(run)) return [run];
  return parts.length > 1 && !/\d/.test(whole) ? parts.map(singular) : [singular(whole)];
}

function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || /(?:ss|us|is)$|\d/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

function measuresOf(text: string): Map<string, number[]> {
  const measures = new Map<string, number[]>();
  const note = (unit: string, amount: number): void => {
    const known = measures.get(unit);
    if (!known) measures.set(unit, [amount]);
    else if (!known.includes(amount)) known.push(amount);
  };
  for (const [, amount, unit] of text.matchAll(AMOUNT)) {
    const [name, factor] = UNITS.get(unit ?? '') ?? [unit ?? '', 1];
    note(name, Number(amount) * factor);
  }
  for (const [, amount] of text.matchAll(INCH_SIGN)) note('inch', Number(amount));
  return measures;
}

/** The words by which goods are looked up: those of the titles, and the maker's number. */
export function lookUpWords({ words, models, isModelNamed }: Fingerprint): string[] {
  const [named] = models;
  if (!isModelNamed || named === undefined) return [...words];
  return [...new Set([...words, named])];
}
