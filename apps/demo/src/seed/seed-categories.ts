import type pg from 'pg';

import type { DemoCategory } from '@app/demo-market';
import { newIdAt } from '@app/platform';

import { copyRows, Json } from './copy.js';
import { at } from './seeding.js';

/** The category tree, which every market starts with. @returns the ids, in the order of the categories. */
export async function seedCategories(
  client: pg.ClientBase,
  categories: readonly DemoCategory[],
  madeAt: Date,
): Promise<string[]> {
  const ids = categories.map(() => newIdAt(madeAt));
  await copyRows(
    client,
    'catalog.category',
    ['id', 'parent_id', 'path', 'name_zh', 'name_en', 'depth', 'position', 'attributes'],
    categories.map(({ index, parentIndex, level, code, name, attributes }) => [
      at(ids, index),
      parentIndex === null ? null : at(ids, parentIndex),
      code.replaceAll('.', '/'),
      name.zh,
      name.en,
      level - 1,
      index,
      new Json(
        attributes.map(({ key, name: label, type, values }) => ({
          key,
          nameZh: label.zh,
          nameEn: label.en,
          type,
          values,
        })),
      ),
    ]),
  );
  return ids;
}
