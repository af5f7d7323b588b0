/**
 * How texts become search tokens, the same way for goods and for what people type (ADR: docs of libs/catalog).
 * Latin words are lower-cased, freed of accents and of their plural; what has digits or joints in it ("AB-1234", "T-shirt",
 * "500ml") stands as a whole and in parts; Chinese, Japanese and Korean runs become pairs of neighbours. The last character
 * of a run stands alone, so that each character begins a token and a single one is found by prefix.
 */

const CJK = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;
const LETTER = String.raw`[[\p{L}\p{N}]--${CJK}]`;
// A run of CJK characters, or a word with joints inside ("1.5", "AB-1234/C", "women's").
const RUN = new RegExp(String.raw`(${CJK}+)|${LETTER}+(?:[.\-_\/+'’]${LETTER}+)*`, 'gv');
const PLAIN_WORD = /^[a-z]+$/;
const PARTS = /\d+(?:\.\d+)*|[^\d.\-_/+'’]+/gu;
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
]);
// Long enough for every word and code that anybody types; a lexeme may have 2,046 bytes.
const TOKEN_MAX = 40;
// What falls into more parts than this is an id of somebody's system: nobody types a part of it.
const PARTS_MAX = 4;
// Postgres counts positions up to 16,383; behind that, words are found but not near each other.
const POSITION_MAX = 16_383;

/** What of a product is searched, by weight: titles (A), codes and brand (B), categories (C), attributes and options (D). */
export interface SearchableTexts {
  readonly titles: readonly string[];
  readonly codes: readonly string[];
  readonly categories: readonly string[];
  readonly values: readonly string[];
}

/** A text of Postgres type tsvector, with positions and weights. */
export function toTsvector({ titles, codes, categories, values }: SearchableTexts): string {
  const positions = new Map<string, string>();
  let position = 0;
  const take = (texts: readonly string[], weight: string): void => {
    for (const text of texts) {
      forEachPlace(text, (tokens) => {
        position = Math.min(position + 1, POSITION_MAX);
        for (const token of tokens) {
          const earlier = positions.get(token);
          positions.set(token, earlier === undefined ? `${position}${weight}` : `${earlier},${position}${weight}`);
        }
      });
    }
  };
  take(titles, 'A');
  take(codes, 'B');
  take(categories, 'C');
  take(values, 'D');
  let vector = '';
  for (const [token, places] of positions) vector += `'${token}':${places} `;
  return vector.trimEnd();
}

/** A text of Postgres type tsquery that wants every word; null when there is no word in it. */
export function toTsquery(words: string): string | null {
  const wanted = [...words.normalize('NFKC').toLowerCase().matchAll(RUN)].flatMap(([run, cjk]) =>
    cjk === undefined ? [wordQuery(run)] : runQueries(run),
  );
  return wanted.length === 0 ? null : [...new Set(wanted)].join(' & ');
}

/** Visits a text's places in turn, each with the tokens that stand there: "AB-1234" is one place with several tokens. */
function forEachPlace(text: string, visit: (tokens: readonly string[]) => void): void {
  for (const [run, cjk] of text.normalize('NFKC').toLowerCase().matchAll(RUN)) {
    if (cjk === undefined) visit(formsOf(run));
    else forEachCharacter(run, visit);
  }
}

const quoted = (token: string): string => `'${token}'`;
const cut = (token: string): string => (token.length <= TOKEN_MAX ? token : [...token].slice(0, TOKEN_MAX).join(''));

/** A word as a whole and, where it has joints or digits in it, in its parts. */
function formsOf(run: string): string[] {
  if (PLAIN_WORD.test(run)) return [cut(stem(run))];
  const whole = wholeOf(run);
  const parts = partsOf(run);
  return isMadeOf(parts) ? [...new Set([whole, ...parts])] : [whole];
}

function wordQuery(run: string): string {
  const whole = quoted(wholeOf(run));
  const parts = partsOf(run);
  return isMadeOf(parts) ? `(${whole} | (${parts.map(quoted).join(' & ')}))` : whole;
}

const isMadeOf = (parts: readonly string[]): boolean => parts.length > 1 && parts.length <= PARTS_MAX;

// "AB-1234" and "ab1234" are one; the point of "1.5" stays, because "15" is another thing.
const wholeOf = (run: string): string =>
  cut(stem(plain(run.replace(/['’]s$/u, '')).replaceAll(/[-_/+'’]|\.(?!\d)/gu, '')));

const partsOf = (run: string): string[] =>
  (plain(run.replace(/['’]s$/u, '')).match(PARTS) ?? []).map((part) => cut(stem(part)));

/** Without accents. */
const plain = (word: string): string => word.normalize('NFKD').replaceAll(/\p{M}/gu, '');

/** Takes the English plural off (Harman's S-stemmer with the sibilants' "es"). */
function stem(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || !PLAIN_WORD.test(word)) return IRREGULAR.get(word) ?? word;
  if (/(?:[^ae]ies)$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /(?:us|ss)$/.test(word) ? word : word.slice(0, -1);
}

/** The adjacent pairs of a run together stand for the phrase. */
function runQueries(run: string): string[] {
  const pairs = pairsOf(run);
  return pairs.length === 0 ? [`${quoted(run)}:*`] : pairs.map(quoted);
}

/** Each character with its neighbour, the last one alone. */
function forEachCharacter(run: string, visit: (tokens: readonly string[]) => void): void {
  let before = '';
  for (const character of run) {
    if (before !== '') visit([before + character]);
    before = character;
  }
  visit([before]);
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
