import { bilingual, type Assortment } from '../catalogue/leaves.js';
import { parseTerm, parseTerms, type Word } from '../catalogue/terms.js';
import { DAY_MS, SALES_DAYS } from '../options.js';
import { Random } from '../random.js';
import { makePerson } from '../supply/people.js';
import type { Bilingual, DemoCreator, DemoShop, DemoShopFreight } from '../types.js';
import { NICKNAMES } from '../vocabulary/people.js';
import { TOPICS, type TopicWords } from '../vocabulary/topics.js';

export interface CreatorSource {
  readonly seed: number;
  readonly now: Date;
  readonly creators: number;
  readonly assortment: Assortment;
}

export interface SellingCreator {
  readonly creator: DemoCreator;
  readonly shop: DemoShop;
  /** Leaf indexes that the audience came for, and those that go along with them. */
  readonly leafIndexes: readonly number[];
  readonly alsoLeafIndexes: readonly number[];
  /** Relative size of the audience: a power law. */
  readonly reach: number;
}

const nicknames = parseTerms(NICKNAMES);
const EARLY_SHARE = 0.65;
const LARGEST_REACH = 30;
const FIRST_PHONE = 7600;

export function makeCreators(source: CreatorSource): SellingCreator[] {
  const topics = TOPICS.map((words) => compileTopic(words, source.assortment));
  return Array.from({ length: source.creators }, (_, index) => makeCreator(index, topics, source));
}

interface Topic {
  readonly words: TopicWords;
  readonly name: Bilingual;
  readonly audience: Bilingual;
  readonly shopNames: readonly Word[];
  readonly leafIndexes: readonly number[];
  readonly alsoLeafIndexes: readonly number[];
}

function compileTopic(words: TopicWords, assortment: Assortment): Topic {
  return {
    words,
    name: bilingual(parseTerm(words.name)),
    audience: bilingual(parseTerm(words.audience)),
    shopNames: parseTerms(words.shopNames),
    leafIndexes: leavesIn(words.categories, assortment),
    alsoLeafIndexes: leavesIn(words.alsoCategories, assortment),
  };
}

/** Two creators of one topic have different names: the nicknames are dealt out in turn. */
function makeCreator(index: number, topics: readonly Topic[], source: CreatorSource): SellingCreator {
  const random = new Random(source.seed, 'creator', index);
  const topic = topics[index % topics.length];
  const nickname = nicknames[(index * 7 + Math.floor(index / nicknames.length)) % nicknames.length];
  if (!topic || !nickname) throw new RangeError(`Creator ${index} has no topic.`);
  const { leafIndexes, alsoLeafIndexes, words } = topic;
  const name = nameOf(topic, nickname, index);
  const creator: DemoCreator = {
    index,
    name,
    person: makePerson(random, FIRST_PHONE + (index % 400)),
    topic: { slug: words.slug, name: topic.name },
    audience: topic.audience,
    priceBand: random.pick(words.bands),
    categoryIndexes: leafIndexes.flatMap((leaf) => source.assortment.leaves[leaf]?.category.index ?? []),
    joinedAt: joinedAt(index, source.now, random),
  };
  const shop: DemoShop = {
    index,
    creatorIndex: index,
    name,
    slug: slugOf(nickname, words, index),
    freight: pickFreight(random),
  };
  return {
    creator,
    shop,
    leafIndexes,
    alsoLeafIndexes,
    reach: Math.min(LARGEST_REACH, random.pareto(1.15)) * random.between(0.6, 1),
  };
}

function nameOf({ shopNames }: Topic, nickname: Word, index: number): Bilingual {
  const pattern = shopNames[Math.floor(index / TOPICS.length) % shopNames.length];
  if (!pattern) throw new RangeError('A topic needs names for its shops.');
  return { zh: pattern.zh.replace('{}', nickname.zh), en: pattern.en.replace('{}', nickname.en) };
}

function slugOf(nickname: Word, topic: TopicWords, index: number): string {
  const round = Math.floor(index / (TOPICS.length * nicknames.length));
  return `${nickname.code}-${topic.slug}${round === 0 ? '' : `-${round + 1}`}`;
}

/** The first creators were there before the sales history, so that every one of its days has somebody who sells. */
function joinedAt(index: number, now: Date, random: Random): Date {
  const isEarly = index < 3 || random.chance(EARLY_SHARE);
  const ageDays = isEarly ? random.between(SALES_DAYS + 5, 2 * 365) : random.between(10, SALES_DAYS);
  return new Date(now.getTime() - Math.round(ageDays * DAY_MS));
}

function pickFreight(random: Random): DemoShopFreight {
  if (random.chance(0.55)) return { kind: 'FREE' };
  return {
    kind: 'FLAT',
    feeMinor: random.pick([600, 800, 1000]),
    freeFromMinor: random.pick([4900, 5900, 6900, 9900]),
  };
}

/** Leaf indexes below the given category codes, which are separated by spaces. @throws RangeError for an unknown code. */
function leavesIn(codes: string, { leaves }: Assortment): number[] {
  return codes.split(' ').flatMap((code) => {
    const isBelow = (other: string) => other === code || other.startsWith(`${code}.`);
    const below = leaves.flatMap(({ category }, i) => (isBelow(category.code) ? [i] : []));
    if (below.length === 0) throw new RangeError(`There is no category ${code}.`);
    return below;
  });
}
