import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { EngineFilter } from '../../../libs/catalog/src/search/engine/query.js';
import { SearchEngine } from '../../../libs/catalog/src/search/engine/search-engine.js';
import { readSnapshot, writeSnapshot } from '../../../libs/catalog/src/search/engine/snapshot.js';
import { LANGUAGE } from '../../../libs/catalog/src/search/language.js';
import { documentsOf, marketOf } from './demo-documents.js';
import { runSteps } from './quality.js';

const BATCH = 20_000;
const WARM_UP = 200;
const PAGE = 20;
const MEBIBYTE = 1_048_576;

/** What people narrow a search by, in turn. */
export const FILTERS: readonly EngineFilter[] = [
  {},
  { onlyInStock: true },
  { currency: 'CNY', priceFromMinor: 2_000, priceToMinor: 20_000 },
  { commissionFromBasisPoints: 1_000, onlyInStock: true },
  { dispatchWithinHours: 48 },
];

export function demoEngine(skus: number, say: (line: string) => void): SearchEngine {
  const engine = new SearchEngine(LANGUAGE);
  let batch = [];
  for (const document of documentsOf(marketOf(skus))) {
    batch.push(document);
    if (batch.length < BATCH) continue;
    runSteps(engine.change(batch, []));
    batch = [];
  }
  if (batch.length > 0) runSteps(engine.change(batch, []));
  while (runSteps(engine.tidy()));
  say(`${skus} skus: ${engine.size} products, ${Math.round(engine.sizeBytes / MEBIBYTE)} MiB`);
  return engine;
}

export interface Latencies {
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Each query once, with a filter, all counts and 20 hits. */
export function timeEngine(engine: SearchEngine, queries: readonly string[]): Latencies {
  const times: number[] = [];
  for (const [number, words] of queries.entries()) {
    const filter = FILTERS[number % FILTERS.length] ?? {};
    const began = performance.now();
    engine.search({ words, filter, sort: 'RELEVANCE', first: PAGE, withFacets: true });
    if (number >= WARM_UP) times.push(performance.now() - began);
  }
  return { p50Ms: percentile(times, 0.5), p99Ms: percentile(times, 0.99) };
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 1_000) / 1_000;
}

/** Seconds from the snapshot on disk to the first answer. */
export async function timeLoading(engine: SearchEngine): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'daifa-index-'));
  const file = join(folder, 'products.index');
  try {
    await writeSnapshot(file, engine.contents, 1n, () => Promise.resolve());
    const began = performance.now();
    const { contents } = await readSnapshot(file);
    const loaded = new SearchEngine(LANGUAGE, contents);
    loaded.search({ words: '保温杯', filter: {}, sort: 'RELEVANCE', first: PAGE, withFacets: true });
    return Math.round(performance.now() - began) / 1_000;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
