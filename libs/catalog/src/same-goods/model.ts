import { type Feature, FEATURES, type Features } from './features.js';

/** What a feature adds to the verdict: `steps[i]` holds up to `until[i]`, the last one beyond. In log odds. */
export interface FeatureCurve {
  readonly until: readonly number[];
  readonly steps: readonly number[];
}

/** Two features that say more together: what is added when both are past (or both not past) their marks. */
export interface SameGoodsModel {
  readonly source: string;
  readonly prior: number;
  /** By feature. */
  readonly curves: Readonly<Record<string, FeatureCurve>>;
  readonly pairs: readonly FeaturePair[];
}

export interface FeaturePair {
  readonly features: readonly [Feature, Feature];
  readonly marks: readonly [number, number];
  /** Neither past, only the second, only the first, both. */
  readonly steps: readonly [number, number, number, number];
}

export interface Verdict {
  /** 0 to 1. */
  readonly probability: number;
  /** What each feature spoke for (above zero) or against, the weightiest first. */
  readonly reasons: readonly { readonly feature: Feature; readonly value: number; readonly weight: number }[];
}

/** An additive model, so that what each feature says can be read off; a pair's share is split between its two. */
export function judge(model: SameGoodsModel, features: Features): Verdict {
  const weights = new Map<Feature, number>(FEATURES.map((name) => [name, curveAt(model.curves[name], features[name])]));
  for (const {
    features: [one, other],
    marks,
    steps,
  } of model.pairs) {
    const share = (steps[Number(features[one] > marks[0]) * 2 + Number(features[other] > marks[1])] ?? 0) / 2;
    weights.set(one, (weights.get(one) ?? 0) + share);
    weights.set(other, (weights.get(other) ?? 0) + share);
  }
  const odds = [...weights.values()].reduce((sum, weight) => sum + weight, model.prior);
  const reasons = [...weights].map(([feature, weight]) => ({ feature, value: features[feature], weight }));
  reasons.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  return { probability: 1 / (1 + Math.exp(-odds)), reasons };
}

function curveAt(curve: FeatureCurve | undefined, value: number): number {
  if (!curve) return 0;
  const { until, steps } = curve;
  const place = until.findIndex((mark) => value <= mark);
  return steps[place < 0 ? steps.length - 1 : place] ?? 0;
}
