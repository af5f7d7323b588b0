import { parseTerms } from '../catalogue/terms.js';
import type { Random } from '../random.js';
import type { DemoPerson } from '../types.js';
import { GIVEN_NAMES, SURNAMES } from '../vocabulary/people.js';

const surnames = parseTerms(SURNAMES);
const givenNames = parseTerms(GIVEN_NAMES);

/** A name, the common surnames more often, and a number nobody has: 199 0000 and four digits. */
export function makePerson(random: Random, number: number): DemoPerson {
  const surname = surnames[Math.floor(surnames.length * random.next() ** 1.7)] ?? random.pick(surnames);
  const given = random.pick(givenNames);
  return { name: { zh: surname.zh + given.zh, en: `${surname.en} ${given.en}` }, phone: phoneOf(number) };
}

function phoneOf(number: number): string {
  return `1990000${String(number % 10_000).padStart(4, '0')}`;
}
