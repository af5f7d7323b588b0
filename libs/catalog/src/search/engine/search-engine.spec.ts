import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';

import { LANGUAGE } from '../language.js';
import type { SearchDocument } from './document.js';
import { SearchEngine } from './search-engine.js';
import { readSnapshot, UnusableSnapshot, writeSnapshot } from './snapshot.js';

const idOf = (number: number): string => `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

function goods(number: number, title: string, figures: Partial<SearchDocument['figures']> = {}): SearchDocument {
  return {
    id: idOf(number),
    texts: { titles: [title], brand: '', codes: [], categories: [], values: [], descriptions: [] },
    figures: {
      isForSale: true,
      isInStock: true,
      currency: 'CNY',
      priceMinor: 1_000,
      commissionBasisPoints: 0,
      marginBasisPoints: 0,
      dispatchHours: 48,
      sales: 0,
      punctuality: null,
      regions: [],
      ...figures,
    },
    categoryPath: 'home',
    supplierIds: [],
  };
}

function run<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function engineOf(...batches: (readonly SearchDocument[])[]): SearchEngine {
  const engine = new SearchEngine(LANGUAGE);
  for (const batch of batches) run(engine.change(batch, []));
  return engine;
}

const find = (engine: SearchEngine, words: string, sort: 'RELEVANCE' | 'NEWEST' = 'RELEVANCE'): number[] =>
  engine
    .search({ words, filter: {}, sort, first: 50, withFacets: false })
    .hits.map(({ id }) => Number.parseInt(id.slice(-12), 16));

describe('words', () => {
  const engine = engineOf([
    goods(1, 'Stainless steel countertop 4 ft. x 2 ft.'),
    goods(2, 'Counter top of oak, 4-foot'),
    goods(3, 'Shower head, chrome'),
    goods(4, 'Xerox 006R90321 toner cartridge'),
    goods(5, '304不锈钢保温杯 500毫升'),
    goods(6, '儿童小学生书包'),
    goods(7, 'T-shirt, cotton'),
  ]);

  it.each([
    ['counter tops', [1, 2]],
    ['countertop', [1, 2]],
    ['showerhead', [3]],
    ['shower heads', [3]],
    ['4ft countertop', [1, 2]],
    ['006r90321', [4]],
    ['006R-90321', [4]],
    ['xerxo', [4]],
    ['保温杯', [5]],
    ['500ml', [5]],
    ['baowenbei', [5]],
    ['bwb', [5]],
    ['保文杯', [5]],
    ['shubao', [6]],
    ['t shirts', [7]],
  ])('"%s" find', (words, expected) => {
    const found = find(engine, words);

    expect(found.slice(0, expected.length).sort()).toEqual(expected);
  });

  it('never correct digits', () => {
    const found = find(engineOf([goods(1, 'toner 12345x'), goods(2, 'oak desk')]), '12346x desk');

    expect(found[0]).toBe(2);
  });
});

describe('changes', () => {
  it('of figures are made in place, and of texts replace what was there', () => {
    const engine = engineOf([goods(1, 'red mug'), goods(2, 'red plate')]);

    run(engine.change([goods(1, 'red mug', { priceMinor: 5 }), goods(2, 'blue plate')], []));

    const { hits } = engine.search({ filter: { priceToMinor: 5 }, sort: 'NEWEST', first: 9, withFacets: false });
    expect(hits.map(({ id }) => id)).toEqual([idOf(1)]);
    expect(find(engine, 'red')).toEqual([1]);
    expect(find(engine, 'blue')).toEqual([2]);
    expect(engine.size).toBe(2);
  });

  it('leave nothing of what was removed', () => {
    const engine = engineOf([goods(1, 'red mug'), goods(2, 'red plate')]);

    run(engine.change([], [idOf(1)]));

    expect(find(engine, 'red')).toEqual([2]);
  });

  it('find the same in whatever batches they come, merged or not', () => {
    const titles = fc.array(fc.constantFrom('red mug', 'blue mug', '红色 杯子', 'AB-12 mug', 'green plate'), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(titles, fc.integer({ min: 1, max: 7 }), (list, size) => {
        const all = list.map((title, number) => goods(number + 1, title));
        const batches = Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
          all.slice(at * size, (at + 1) * size),
        );
        const parts = engineOf(...batches);

        while (run(parts.tidy()));

        const whole = engineOf(all);
        for (const words of ['mug', 'red mug', '杯', 'ab12']) {
          expect(find(parts, words, 'NEWEST')).toEqual(find(whole, words, 'NEWEST'));
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a snapshot', () => {
  const breathe = (): Promise<void> => Promise.resolve();
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'daifa-index-'));
    file = join(folder, 'products.index');
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('holds all that the engine is', async () => {
    const engine = engineOf([goods(1, 'red mug'), goods(2, '保温杯')], [goods(3, 'blue mug')]);

    await writeSnapshot(file, engine.contents, 7n, breathe);
    const { contents, position } = await readSnapshot(file);

    const loaded = new SearchEngine(LANGUAGE, contents);
    expect(position).toBe(7n);
    expect(find(loaded, 'mug')).toEqual(find(engine, 'mug'));
    expect(find(loaded, 'baowenbei')).toEqual([2]);
  });

  it('is refused when a byte of it is wrong', async () => {
    await writeSnapshot(file, engineOf([goods(1, 'red mug')]).contents, 7n, breathe);
    const bytes = await readFile(file);
    const last = bytes.length - 20;
    bytes[last] = (bytes[last] ?? 0) ^ 1;
    await writeFile(file, bytes);

    await expect(readSnapshot(file)).rejects.toThrow(UnusableSnapshot);
  });

  it('is refused when it is cut off', async () => {
    await writeSnapshot(file, engineOf([goods(1, 'red mug')]).contents, 7n, breathe);
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, bytes.length - 40));

    await expect(readSnapshot(file)).rejects.toThrow(UnusableSnapshot);
  });
});
