const PLAIN_WORD = /^[a-z]+$/;
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['knives', 'knife'],
  ['shelves', 'shelf'],
  ['leaves', 'leaf'],
  ['mice', 'mouse'],
]);
const VOWEL = /[aeiouy]/;

/**
 * Takes the endings off an English word that do not change what it means: plural, -ing and -ed (Porter's steps 1a and 1b).
 * The further steps of Porter's stemmer bring words of different meaning together, which costs more than it finds.
 */
export function stem(word: string): string {
  if (!PLAIN_WORD.test(word)) return word;
  return IRREGULAR.get(word) ?? withoutTense(singular(word));
}

function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s')) return word;
  if (/[^ae]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  return /(?:us|ss|is)$/.test(word) ? word : word.slice(0, -1);
}

function withoutTense(word: string): string {
  const match = /^(.{3,})(?:ing|ed)$/.exec(word);
  const root = match?.[1];
  if (root === undefined || !VOWEL.test(root)) return word;
  if (/(?:at|bl|iz)$/.test(root)) return `${root}e`;
  // "fitted" is of "fit", "filling" of "fill".
  if (/([^aeioulsz])\1$/.test(root)) return root.slice(0, -1);
  // "sliding" is of "slide": one syllable with a single consonant at its end.
  return /^[^aeiouy]*[aeiouy][^aeiouywx]$/.test(root) ? `${root}e` : root;
}
