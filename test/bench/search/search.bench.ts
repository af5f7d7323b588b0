import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from '@app/platform';

import { DaifaProcess } from '../../../apps/demo/src/daifa-process.js';
import type { Bench, BenchOptions } from '../bench.js';
import { measureChinese } from './chinese-quality.js';
import { marketOf } from './demo-documents.js';
import { demoEngine, timeEngine, timeLoading } from './engine-speed.js';
import { freshBodies, load, replayedBodies, signIn, timeChanges } from './http-load.js';
import { measureQuality } from './quality.js';
import { readQueries } from './real-queries.js';

const SKUS = 120_000;
const MILLION = 1_000_000;
const MEBIBYTE = 1_048_576;
const ENGINE_QUERIES = 3_000;
const SHORT_SHARE = 0.01;

/** How well and how fast goods are found: judged queries, real queries on the invented market, and all of it over HTTP. */
export const searchBench: Bench = {
  async run({ dataFolder, isShort, say }: BenchOptions) {
    if (dataFolder === null) throw new TypeError('Name the folder with the judged queries: --data DIR');
    const share = isShort ? SHORT_SHARE : 1;
    const queries = readQueries(dataFolder);
    const quality = measureQuality(dataFolder);
    say(JSON.stringify(quality));
    const alone = measureEngine(SKUS * share, queries, say);
    const million = await measureMillion(MILLION * share, queries, say);
    const served = await measureServer(queries, isShort, say);
    return { skus: SKUS * share, ...served, ...alone, ...million, ...quality };
  },
};

function measureEngine(skus: number, queries: readonly string[], say: BenchOptions['say']) {
  const engine = demoEngine(skus, say);
  const { p50Ms, p99Ms } = timeEngine(engine, queries.slice(0, ENGINE_QUERIES));
  const chinese = measureChinese(engine, marketOf(skus), queries);
  say(JSON.stringify({ p50Ms, p99Ms, ...chinese }));
  return { engineP50Ms: p50Ms, engineP99Ms: p99Ms, ...chinese };
}

async function measureMillion(skus: number, queries: readonly string[], say: BenchOptions['say']) {
  const engine = demoEngine(skus, say);
  const { p50Ms, p99Ms } = timeEngine(engine, queries.slice(0, ENGINE_QUERIES));
  const loadSeconds = await timeLoading(engine);
  const figures = {
    millionEngineP50Ms: p50Ms,
    millionEngineP99Ms: p99Ms,
    millionIndexMiB: Math.round(engine.sizeBytes / MEBIBYTE),
    loadSeconds,
  };
  say(JSON.stringify(figures));
  return figures;
}

async function measureServer(queries: readonly string[], isShort: boolean, say: BenchOptions['say']) {
  const home = await mkdtemp(join(tmpdir(), 'daifa-search-'));
  const environment: Readonly<Record<string, string>> = isShort ? { DEMO_SCALE: String(SHORT_SHARE) } : {};
  const daifa = await DaifaProcess.start({ home, port: await freePort(), isEmpty: false, environment });
  try {
    const creator = await signIn(daifa.url, home, 'creator');
    const supplier = await signIn(daifa.url, home, 'supplier');
    const seconds = isShort ? 2 : 15;
    const half = Math.floor(queries.length / 2);
    // The code gets warm on queries that are not measured.
    await load(daifa.url, creator.accessToken, freshBodies(queries.slice(-3_000)), Math.min(seconds, 8));
    const fresh = await load(daifa.url, creator.accessToken, freshBodies(queries.slice(0, half)), seconds);
    const replay = await load(daifa.url, creator.accessToken, replayedBodies(queries.slice(half)), seconds);
    say(JSON.stringify({ fresh, replay }));
    const [changeVisibleP99Ms] = await Promise.all([
      timeChanges(supplier.client, creator.client, isShort ? 5 : 100),
      load(daifa.url, creator.accessToken, freshBodies(queries.slice(half)), seconds),
    ]);
    return {
      freshRequestsPerSecond: fresh.requestsPerSecond,
      replayRequestsPerSecond: replay.requestsPerSecond,
      p50Ms: fresh.p50Ms,
      p99Ms: fresh.p99Ms,
      changeVisibleP99Ms,
    };
  } finally {
    await daifa.stop();
    await rm(home, { recursive: true, force: true });
  }
}
