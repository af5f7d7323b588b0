const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const WORD = /^[a-z]{5,}$/i;

/** Numbers from 0 to 1 that are the same for each run (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Makes one typing error in one word of at least five letters; queries without such a word stay. */
export function mistype(seed: number): (query: string) => string {
  const random = randomOf(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  return (query) => {
    const words = query.split(' ');
    const places = [...words.keys()].filter((place) => WORD.test(words[place] ?? ''));
    const place = places[below(places.length)];
    if (place === undefined) return query;
    words[place] = withError(words[place] ?? '', below);
    return words.join(' ');
  };
}

function withError(word: string, below: (limit: number) => number): string {
  const at = below(word.length);
  const letter = LETTERS[below(LETTERS.length)] ?? 'a';
  switch (below(4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    case 2:
      return word.slice(0, at) + letter + word.slice(at + 1);
    default: {
      const from = Math.min(at, word.length - 2);
      return `${word.slice(0, from)}${word[from + 1] ?? ''}${word[from] ?? ''}${word.slice(from + 2)}`;
    }
  }
}
