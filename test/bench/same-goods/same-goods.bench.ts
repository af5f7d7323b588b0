import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { featuresOf } from '../../../libs/catalog/src/same-goods/features.js';
import { fingerprintOf } from '../../../libs/catalog/src/same-goods/fingerprint.js';
import { judge } from '../../../libs/catalog/src/same-goods/model.js';
import { trainSameGoods } from '../../../libs/catalog/src/same-goods/train.js';
import { DOUBTFUL_FROM, WEIGHTS } from '../../../libs/catalog/src/same-goods/weights.js';
import type { Bench, BenchOptions } from '../bench.js';
import { bestThreshold, blockingRecall, scoreAt, tellOf, toTrainingPairs, WordPostings } from './measure.js';
import { findFile, readPairSet, readRows } from './pair-files.js';

const SETS = { walmartAmazon: 'walmart-amazon', abtBuy: 'abt-buy', amazonGoogle: 'amazon-google' } as const;
const SHOPEE_ASKED = 1_000;

/**
 * Same goods in two shops: the model is trained on the pairs given for training, its threshold chosen on those for
 * validation, and it is measured on the test pairs (on those for validation where the test pairs are kept back).
 */
export const sameGoodsBench: Bench = {
  run({ dataFolder, say }: BenchOptions) {
    if (dataFolder === null) throw new Error('Say where the data is: npm run bench -- same-goods --data DIR');
    const parent = existsSync(join(dataFolder, 'product-matching')) ? join(dataFolder, 'product-matching') : dataFolder;
    const figures = Object.entries(SETS).map(([name, folder]) => {
      say(folder);
      return [name, measureSet(join(parent, folder))] as const;
    });
    const { walmartAmazon } = Object.fromEntries(figures);
    const shopee = findFile(join(parent, '..', 'shopee-dup-titles'), 'dev');
    return Promise.resolve({
      walmartAmazonF1: walmartAmazon?.f1,
      walmartAmazonRecall50: walmartAmazon?.recall50,
      ...Object.fromEntries(figures),
      shopeeDupTitles: shopee === null ? null : measureTitles(join(parent, '..', 'shopee-dup-titles')),
    });
  },
};

function measureSet(folder: string) {
  const set = readPairSet(folder);
  const tell = tellOf(set);
  const train = toTrainingPairs(set, set.train, tell);
  const valid = toTrainingPairs(set, set.valid, tell);
  const startedAt = performance.now();
  const model = trainSameGoods(train, folder);
  const trainSeconds = (performance.now() - startedAt) / 1_000;
  const asked = set.test ?? set.valid;
  const askedPairs = toTrainingPairs(set, asked, tell);
  // A threshold may not be chosen on the pairs that it is measured on.
  const threshold = bestThreshold(model, set.test === null ? train : valid);
  const { f1, precision, recall } = scoreAt(model, askedPairs, threshold);
  return {
    split: set.test === null ? 'valid' : 'test',
    pairs: asked.length,
    f1: share(f1),
    precision: share(precision),
    recall: share(recall),
    // The shipped weights have seen the pairs for validation.
    shippedF1: set.test === null ? null : share(scoreAt(WEIGHTS, askedPairs, DOUBTFUL_FROM).f1),
    recall50: share(blockingRecall(set, asked)),
    trainSeconds: share(trainSeconds),
  };
}

/** Titles of many sellers without price and brand: how many of the others of its group each finds, and with what errors. */
function measureTitles(folder: string) {
  const rows = readRows(folder, 'dev');
  const goods = rows.map((row) =>
    fingerprintOf({ titles: [row['title'] ?? ''], brand: '', modelNumber: '', price: null }),
  );
  const groups = rows.map((row) => row['label_group'] ?? '');
  const postings = new WordPostings(goods);
  const { tell } = postings;
  let [wanted, among, right, wrong] = [0, 0, 0, 0];
  const step = Math.max(1, Math.floor(goods.length / SHOPEE_ASKED));
  for (let asked = 0; asked < goods.length; asked += step) {
    const one = goods[asked];
    if (!one) continue;
    const others = postings.candidatesOf(one).filter((other) => other !== asked);
    wanted += Math.min(49, groups.filter((group, other) => other !== asked && group === groups[asked]).length);
    for (const other of others) {
      const isSame = groups[other] === groups[asked];
      const candidate = goods[other];
      if (isSame) among += 1;
      if (!candidate || judge(WEIGHTS, featuresOf(one, candidate, tell)).probability < DOUBTFUL_FROM) continue;
      if (isSame) right += 1;
      else wrong += 1;
    }
  }
  const [precision, recall] = [right / Math.max(1, right + wrong), right / Math.max(1, wanted)];
  return {
    titles: goods.length,
    recall50: share(among / Math.max(1, wanted)),
    precision: share(precision),
    recall: share(recall),
    f1: share((2 * precision * recall) / Math.max(Number.EPSILON, precision + recall)),
  };
}

const share = (value: number): number => Math.round(value * 10_000) / 10_000;
