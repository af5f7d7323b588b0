import type { Fingerprint } from './fingerprint.js';

/** How telling a word is: the rarer, the more. */
export type Tellingness = (word: string) => number;

export const FEATURES = [
  'sharedWords',
  'coveredShorter',
  'similarSpelling',
  'rarestShared',
  'leftOverShorter',
  'leftOverLonger',
  'sameModel',
  'otherModel',
  'nearModel',
  'sharedCodes',
  'otherCodes',
  'sameBrand',
  'otherBrand',
  'priceGap',
  'sameMeasures',
  'otherMeasures',
  'lengthGap',
  'sameStart',
] as const;
export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

/** Stands for what cannot be compared, such as a price that is not there. */
export const UNKNOWN = -1;

/** Readable figures of how alike two goods are. */
export function featuresOf(one: Fingerprint, other: Fingerprint, tell: Tellingness): Features {
  return { ...compareWords(one, other, tell), ...compareModels(one, other), ...compareFacts(one, other) };
}

function compareWords(one: Fingerprint, other: Fingerprint, tell: Tellingness) {
  const weights = [weigh(one.words, tell), weigh(other.words, tell)] as const;
  const [shorter, longer] = weights[0] <= weights[1] ? [one, other] : [other, one];
  const of = new Set(longer.words);
  const inShorter = new Set(shorter.words);
  const shared = shorter.words.filter((word) => of.has(word));
  const common = weigh(shared, tell);
  const least = Math.max(Math.min(...weights), Number.EPSILON);
  const rest = (words: readonly string[], there: ReadonlySet<string>): number =>
    Math.max(0, ...words.filter((word) => !there.has(word)).map(tell));
  return {
    sharedWords: common / Math.max(weights[0] + weights[1] - common, Number.EPSILON),
    coveredShorter: common / least,
    similarSpelling: dice(one.words.join(''), other.words.join('')),
    rarestShared: Math.max(0, ...shared.map(tell)),
    leftOverShorter: rest(shorter.words, of),
    leftOverLonger: rest(longer.words, inShorter),
    lengthGap: Math.max(...weights) / least,
    sameStart: Number(one.words[0] === other.words[0]) + Number(one.words[1] === other.words[1]),
  };
}

function compareModels(one: Fingerprint, other: Fingerprint) {
  const texts = [one, other].map(({ words, models }) => new Set([...words, ...models]));
  const meets = (models: readonly string[], there: ReadonlySet<string> | undefined): number =>
    models.filter((model) => there?.has(model) ?? false).length;
  const sharedCodes = Math.max(meets(one.models, texts[1]), meets(other.models, texts[0]));
  const named = [one, other].filter(({ isModelNamed }) => isModelNamed);
  const isSame = named.some(({ models }) => texts.every((text) => text.has(models[0] ?? '')));
  const left = [one.models.length - meets(one.models, texts[1]), other.models.length - meets(other.models, texts[0])];
  return {
    sameModel: named.length === 0 ? UNKNOWN : Number(isSame),
    otherModel: named.length < 2 ? UNKNOWN : Number(!isSame),
    nearModel: nearestModel(one.models, other.models),
    sharedCodes,
    otherCodes: Math.min(...left),
  };
}

/** How alike the two closest model numbers are, from the front: makers put the variant behind. */
function nearestModel(ones: readonly string[], others: readonly string[]): number {
  let nearest = ones.length === 0 || others.length === 0 ? UNKNOWN : 0;
  for (const one of ones) {
    for (const other of others) {
      const length = Math.max(one.length, other.length);
      let same = 0;
      while (same < length && one[same] === other[same]) same += 1;
      const tail = one.endsWith(other) || other.endsWith(one) ? Math.min(one.length, other.length) : 0;
      nearest = Math.max(nearest, Math.max(same, tail) / length);
    }
  }
  return nearest;
}

function compareFacts(one: Fingerprint, other: Fingerprint) {
  const brands = compareBrands(one, other);
  let same = 0;
  let differing = 0;
  for (const [unit, amounts] of one.measures) {
    const others = other.measures.get(unit);
    if (!others) continue;
    if (amounts.some((amount) => others.some((it) => Math.abs(it - amount) <= amount / 50))) same += 1;
    else differing += 1;
  }
  const [price, otherPrice] = [one.price, other.price];
  return {
    ...brands,
    priceGap: price === null || otherPrice === null ? UNKNOWN : Math.abs(Math.log(price / otherPrice)),
    sameMeasures: same,
    otherMeasures: differing,
  };
}

function compareBrands(one: Fingerprint, other: Fingerprint): { sameBrand: number; otherBrand: number } {
  const has = (goods: Fingerprint, brand: string): boolean =>
    goods.brand === brand ||
    goods.words.some((word, place) => word === brand || `${goods.words[place - 1] ?? ''}${word}` === brand);
  const named = [one, other].filter(({ brand }) => brand !== '');
  if (named.length === 0) return { sameBrand: UNKNOWN, otherBrand: UNKNOWN };
  const isSame = named.some((goods) => has(goods === one ? other : one, goods.brand));
  return { sameBrand: Number(isSame), otherBrand: named.length === 2 ? Number(!isSame) : UNKNOWN };
}

const weigh = (words: readonly string[], tell: Tellingness): number => words.reduce((sum, word) => sum + tell(word), 0);

/** Share of the three-letter pieces that two texts have in common (Dice's coefficient). */
function dice(one: string, other: string): number {
  const pieces = new Map<string, number>();
  for (let at = 0; at + 3 <= one.length; at++) {
    const piece = one.slice(at, at + 3);
    pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
  }
  let common = 0;
  for (let at = 0; at + 3 <= other.length; at++) {
    const left = pieces.get(other.slice(at, at + 3)) ?? 0;
    if (left === 0) continue;
    common += 1;
    pieces.set(other.slice(at, at + 3), left - 1);
  }
  const all = Math.max(0, one.length - 2) + Math.max(0, other.length - 2);
  return all === 0 ? 0 : (2 * common) / all;
}
