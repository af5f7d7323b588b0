import { bestCandidates, tellingnessOf, wordsToLookUp } from '../../../libs/catalog/src/same-goods/candidates.js';
import { featuresOf, type Tellingness } from '../../../libs/catalog/src/same-goods/features.js';
import { type Fingerprint, lookUpWords } from '../../../libs/catalog/src/same-goods/fingerprint.js';
import { judge, type SameGoodsModel } from '../../../libs/catalog/src/same-goods/model.js';
import type { TrainingPair } from '../../../libs/catalog/src/same-goods/train.js';
import type { LabelledPair, PairSet } from './pair-files.js';

/** Where goods stand by their words, as the catalogue's tables hold it. */
export class WordPostings {
  private readonly postings = new Map<string, number[]>();

  constructor(readonly goods: readonly Fingerprint[]) {
    goods.forEach((fingerprint, index) => {
      for (const word of lookUpWords(fingerprint)) {
        const known = this.postings.get(word);
        if (known) known.push(index);
        else this.postings.set(word, [index]);
      }
    });
  }

  readonly countOf = (word: string): number => this.postings.get(word)?.length ?? 0;

  get tell(): Tellingness {
    return tellingnessOf(this.goods.length, this.countOf);
  }

  candidatesOf(goodsLike: Fingerprint): number[] {
    const words = lookUpWords(goodsLike);
    const found = new Set(wordsToLookUp(words, this.countOf).flatMap((word) => this.postings.get(word) ?? []));
    const goods = [...found].flatMap((index) => {
      const fingerprint = this.goods[index];
      return fingerprint ? [{ index, words: lookUpWords(fingerprint) }] : [];
    });
    return bestCandidates(words, goods, this.tell).map(({ index }) => index);
  }
}

export function tellOf({ left, right }: PairSet): Tellingness {
  const postings = new WordPostings([...left, ...right]);
  return postings.tell;
}

export function toTrainingPairs(set: PairSet, pairs: readonly LabelledPair[], tell: Tellingness): TrainingPair[] {
  return pairs.flatMap(({ left, right, isSame }) => {
    const [one, other] = [set.left[left], set.right[right]];
    return one && other ? [{ features: featuresOf(one, other, tell), isSame }] : [];
  });
}

/** Share of the pairs that are the same where blocking finds the one among the candidates of the other. */
export function blockingRecall(set: PairSet, pairs: readonly LabelledPair[]): number {
  const postings = new WordPostings(set.right);
  const same = pairs.filter(({ isSame }) => isSame);
  const found = same.filter(({ left, right }) => {
    const wanted = set.left[left];
    return wanted !== undefined && postings.candidatesOf(wanted).includes(right);
  });
  return found.length / Math.max(1, same.length);
}

export interface Verdicts {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

export function scoreAt(model: SameGoodsModel, pairs: readonly TrainingPair[], threshold: number): Verdicts {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { features, isSame } of pairs) {
    const saysSame = judge(model, features).probability >= threshold;
    if (saysSame && isSame) right += 1;
    else if (saysSame) wrong += 1;
    else if (isSame) missed += 1;
  }
  const [precision, recall] = [right / Math.max(1, right + wrong), right / Math.max(1, right + missed)];
  return { precision, recall, f1: (2 * right) / Math.max(1, 2 * right + wrong + missed) };
}

/** The threshold with the best F1 on these pairs. */
export function bestThreshold(model: SameGoodsModel, pairs: readonly TrainingPair[]): number {
  const thresholds = Array.from({ length: 85 }, (_, place) => 0.08 + place / 100);
  const scored = thresholds.map((threshold) => ({ threshold, ...scoreAt(model, pairs, threshold) }));
  return scored.reduce((best, one) => (one.f1 > best.f1 ? one : best)).threshold;
}
