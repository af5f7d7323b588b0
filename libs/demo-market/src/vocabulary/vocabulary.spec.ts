import { getAssortment } from '../catalogue/leaves.js';
import { parseTerms } from '../catalogue/terms.js';
import { getCity, provinces } from '../supply/places.js';
import { ROOTS } from './index.js';
import { TOPICS } from './topics.js';

const { categories, leaves, brands } = getAssortment();

describe('the vocabulary', () => {
  it('makes a tree of three levels as a platform has', () => {
    const countOf = (level: number) => categories.filter((category) => category.level === level).length;

    expect(countOf(1)).toBeGreaterThanOrEqual(25);
    expect(countOf(3)).toBeGreaterThanOrEqual(250);
    expect(new Set(categories.map(({ code }) => code)).size).toBe(categories.length);
    for (const { index, parentIndex, level } of categories) {
      if (parentIndex === null) expect(level).toBe(1);
      else {
        expect(parentIndex).toBeLessThan(index);
        expect(categories[parentIndex]?.level).toBe(level - 1);
      }
    }
  });

  it.each(leaves.map((leaf) => [leaf.category.code, leaf] as const))(
    'has something to say of every thing in %s',
    (_, leaf) => {
      expect(leaf.kinds.length).toBeGreaterThanOrEqual(3);
      expect(leaf.category.attributes.length).toBeGreaterThan(0);
      for (const { points, tips } of leaf.kinds) {
        expect(points.length).toBeGreaterThanOrEqual(2);
        expect(tips.length).toBeGreaterThanOrEqual(1);
      }
    },
  );

  it('writes Chinese in Chinese and English in English', () => {
    const words = leaves.flatMap((leaf) => [
      ...leaf.kinds.flatMap(({ thing, synonyms, traits, points, tips }) =>
        [thing, synonyms, traits, points, tips].flat(),
      ),
      ...leaf.kinds.flatMap(({ attributes }) =>
        attributes.flatMap(({ name, values }) => [name, ...values.map(({ word }) => word)]),
      ),
      ...leaf.axes.flatMap(({ name, options }) => [name, ...options.map(({ word }) => word)]),
    ]);

    expect(words.filter(({ en }) => /\p{Script=Han}/u.test(en)).map(({ en }) => en)).toEqual([]);
    expect(words.filter(({ zh }) => / {2}|^ | $/.test(zh)).map(({ zh }) => zh)).toEqual([]);
  });

  it('gives every attribute of a leaf one name and different values', () => {
    for (const { category } of leaves) {
      for (const { key, values } of category.attributes) {
        const codes = values.map(({ code }) => code);
        expect([category.code, key, codes]).toEqual([category.code, key, [...new Set(codes)]]);
      }
    }
  });

  it('gives no two brands one name', () => {
    expect(new Set(brands.map(({ name }) => name.zh)).size).toBe(brands.length);
    expect(new Set(brands.map(({ name }) => name.en)).size).toBe(brands.length);
  });

  it('has a brand for every leaf category', () => {
    const bare = leaves.filter(({ rootIndex, category }) => {
      const words = parseTerms(ROOTS[rootIndex]?.brands ?? '');
      return !words.some(({ suits }) => suits(category.code));
    });

    expect(bare.map(({ category }) => category.code)).toEqual([]);
  });

  it('places every line of trade in cities that exist', () => {
    for (const { cities } of ROOTS) for (const slug of cities.split(' ')) expect(getCity(slug).slug).toBe(slug);
  });

  it('knows 31 provinces and their cities with districts', () => {
    const cities = provinces.flatMap((province) => province.cities);

    expect(provinces).toHaveLength(31);
    expect(cities.length).toBeGreaterThanOrEqual(120);
    expect(new Set(cities.map(({ slug }) => slug)).size).toBe(cities.length);
    for (const { name, districts } of cities) {
      expect(name.zh).toMatch(/[市州区]$/);
      expect(name.en).toMatch(/^[A-Z]/);
      expect(districts.length).toBeGreaterThan(0);
      for (const district of districts) expect(district).toMatch(/^\p{Script=Han}{2,}$/u);
    }
  });

  it('gives creators topics whose categories exist', () => {
    const codes = new Set(categories.map(({ code }) => code));

    expect(TOPICS.length).toBeGreaterThanOrEqual(35);
    for (const { categories: main, alsoCategories } of TOPICS) {
      for (const code of `${main} ${alsoCategories}`.split(' ')) expect(codes).toContain(code);
    }
  });
});
