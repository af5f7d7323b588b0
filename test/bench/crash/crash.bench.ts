import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Bench, BenchOptions } from '../bench.js';
import { type CrashFindings, CrashRun } from './crash-run.js';

const RUNS = 20;
const ORDERS_PER_RUN = 500;
const SHORT = { runs: 2, ordersPerRun: 50 };

/**
 * Kills every process with SIGKILL at random moments while orders are paid, forwarded and shipped, lets the restarted one
 * finish, and counts what is lost, done twice, out of balance or out of stock.
 */
export const crashBench: Bench = {
  async run({ isShort, isQueueWiped, say }: BenchOptions) {
    const runs = isShort ? SHORT.runs : RUNS;
    const ordersPerRun = isShort ? SHORT.ordersPerRun : ORDERS_PER_RUN;
    const total: CrashFindings = {
      lost: 0,
      duplicated: 0,
      unbalanced: 0,
      stockDrift: 0,
      kills: 0,
      wipes: 0,
      repeatsDropped: 0,
    };
    for (let run = 1; run <= runs; run += 1) {
      const home = await mkdtemp(join(tmpdir(), 'daifa-crash-'));
      const startedAt = performance.now();
      const found = await new CrashRun({ home, orders: ordersPerRun, isQueueWiped, say }).run();
      for (const name of Object.keys(total) as (keyof CrashFindings)[]) total[name] += found[name];
      await rm(home, { recursive: true, force: true });
      say(`run ${run}/${runs}: ${JSON.stringify(found)} in ${((performance.now() - startedAt) / 1_000).toFixed(1)} s`);
    }
    return { runs, ordersPerRun, ...total };
  },
};
