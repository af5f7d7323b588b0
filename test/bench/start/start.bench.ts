import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from '@app/platform';

import { DaifaProcess } from '../../../apps/demo/src/daifa-process.js';
import { MarketClient } from '../../../apps/demo/src/market-client.js';
import type { Bench, BenchOptions } from '../bench.js';
import { median } from '../machine.js';

const LATER_STARTS = 5;
const SHORT_SCALE = '0.01';
const PAGE = 20;

interface Timed {
  readonly readySeconds: number;
  readonly stopSeconds: number;
}

/** How long one waits after installing: the first start, on an empty folder with the demo market, and the starts after it. */
export const startBench: Bench = {
  async run({ isShort, say }: BenchOptions) {
    const home = await mkdtemp(join(tmpdir(), 'daifa-start-'));
    const environment: Readonly<Record<string, string>> = isShort ? { DEMO_SCALE: SHORT_SCALE } : {};
    try {
      const starts: Timed[] = [];
      for (let start = 0; start <= LATER_STARTS; start += 1) {
        starts.push(await timeStart(home, environment));
        say(`start ${start + 1}: ${JSON.stringify(starts.at(-1))}`);
      }
      const [first, ...later] = starts;
      return {
        firstStartSeconds: first?.readySeconds,
        laterStarts: later.length,
        laterStartSeconds: median(later.map(({ readySeconds }) => readySeconds)),
        laterStopSeconds: median(later.map(({ stopSeconds }) => stopSeconds)),
      };
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  },
};

/** Ready means that a creator who signs in finds goods. */
async function timeStart(home: string, environment: Readonly<Record<string, string>>): Promise<Timed> {
  const startedAt = performance.now();
  const daifa = await DaifaProcess.start({ home, port: await freePort(), isEmpty: false, environment });
  await requireGoods(daifa.url, home);
  const readyAt = performance.now();
  await daifa.stop();
  return { readySeconds: toSeconds(readyAt - startedAt), stopSeconds: toSeconds(performance.now() - readyAt) };
}

async function requireGoods(url: string, home: string): Promise<void> {
  const { creator } = JSON.parse(await readFile(join(home, 'sign-ins.json'), 'utf8')) as { creator: object };
  const market = new MarketClient(url);
  const { session } = await market.mutate<{ session: { accessToken: string } }>(
    'signIn',
    creator,
    'session { accessToken }',
  );
  const { searchProducts } = await market
    .signedIn(session.accessToken)
    .ask<{ searchProducts: { nodes: readonly object[] } }>(
      `{ searchProducts(first: ${PAGE}) { nodes { __typename } } }`,
    );
  if (searchProducts.nodes.length < PAGE) throw new Error('A creator who signs in finds no goods');
}

const toSeconds = (durationMs: number): number => Math.round(durationMs) / 1_000;
