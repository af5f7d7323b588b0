import { FEATURES, type Features } from './features.js';
import type { FeatureCurve, FeaturePair, SameGoodsModel } from './model.js';

export interface TrainingPair {
  readonly features: Features;
  readonly isSame: boolean;
}

const ROUNDS = 260;
const PAIR_ROUNDS = 120;
const LEARNING_RATE = 0.08;
const MARKS = 24;
// Newton steps are held back where few pairs speak (XGBoost's lambda and least weight of a leaf).
const RIDGE = 2;
const LEAST_WEIGHT = 3;

interface Binned {
  readonly marks: readonly number[];
  /** Of each pair, how many marks its value is past. */
  readonly bins: Uint8Array;
}

/**
 * Boosted one-feature steps, then boosted two-feature steps over what is left (a GA2M: Lou et al., KDD 2013), so that the
 * model stays a sum that can be read.
 */
export function trainSameGoods(pairs: readonly TrainingPair[], source: string): SameGoodsModel {
  const labels = pairs.map(({ isSame }) => Number(isSame));
  const share = labels.reduce((sum, label) => sum + label, 0) / pairs.length;
  const prior = Math.log(share / (1 - share));
  const odds = new Float64Array(pairs.length).fill(prior);
  const binned = FEATURES.map((name) => bin(pairs.map(({ features }) => features[name])));
  const curves = FEATURES.map((_, index) => new Float64Array((binned[index]?.marks.length ?? 0) + 1));
  for (let round = 0; round < ROUNDS; round++) addStep(binned, curves, labels, odds);
  const found: FeaturePair[] = [];
  for (let round = 0; round < PAIR_ROUNDS; round++) addPair(binned, found, labels, odds);
  return { source, prior: rounded(prior), curves: toCurves(binned, curves), pairs: summed(found) };
}

function bin(values: readonly number[]): Binned {
  const sorted = [...new Set(values)].sort((one, other) => one - other);
  const all = [...values].sort((one, other) => one - other);
  const marks =
    sorted.length <= MARKS
      ? sorted.slice(0, -1).map((value, place) => (value + (sorted[place + 1] ?? value)) / 2)
      : Array.from({ length: MARKS }, (_, place) => all[Math.floor(((place + 1) * all.length) / (MARKS + 1))] ?? 0);
  const own = [...new Set(marks.map(rounded))];
  const bins = Uint8Array.from(values, (value) => {
    const place = own.findIndex((mark) => value <= mark);
    return place < 0 ? own.length : place;
  });
  return { marks: own, bins };
}

const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** One round: the feature and mark that help the most move all pairs on either side. */
function addStep(
  binned: readonly Binned[],
  curves: readonly Float64Array[],
  labels: readonly number[],
  odds: Float64Array,
): void {
  let best: { gain: number; feature: number; mark: number; low: number; high: number } | null = null;
  for (const [feature, { marks, bins }] of binned.entries()) {
    const { pull, weight } = sumsByBin(bins, marks.length + 1, labels, odds);
    const total = { pull: sumOf(pull), weight: sumOf(weight) };
    let [lowPull, lowWeight] = [0, 0];
    for (let mark = 0; mark < marks.length; mark++) {
      lowPull += pull[mark] ?? 0;
      lowWeight += weight[mark] ?? 0;
      const [highPull, highWeight] = [total.pull - lowPull, total.weight - lowWeight];
      if (Math.min(lowWeight, highWeight) < LEAST_WEIGHT) continue;
      const gain = lowPull ** 2 / (lowWeight + RIDGE) + highPull ** 2 / (highWeight + RIDGE);
      if (best !== null && gain <= best.gain) continue;
      const [low, high] = [lowPull / (lowWeight + RIDGE), highPull / (highWeight + RIDGE)];
      best = { gain, feature, mark, low, high };
    }
  }
  const curve = best && curves[best.feature];
  const bins = best && binned[best.feature]?.bins;
  if (!best || !curve || !bins) return;
  const { mark, low, high } = best;
  for (let place = 0; place < curve.length; place++) {
    curve[place] = (curve[place] ?? 0) + LEARNING_RATE * (place <= mark ? low : high);
  }
  for (let pair = 0; pair < odds.length; pair++) {
    odds[pair] = (odds[pair] ?? 0) + LEARNING_RATE * ((bins[pair] ?? 0) <= mark ? low : high);
  }
}

function addPair(binned: readonly Binned[], found: FeaturePair[], labels: readonly number[], odds: Float64Array): void {
  let best: { gain: number; at: readonly [number, number]; marks: readonly [number, number]; steps: number[] } | null =
    null;
  for (let one = 0; one < binned.length; one++) {
    for (let other = one + 1; other < binned.length; other++) {
      const candidate = bestMarks(binned, one, other, labels, odds);
      if (candidate && candidate.gain > (best?.gain ?? 0)) best = candidate;
    }
  }
  const [one, other] = best?.at ?? [];
  const [first, second] = [binned[one ?? -1], binned[other ?? -1]];
  const names = [FEATURES[one ?? -1], FEATURES[other ?? -1]];
  if (!best || !first || !second || !names[0] || !names[1]) return;
  const { marks } = best;
  const [a = 0, b = 0, c = 0, d = 0] = best.steps.map((step) => LEARNING_RATE * step);
  for (let pair = 0; pair < odds.length; pair++) {
    const quarter = Number((first.bins[pair] ?? 0) > marks[0]) * 2 + Number((second.bins[pair] ?? 0) > marks[1]);
    odds[pair] = (odds[pair] ?? 0) + ([a, b, c, d][quarter] ?? 0);
  }
  found.push({
    features: [names[0], names[1]],
    marks: [first.marks[marks[0]] ?? 0, second.marks[marks[1]] ?? 0],
    steps: [a, b, c, d],
  });
}

function bestMarks(
  binned: readonly Binned[],
  one: number,
  other: number,
  labels: readonly number[],
  odds: Float64Array,
) {
  const [first, second] = [binned[one], binned[other]];
  if (!first || !second) return null;
  const width = second.marks.length + 1;
  const cells = (first.marks.length + 1) * width;
  const pull = new Float64Array(cells);
  const weight = new Float64Array(cells);
  for (let pair = 0; pair < odds.length; pair++) {
    const cell = (first.bins[pair] ?? 0) * width + (second.bins[pair] ?? 0);
    const p = chance(odds[pair] ?? 0);
    pull[cell] = (pull[cell] ?? 0) + (labels[pair] ?? 0) - p;
    weight[cell] = (weight[cell] ?? 0) + p * (1 - p);
  }
  cumulate(pull, first.marks.length + 1, width);
  cumulate(weight, first.marks.length + 1, width);
  let best: { gain: number; at: readonly [number, number]; marks: readonly [number, number]; steps: number[] } | null =
    null;
  for (let high = 0; high < first.marks.length; high++) {
    for (let wide = 0; wide < second.marks.length; wide++) {
      const pulls = quarters(pull, cells, high, wide, width);
      const weights = quarters(weight, cells, high, wide, width);
      if (Math.min(...weights) < LEAST_WEIGHT) continue;
      const gain = pulls.reduce((sum, it, place) => sum + it ** 2 / ((weights[place] ?? 0) + RIDGE), 0);
      if (best !== null && gain <= best.gain) continue;
      const steps = pulls.map((it, place) => it / ((weights[place] ?? 0) + RIDGE));
      best = { gain, at: [one, other], marks: [high, wide], steps };
    }
  }
  return best;
}

/** Each cell becomes the sum of those above and left of it. */
function cumulate(cells: Float64Array, rows: number, width: number): void {
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      const above = row > 0 ? (cells[at - width] ?? 0) : 0;
      const left = column > 0 ? (cells[at - 1] ?? 0) : 0;
      const both = row > 0 && column > 0 ? (cells[at - width - 1] ?? 0) : 0;
      cells[at] = (cells[at] ?? 0) + above + left - both;
    }
  }
}

function quarters(sums: Float64Array, cells: number, row: number, column: number, width: number): number[] {
  const both = sums[row * width + column] ?? 0;
  const low = sums[row * width + width - 1] ?? 0;
  const left = sums[cells - width + column] ?? 0;
  const all = sums[cells - 1] ?? 0;
  return [both, low - both, left - both, all - low - left + both];
}

function sumsByBin(bins: Uint8Array, count: number, labels: readonly number[], odds: Float64Array) {
  const pull = new Float64Array(count);
  const weight = new Float64Array(count);
  for (let pair = 0; pair < bins.length; pair++) {
    const at = bins[pair] ?? 0;
    const p = chance(odds[pair] ?? 0);
    pull[at] = (pull[at] ?? 0) + (labels[pair] ?? 0) - p;
    weight[at] = (weight[at] ?? 0) + p * (1 - p);
  }
  return { pull, weight };
}

/** Neighbours that say the same become one step. */
function toCurves(binned: readonly Binned[], curves: readonly Float64Array[]): Record<string, FeatureCurve> {
  return Object.fromEntries(
    FEATURES.map((name, index) => {
      const marks = binned[index]?.marks ?? [];
      const steps = [...(curves[index] ?? [])].map(rounded);
      const kept = marks.flatMap((_, place) => (steps[place] === steps[place + 1] ? [] : [place]));
      const last = steps.at(-1) ?? 0;
      return [
        name,
        { until: kept.map((place) => marks[place] ?? 0), steps: [...kept.map((place) => steps[place] ?? 0), last] },
      ];
    }),
  );
}

/** Rounds that found the same two features and marks become one entry. */
function summed(found: readonly FeaturePair[]): FeaturePair[] {
  const byKey = new Map<string, FeaturePair>();
  for (const pair of found) {
    const key = [...pair.features, ...pair.marks].join(' ');
    const known = byKey.get(key);
    const [a, b, c, d] = pair.steps.map((step, place) => step + (known?.steps[place] ?? 0));
    byKey.set(key, { ...pair, steps: [a ?? 0, b ?? 0, c ?? 0, d ?? 0] });
  }
  return [...byKey.values()].map((pair) => {
    const [a = 0, b = 0, c = 0, d = 0] = pair.steps.map(rounded);
    return { ...pair, steps: [a, b, c, d] };
  });
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
