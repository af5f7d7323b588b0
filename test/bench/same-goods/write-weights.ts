import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { trainSameGoods } from '../../../libs/catalog/src/same-goods/train.js';
import { bestThreshold, scoreAt, tellOf, toTrainingPairs } from './measure.js';
import { readPairSet } from './pair-files.js';

const FILE = 'libs/catalog/src/same-goods/weights.ts';
const SOURCE =
  'trained on the labelled pairs (train and valid) of walmart-amazon, abt-buy and amazon-google as the DeepMatcher ' +
  'splits have them (wbsg-uni-mannheim/SC-Block, BSD-3-Clause), by `npm run train:same-goods -- --data DIR`';
const FOLDERS = ['walmart-amazon', 'abt-buy', 'amazon-google'];
const PRECISE = 0.98;

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('Say where the pairs are: npm run train:same-goods -- --data DIR');
const folder = values.data;

const sets = FOLDERS.map((name) => {
  const set = readPairSet(join(folder, name));
  const tell = tellOf(set);
  return { train: toTrainingPairs(set, set.train, tell), valid: toTrainingPairs(set, set.valid, tell) };
});
// The thresholds come from a model that has not seen the pairs on which they are chosen.
const trial = trainSameGoods(
  sets.flatMap(({ train }) => train),
  SOURCE,
);
const unseen = sets.flatMap(({ valid }) => valid);
const doubtful = bestThreshold(trial, unseen) / 2;
const sure =
  Array.from({ length: 49 }, (_, place) => 0.51 + place / 100).find(
    (threshold) => scoreAt(trial, unseen, threshold).precision >= PRECISE,
  ) ?? 0.99;
const model = trainSameGoods(
  sets.flatMap(({ train, valid }) => [...train, ...valid]),
  SOURCE,
);
writeFileSync(
  FILE,
  `import type { SameGoodsModel } from './model.js';

/** From here on goods are the same for sure: ${PRECISE} of such pairs were, among those that the model had not seen. */
export const SURE_FROM = ${sure.toFixed(2)};

/** From here on a person should look. */
export const DOUBTFUL_FROM = ${doubtful.toFixed(2)};

/** Written by \`npm run train:same-goods\`. In log odds: above zero speaks for the same goods. */
export const WEIGHTS: SameGoodsModel = ${JSON.stringify(model, null, 2)};
`,
);
process.stdout.write(`Written: ${FILE}. Sure from ${sure}, doubtful from ${doubtful}.\n`);
