/** So many goods at most are compared with one. */
export const CANDIDATES_MAX = 50;
// Words are looked up from the rarest on, until they name this many goods: that bounds the work, whatever the catalogue's size.
const GOODS_LOOKED_UP = 2_000;
const WORDS_LOOKED_UP = 20;
const TOO_COMMON = 2_000;

export interface Posted {
  readonly words: readonly string[];
}

/** @param countOf in how many goods a word stands. */
export function tellingnessOf(goods: number, countOf: (word: string) => number): (word: string) => number {
  return (word) => Math.log(1 + goods / Math.max(1, countOf(word)));
}

/** The words by which to look for goods like these: the rarest that others have too. */
export function wordsToLookUp(words: readonly string[], countOf: (word: string) => number): string[] {
  const known = words.map((word) => ({ word, count: countOf(word) })).filter(({ count }) => count > 0);
  known.sort((one, other) => one.count - other.count);
  const taken: string[] = [];
  let goods = 0;
  for (const { word, count } of known) {
    if (
      taken.length >= WORDS_LOOKED_UP ||
      (taken.length > 0 && (goods + count > GOODS_LOOKED_UP || count > TOO_COMMON))
    )
      break;
    taken.push(word);
    goods += count;
  }
  return taken;
}

/** The goods that have most in common with these, by all their words (cosine of telling words). */
export function bestCandidates<Goods extends Posted>(
  words: readonly string[],
  found: readonly Goods[],
  tell: (word: string) => number,
): Goods[] {
  const wanted = new Set(words);
  const scored = found.map((goods) => {
    let [common, own] = [0, 0];
    for (const word of goods.words) {
      const weight = tell(word) ** 2;
      own += weight;
      if (wanted.has(word)) common += weight;
    }
    return { goods, score: common / Math.sqrt(own || 1) };
  });
  scored.sort((one, other) => other.score - one.score);
  return scored.slice(0, CANDIDATES_MAX).map(({ goods }) => goods);
}
