import { SearchEngine } from '../../../libs/catalog/src/search/engine/search-engine.js';
import type { SearchDocument } from '../../../libs/catalog/src/search/engine/document.js';
import { LANGUAGE } from '../../../libs/catalog/src/search/language.js';
import { type JudgedSet, readHomeDepot, readIcecat } from './judged-sets.js';
import { mistype } from './mistype.js';

export interface QualityFigures {
  readonly ndcg10: number;
  readonly ratedAt10: number;
  readonly zeroResults: number;
  readonly recall100: number;
  readonly typoRecall100: number;
}

const TOP = 10;
const RECALL_AT = 100;
// The least mean rating of three people that counts as relevant.
const RELEVANT = 2.33;
const TYPO_SEED = 20_261_122;
const BATCH = 20_000;

/** Runs steps to their end, holding up nobody because nobody waits. */
export function runSteps<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

export function engineOf(documents: readonly SearchDocument[]): SearchEngine {
  const engine = new SearchEngine(LANGUAGE);
  for (let from = 0; from < documents.length; from += BATCH) {
    runSteps(engine.change(documents.slice(from, from + BATCH), []));
  }
  return engine;
}

export function find(engine: SearchEngine, words: string, first: number): string[] {
  const { hits } = engine.search({ words, filter: {}, sort: 'RELEVANCE', first, withFacets: false });
  return hits.map(({ id }) => id);
}

/** Each set in an index of its own. */
export function measureQuality(dataFolder: string): QualityFigures {
  const icecat = readIcecat(dataFolder);
  const homeDepot = readHomeDepot(dataFolder);
  const depot = engineOf(homeDepot.documents);
  const recall = recallOf(depot, homeDepot, (query) => query);
  const random = mistype(TYPO_SEED);
  const mistyped = recallOf(depot, homeDepot, random);
  const ranked = rankedOf(engineOf(icecat.documents), icecat);
  return {
    ...ranked,
    zeroResults: ranked.zeroResults + recall.zeroResults,
    recall100: recall.recall,
    typoRecall100: mistyped.recall,
  };
}

const gain = (rating: number): number => 2 ** rating - 1;
const discounted = (ratings: readonly number[]): number =>
  ratings.slice(0, TOP).reduce((sum, rating, rank) => sum + gain(rating) / Math.log2(rank + 2), 0);

/** Unrated counts 0, and so does a query that nothing was ever rated well for. */
export function rankedOf(engine: SearchEngine, { ratings }: JudgedSet) {
  let ndcg = 0;
  let rated = 0;
  let shown = 0;
  let zeroResults = 0;
  for (const [query, judged] of ratings) {
    const found = find(engine, query, TOP);
    if (found.length === 0) zeroResults++;
    shown += found.length;
    rated += found.filter((id) => judged.has(id)).length;
    const ideal = discounted([...judged.values()].sort((a, b) => b - a));
    if (ideal > 0) ndcg += discounted(found.map((id) => judged.get(id) ?? 0)) / ideal;
  }
  return { ndcg10: ndcg / ratings.size, ratedAt10: rated / Math.max(1, shown), zeroResults };
}

/** How much of what was judged relevant is among the first hundred; queries with nothing relevant are left out. */
export function recallOf(engine: SearchEngine, { ratings }: JudgedSet, change: (query: string) => string) {
  let recall = 0;
  let queries = 0;
  let zeroResults = 0;
  for (const [query, judged] of ratings) {
    const found = new Set(find(engine, change(query), RECALL_AT));
    if (found.size === 0) zeroResults++;
    const relevant = [...judged].filter(([, rating]) => rating >= RELEVANT);
    if (relevant.length === 0) continue;
    queries++;
    recall += relevant.filter(([id]) => found.has(id)).length / relevant.length;
  }
  return { recall: recall / Math.max(1, queries), zeroResults };
}
