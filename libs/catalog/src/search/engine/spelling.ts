import { hash32 } from './hash.js';

const CORRECTABLE = /^[a-z]{4,24}$/;

/** Whether a mistyped form of it may be looked for: words only, because another digit is another thing. */
export const isCorrectable = (term: string): boolean => CORRECTABLE.test(term);

/** The term, and the term with each of its letters left out: two terms one typing error apart have one of these in common. */
export function deletionsOf(term: string): string[] {
  const deletions = new Set([term]);
  for (let index = 0; index < term.length; index++) deletions.add(term.slice(0, index) + term.slice(index + 1));
  return [...deletions];
}

export const deletionHashesOf = (term: string): number[] => deletionsOf(term).map(hash32);

/** Typing errors between two words: letters left out, added, changed, or two neighbours swapped (optimal string alignment). */
export function distanceOf(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    before = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
