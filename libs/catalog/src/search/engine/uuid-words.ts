/** Words of an id: a UUID as four numbers, sorted as its text is. */
export const ID_WORDS = 4;

export function writeId(words: Uint32Array, place: number, id: string): void {
  const hex = id.replaceAll('-', '');
  for (let word = 0; word < ID_WORDS; word++) {
    words[place * ID_WORDS + word] = Number.parseInt(hex.slice(word * 8, word * 8 + 8), 16);
  }
}

export function readId(words: Uint32Array, place: number): string {
  let hex = '';
  for (let word = 0; word < ID_WORDS; word++) {
    hex += (words[place * ID_WORDS + word] ?? 0).toString(16).padStart(8, '0');
  }
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Below zero when the first comes before the second. */
export function compareIds(a: Uint32Array, placeA: number, b: Uint32Array, placeB: number): number {
  for (let word = 0; word < ID_WORDS; word++) {
    const difference = (a[placeA * ID_WORDS + word] ?? 0) - (b[placeB * ID_WORDS + word] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function wordsOfId(id: string): Uint32Array {
  const words = new Uint32Array(ID_WORDS);
  writeId(words, 0, id);
  return words;
}
