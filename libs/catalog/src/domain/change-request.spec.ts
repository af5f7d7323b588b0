import fc from 'fast-check';

import { type CategoryId, InvalidInput, unreachableStates } from '@app/kernel';

import {
  applyChanges,
  assertGoodsWish,
  CHANGE_TRANSITIONS,
  changesOf,
  type GoodsFacts,
  type GoodsWish,
  isOutdated,
} from './change-request.js';

const GOODS: GoodsFacts = {
  titleZh: '保温杯',
  titleEn: 'Mug',
  brand: '暖风',
  categoryId: 'drinkware' as CategoryId,
  attributes: { material: { zh: '钢', en: 'Steel' }, size: { zh: '大', en: 'Large' } },
  images: ['https://img.example/1.jpg', 'https://img.example/2.jpg'],
  gtin: '6901234567892',
  weightGrams: 350,
};

function pathOf(work: () => void): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof InvalidInput) return error.path;
  }
  return [];
}

test('only what differs is a change, and an order of attributes is none', () => {
  const { attributes } = GOODS;
  const reordered = { size: attributes['size']!, material: attributes['material']! };

  expect(changesOf(GOODS, { titleEn: 'Vacuum mug', brand: '暖风', attributes: reordered, gtin: null })).toEqual({
    titleEn: { before: 'Mug', after: 'Vacuum mug' },
  });
  expect(changesOf(GOODS, { images: [...GOODS.images].reverse() })).toHaveProperty('images');
});

test('what is so already is refused', () => {
  expect(() => changesOf(GOODS, { titleZh: '保温杯' })).toThrow('so already');
});

test('a change is outdated when a field that it changes is no longer as it was', () => {
  const changes = changesOf(GOODS, { titleEn: 'Vacuum mug' });

  expect(isOutdated(changes, { ...GOODS, brand: 'Other' })).toBe(false);
  expect(isOutdated(changes, { ...GOODS, titleEn: 'Cup' })).toBe(true);
});

test.each<[string, GoodsWish, boolean, string]>([
  ['an empty title', { titleZh: ' ' }, true, 'titleZh'],
  ['a picture that is no address', { images: ['javascript:alert(1)'] }, true, 'images'],
  ['a barcode with a wrong check digit', { gtin: '6901234567890' }, true, 'gtin'],
  ['a weight of nothing', { weightGrams: 0 }, true, 'weightGrams'],
  ['a weight without a variant', { weightGrams: 100 }, false, 'weightGrams'],
])('%s is refused by its field', (_, wish, hasSku, field) => {
  expect(() => assertGoodsWish(wish, GOODS, hasSku)).toThrow(InvalidInput);
  expect(pathOf(() => assertGoodsWish(wish, GOODS, hasSku))).toEqual(['changes', field]);
});

test('pictures that the goods have may stay, whatever their addresses look like', () => {
  const goods = { ...GOODS, images: ['/images/goods/mug.svg'] };
  const wish = { titleEn: 'Vacuum mug', images: [...goods.images, 'https://img.example/3.jpg'] };

  expect(() => assertGoodsWish(wish, goods, false)).not.toThrow();
});

test('the goods after a change ask for it no more, and the change is outdated by itself', () => {
  const wish = fc.record(
    {
      titleZh: fc.string({ minLength: 1 }),
      brand: fc.string(),
      images: fc.array(fc.webUrl()),
      weightGrams: fc.integer({ min: 1, max: 5_000 }),
      attributes: fc.dictionary(fc.string({ minLength: 1 }), fc.record({ zh: fc.string(), en: fc.string() })),
    },
    { requiredKeys: ['titleZh'] },
  );
  fc.assert(
    fc.property(wish, (asked) => {
      fc.pre(asked.titleZh !== GOODS.titleZh);
      const changes = changesOf(GOODS, asked);

      const after = applyChanges(GOODS, changes);

      expect(() => changesOf(after, asked)).toThrow('so already');
      expect(isOutdated(changes, after)).toBe(true);
    }),
  );
});

test('every state of a change request is reached', () => {
  expect(unreachableStates(CHANGE_TRANSITIONS, 'OPEN')).toEqual([]);
});
