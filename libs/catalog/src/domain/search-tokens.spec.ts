import fc from 'fast-check';

import { type SearchableTexts, toTsquery, toTsvector } from './search-tokens.js';

const NO_TEXTS: SearchableTexts = { titles: [], codes: [], categories: [], values: [] };

/** Judges as Postgres does, for the operators that queries use. */
function isFound(words: string, title: string): boolean {
  const tokens = new Set(
    [...toTsvector({ ...NO_TEXTS, titles: [title] }).matchAll(/'([^']+)'/g)].map(([, token]) => token),
  );
  const query = toTsquery(words);
  if (query === null) return false;
  const has = (term: string): boolean => {
    const [, token = '', isPrefix] = /^'(.+)'(:\*)?$/.exec(term) ?? [];
    return isPrefix ? [...tokens].some((one) => one?.startsWith(token)) : tokens.has(token);
  };
  return query.split(/ & (?![^(]*\))/).every((term) => {
    const either = /^\(('[^']+') \| \((.+)\)\)$/.exec(term);
    return either ? has(either[1]!) || either[2]!.split(' & ').every(has) : has(term);
  });
}

describe('words', () => {
  it.each([
    ['mug', 'Two Mugs for tea'],
    ['MUGS', 'mug'],
    ['boxes', 'Lunch box'],
    ['glass', 'Wine glasses'],
    ['batteries', 'AA battery'],
    ['cases', 'Phone case'],
    ['dishes', 'Dish rack'],
    ['creme brulee', 'Crème brûlée dish'],
    ["women's shirt", 'Shirt, women'],
    ['woman', 'Women shoes'],
    ['ＩＰＨＯＮＥ', 'iphone cable'],
    ['ab1234', 'Drill AB-1234'],
    ['AB-1234', 'Drill AB1234'],
    ['ab 1234', 'Drill AB1234'],
    ['t-shirt', 'T shirt'],
    ['tshirt', 'T-shirts'],
    ['500 ml', '保温杯500ml大容量'],
    ['500ml', 'Mug 500 ml'],
    ['1.5l', 'Kettle 1.5 L'],
    ['kettle blue', 'Blue electric kettle'],
    ['constructor', 'Little constructor set'],
  ])('"%s" finds "%s"', (words, title) => {
    const found = isFound(words, title);

    expect(found).toBe(true);
  });

  it.each([
    ['mug', 'Glass'],
    ['1.5l', 'Kettle 15 L'],
    ['mug red', 'Blue mug'],
    ['bus', 'Bu'],
    ['glass', 'Glas'],
  ])('"%s" does not find "%s"', (words, title) => {
    const found = isFound(words, title);

    expect(found).toBe(false);
  });
});

describe('Chinese', () => {
  it.each([
    ['保温杯', '不锈钢保温杯'],
    ['保温杯 不锈钢', '不锈钢保温杯'],
    ['杯', '保温杯'],
    ['iphone手机壳', '适用iPhone透明手机壳'],
    ['ユニ', 'ユニクロ'],
  ])('"%s" finds "%s"', (words, title) => {
    const found = isFound(words, title);

    expect(found).toBe(true);
  });

  it('wants the characters of a run next to each other', () => {
    const found = isFound('温水', '保温杯 饮水机');

    expect(found).toBe(false);
  });
});

it('has nothing to look for in signs alone', () => {
  const query = toTsquery(' !! — ★ ');

  expect(query).toBeNull();
});

it('notes where and of what weight a token is', () => {
  const vector = toTsvector({ titles: ['Red mug'], codes: ['Mug'], categories: ['杯'], values: ['red'] });

  expect(vector).toBe("'red':1A,5D 'mug':2A,3B '杯':4C");
});

it('makes one place of a word and its parts', () => {
  const vector = toTsvector({ ...NO_TEXTS, titles: ['AB-12 x'] });

  expect(vector).toBe("'ab12':1A 'ab':1A '12':1A 'x':2A");
});

it('finds every text by itself, and never writes a quote into a query', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string(),
    fc.constantFrom("'); drop", "a'b\\c", '手机\u0000壳'),
  );
  fc.assert(
    fc.property(text, (words) => {
      const query = toTsquery(words);

      if (query !== null) expect(isFound(words, words)).toBe(true);
      expect((query ?? '').replaceAll(/'[^'\\]+'/g, '')).toMatch(/^([ &|()]|:\*)*$/);
    }),
    { numRuns: 2_000 },
  );
});
