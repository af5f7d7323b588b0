import type { CategoryId } from '@app/kernel';

import { CategoryMapper, keyOfCategoryText } from './category-mapper.js';
import type { MappableCategory } from './category-word-index.js';

function category(
  path: string,
  nameZh: string,
  nameEn: string,
  more: Partial<MappableCategory> = {},
): MappableCategory {
  return { id: path as CategoryId, path, nameZh, nameEn, words: [], googleId: null, ...more };
}

const TREE = [
  category('womenswear', '女装', 'Women’s clothing', { googleId: 1604 }),
  category('womenswear/dresses', '连衣裙', 'Dresses', { googleId: 2271, words: ['gown', '长裙'] }),
  category('womenswear/women-shirts', '女士衬衫', 'Women’s shirts'),
  category('menswear', '男装', 'Men’s clothing'),
  category('menswear/men-shirts', '男士衬衫', 'Men’s shirts'),
  category('kitchen', '厨房餐具', 'Kitchen'),
  category('kitchen/mugs', '杯子', 'Mugs & cups', { words: ['马克杯', 'coffee cup'] }),
  category('other', '其他商品', 'Other goods'),
];

const resolve = (text: string, title = '') => new CategoryMapper(TREE).resolve(text, title);

describe('CategoryMapper', () => {
  it.each([
    ['womenswear/dresses', 'womenswear/dresses', 'NAME'],
    ['女装 / 连衣裙', 'womenswear/dresses', 'NAME'],
    ['Women’s clothing > Dresses', 'womenswear/dresses', 'NAME'],
    ['2271', 'womenswear/dresses', 'CODE'],
    ['2271 - Apparel & Accessories > Clothing > Dresses', 'womenswear/dresses', 'CODE'],
    ['Apparel & Accessories > Clothing > Dresses', 'womenswear/dresses', 'WORDS'],
    ['服饰 > 女装 > 夏季连衣裙', 'womenswear/dresses', 'WORDS'],
    ['Home | Kitchen | Coffee Cups', 'kitchen/mugs', 'WORDS'],
  ])('takes %s for %s, by its %s', (text, path, by) => {
    const guess = resolve(text);

    expect(guess).toMatchObject({ categoryId: path, because: { by } });
    expect(guess?.certainty).toBeGreaterThan(0.6);
  });

  it('asks the title which of two sisters is meant', () => {
    const guess = resolve('Shirts', 'Turtle Check Men Navy Blue Shirt');

    expect(guess?.categoryId).toBe('menswear/men-shirts');
  });

  it('goes by the title where the supplier names no category', () => {
    const guess = resolve('', '简约陶瓷马克杯 350ml');

    expect(guess).toMatchObject({ categoryId: 'kitchen/mugs', because: { by: 'TITLE', words: ['马克', '克杯'] } });
  });

  it('puts what it knows nothing of where the rest goes, and says how little that is worth', () => {
    expect(resolve('Zzyzx', 'Qwerty')).toMatchObject({ categoryId: 'other', certainty: 0, because: { by: 'NOTHING' } });
    expect(new CategoryMapper(TREE.slice(0, 2)).resolve('Zzyzx')).toBeNull();
  });

  it('does what a person said, however the steps are parted', () => {
    const corrections = new Map([[keyOfCategoryText('Gifts > Mugs'), 'kitchen' as CategoryId]]);

    const guess = new CategoryMapper(TREE, corrections).resolve('gifts/ MUGS');

    expect(guess).toMatchObject({ categoryId: 'kitchen', certainty: 1, because: { by: 'CORRECTION' } });
  });

  it('remembers what it met until it is asked', () => {
    const mapper = new CategoryMapper(TREE);
    for (const text of ['Dresses', 'dresses', 'Mugs']) mapper.resolve(text);

    const sightings = mapper.takeSightings();

    expect(sightings.map(({ key, count }) => [key, count])).toEqual([
      ['dresses', 2],
      ['mugs', 1],
    ]);
    expect(mapper.takeSightings()).toEqual([]);
  });
});
