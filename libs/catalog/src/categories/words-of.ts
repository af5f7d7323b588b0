const CJK = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;
const ASCII = /^[\0-\x7f]*$/;
const RUN = new RegExp(String.raw`(${CJK}+)|[[\p{L}\p{N}]--${CJK}]+`, 'gv');
const SILENT = new Set(
  'a all and by etc for from in item more new of on or other product s set the to with 其他 其它 其 他 它 及 和 与'.split(
    ' ',
  ),
);
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['mens', 'man'],
  ['women', 'woman'],
  ['womens', 'woman'],
  ['ladies', 'woman'],
  ['children', 'child'],
  ['childrens', 'child'],
  ['kids', 'child'],
  ['kid', 'child'],
  ['knives', 'knife'],
  ['shelves', 'shelf'],
  ['scarves', 'scarf'],
  ['pajama', 'pyjama'],
  ['pajamas', 'pyjama'],
  ['jewelry', 'jewellery'],
  ['color', 'colour'],
  ['tshirt', 't-shirt'],
  ['tee', 't-shirt'],
  ['tees', 't-shirt'],
]);

/**
 * The words by which texts about categories are compared: Latin ones without accents, plural and words that say nothing,
 * Chinese runs as pairs of neighbours.
 */
export function wordsOf(text: string): string[] {
  if (ASCII.test(text)) return latinWordsOf(text);
  const words: string[] = [];
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  for (const [run, cjk] of plain
    .replaceAll(/['’]s?\b/gu, '')
    .replaceAll(/\bt[- ]?shirt/g, 'tshirt')
    .matchAll(RUN)) {
    if (cjk !== undefined) words.push(...pairsOf(run));
    else words.push(singular(run));
  }
  return words.filter((word) => word !== '' && !SILENT.has(word));
}

/** The same for a text without any other letters. */
function latinWordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll(/'s?\b/g, '')
    .replaceAll(/\bt[- ]?shirt/g, 'tshirt');
  const words = (plain.match(/[a-z0-9]+/g) ?? []).map(singular);
  return words.filter((word) => !SILENT.has(word));
}

/** "Home > Mugs", "home>mugs" and "HOME/ Mugs" are one; what parts them are the signs that shops write between steps. */
export function stepsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s*(?:[>/|»›\\;]|::|->|,\s*(?=[^,]*$)|,)+\s*/)
    .map((step) => step.trim().replaceAll(/\s+/g, ' '))
    .filter((step) => step !== '');
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return [run];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length <= 3 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
