import { CATEGORY_PATH, parentPathOf } from '../../domain/category.rules.js';
import { ATTRIBUTE_TYPES } from '../category-attributes.js';
import { ATTRIBUTES, ATTRIBUTES_OF } from './attributes.js';
import { shippedTaxonomy } from './taxonomy.js';

const tree = shippedTaxonomy();
const paths = new Set(tree.map(({ path }) => path));

describe('the shipped taxonomy', () => {
  it('has some hundred categories, each with a path of its own below one that stands before it', () => {
    const seen = new Set<string>();

    for (const { path } of tree) {
      const parent = parentPathOf(path);
      expect(path).toMatch(CATEGORY_PATH);
      if (parent !== null) expect(seen).toContain(parent);
      seen.add(path);
    }

    expect(seen.size).toBe(tree.length);
    expect(tree.length).toBeGreaterThan(800);
    expect(tree.length).toBeLessThan(1_500);
  });

  it('names each category in both languages', () => {
    const unnamed = tree.filter(({ nameZh, nameEn }) => nameZh === '' || !/^[A-Za-z]/.test(nameEn));

    expect(unnamed.map(({ path }) => path)).toEqual([]);
  });

  it('has no two sisters of one name', () => {
    const names = tree.flatMap(({ path, nameZh, nameEn }) =>
      [nameZh, nameEn].map((name) => `${parentPathOf(path) ?? ''}: ${name}`),
    );

    // A few have the same name in both languages.
    expect(names.filter((name, index) => ![index, index - 1].includes(names.indexOf(name)))).toEqual([]);
  });

  it('says which attributes goods have, each of a type, with a unit where it is a measure', () => {
    const attributes = tree.flatMap((category) => category.attributes);

    expect(attributes.filter(({ type }) => !ATTRIBUTE_TYPES.includes(type))).toEqual([]);
    expect(attributes.filter(({ type, values }) => (type === 'CHOICE') !== values.length > 0)).toEqual([]);
    expect(attributes.filter(({ type, unit }) => type === 'NUMBER' && unit === null)).toEqual([]);
    expect(attributes.filter(({ nameZh, nameEn }) => nameZh === '' || nameEn === '')).toEqual([]);
  });

  it('gives attributes that there are to categories that there are', () => {
    const known = new Set(
      ATTRIBUTES.trim()
        .split('\n')
        .map((line) => line.split(' | ')[0]),
    );
    const lines = ATTRIBUTES_OF.trim()
      .split('\n')
      .map((line) => line.split(': '));

    expect(lines.filter(([path]) => !paths.has(path ?? ''))).toEqual([]);
    expect(lines.flatMap(([, keys]) => keys?.split(' ') ?? []).filter((key) => !known.has(key))).toEqual([]);
  });
});
