import type pg from 'pg';

import { shippedTaxonomy, type TaxonomyCategory } from '@app/catalog';
import type { DemoCategory } from '@app/demo-market';
import { newIdAt } from '@app/platform';

import { copyRows, Json } from './copy.js';

/**
 * The category tree, which every market starts with; what the demo market's goods say of themselves is added to it.
 * @returns the ids, in the order of the demo market's categories.
 */
export async function seedCategories(
  client: pg.ClientBase,
  demoCategories: readonly DemoCategory[],
  madeAt: Date,
): Promise<string[]> {
  const tree = shippedTaxonomy();
  const ids = new Map(tree.map(({ path }) => [path, newIdAt(madeAt)]));
  const demo = new Map(demoCategories.map((category) => [pathOf(category), category]));
  await copyRows(
    client,
    'catalog.category',
    ['id', 'parent_id', 'path', 'name_zh', 'name_en', 'depth', 'position', 'attributes', 'words', 'google_id'],
    tree.map((category, position) => {
      const steps = category.path.split('/');
      return [
        idOf(ids, category.path),
        steps.length === 1 ? null : idOf(ids, steps.slice(0, -1).join('/')),
        category.path,
        category.nameZh,
        category.nameEn,
        steps.length - 1,
        position,
        new Json(attributesOf(category, demo.get(category.path))),
        [...category.words],
        category.googleId,
      ];
    }),
  );
  return demoCategories.map((category) => idOf(ids, pathOf(category)));
}

const pathOf = ({ code }: DemoCategory): string => code.replaceAll('.', '/');

/** @throws RangeError when the demo market has a category that the taxonomy has not. */
function idOf(ids: ReadonlyMap<string, string>, path: string): string {
  const id = ids.get(path);
  if (id === undefined) throw new RangeError(`The taxonomy has no category ${path}`);
  return id;
}

/** What the demo market says of an attribute, such as its values, comes before what the taxonomy says. */
function attributesOf(
  { attributes }: TaxonomyCategory,
  demo: DemoCategory | undefined,
): TaxonomyCategory['attributes'] {
  const own = (demo?.attributes ?? []).map(({ key, name, type, unit, values }) => ({
    key,
    nameZh: name.zh,
    nameEn: name.en,
    type,
    unit: unit ?? null,
    values,
  }));
  const keys = new Set(own.map(({ key }) => key));
  return [...own, ...attributes.filter(({ key }) => !keys.has(key))];
}
