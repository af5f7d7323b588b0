import { join } from 'node:path';

import { findRoute, type RouteEffort } from '@app/order-routing';

import type { Bench, BenchOptions } from '../bench.js';
import { generateOrder } from './generated-orders.js';
import { type LocationCase, readSingleSource, readUncapacitated } from './location-files.js';
import { MipJudge } from './mip-judge.js';

const ORDERS = { whole: 10_000, short: 200 };
const WARM_UP_ORDERS = 200;

/** cap71 to cap134 have a second each, capa to capc ten. */
const EFFORT: RouteEffort = { boundWorkMax: 3_000_000_000, windowsMax: 3_000 };

/**
 * Routes generated orders and has each judged by a MIP solver; then the same search on published problems of locating
 * facilities, for which the best cost is known.
 */
export const routingBench: Bench = {
  async run({ dataFolder, isShort, say }: BenchOptions) {
    const orders = await judgeOrders(isShort ? ORDERS.short : ORDERS.whole, say);
    return { ...orders, ...(dataFolder === null ? {} : await solveKnown(dataFolder, isShort, say)) };
  },
};

async function judgeOrders(count: number, say: BenchOptions['say']) {
  const problems = Array.from({ length: count }, (_, seed) => generateOrder(seed));
  for (const problem of problems.slice(0, WARM_UP_ORDERS)) findRoute(problem);
  const timesMs: number[] = [];
  const routes = problems.map((problem) => {
    const startedAt = performance.now();
    const route = findRoute(problem);
    timesMs.push(performance.now() - startedAt);
    return route;
  });
  timesMs.sort((a, b) => a - b);
  say(`${String(count)} orders routed; the MIP solver now judges them`);
  const judge = await MipJudge.load();
  let optimal = 0;
  let gapMax = 0;
  for (const [index, problem] of problems.entries()) {
    const least = judge.leastCost(problem);
    const route = routes[index] ?? null;
    const cost = route && Number(route.costMinor);
    if (cost === least) optimal += 1;
    else {
      say(`order ${String(index)}: routed at ${String(cost)}, the least is ${String(least)}`);
      gapMax = Math.max(gapMax, cost === null || least === null ? 1 : cost / least - 1);
    }
    if ((index + 1) % 1_000 === 0) say(`${String(index + 1)} judged, ${String(optimal)} optimal`);
  }
  return {
    orders: count,
    infeasible: routes.filter((route) => route === null).length,
    optimalShare: optimal / count,
    gapMax,
    p50Ms: rounded(timesMs[Math.floor(count * 0.5)]),
    p99Ms: rounded(timesMs[Math.floor(count * 0.99)]),
    maxMs: rounded(timesMs.at(-1)),
  };
}

interface Outcome {
  readonly name: string;
  readonly isServed: boolean;
  readonly isProven: boolean;
  /** Above the best known cost. */
  readonly gap: number;
  readonly seconds: number;
}

async function solveKnown(folder: string, isShort: boolean, say: BenchOptions['say']) {
  const library = (await readUncapacitated(join(folder, 'or-library-ufl'))).map((one) => solve(one, say));
  const large = library.filter(({ name }) => /^cap[a-c]$/.test(name));
  const small = library.filter((one) => !large.includes(one));
  const all = await readSingleSource(join(folder, 'sscflp'));
  const capacitated = (isShort ? all.filter((_, index) => index % 10 === 0) : all).map((one) => solve(one, say));
  const served = capacitated.filter(({ isServed }) => isServed);
  return {
    uflProvenShare: small.filter(({ isProven, gap }) => isProven && gap < 1e-9).length / small.length,
    uflSecondsMax: secondsMax(small),
    capGapMax: Math.max(...large.map(({ gap }) => gap)),
    capSecondsMax: secondsMax(large),
    sscflpGapMean: served.reduce((sum, { gap }) => sum + gap, 0) / served.length,
    sscflpInfeasible: capacitated.length - served.length,
    sscflpSecondsMax: secondsMax(capacitated),
  };
}

function solve({ name, problem, knownCost, scale }: LocationCase, say: BenchOptions['say']): Outcome {
  const startedAt = performance.now();
  const route = findRoute(problem, EFFORT);
  const seconds = (performance.now() - startedAt) / 1_000;
  const cost = route ? Number(route.costMinor) / scale : Number.NaN;
  const gap = cost / knownCost - 1;
  const outcome = { name, isServed: route !== null, isProven: route?.isProven ?? false, gap, seconds };
  say(
    `${name}: ${route ? cost.toFixed(3) : 'not served'}, best known ${String(knownCost)}, ${(100 * gap).toFixed(3)} % above` +
      `${outcome.isProven ? ', proven' : `, bound ${(100 * (route?.gap ?? 1)).toFixed(2)} % below`}, ${seconds.toFixed(2)} s`,
  );
  return outcome;
}

function secondsMax(outcomes: readonly Outcome[]): number {
  return rounded(Math.max(...outcomes.map(({ seconds }) => seconds)));
}

function rounded(value: number | undefined): number {
  return Math.round((value ?? Number.NaN) * 1_000) / 1_000;
}
