import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { CategoryId } from '@app/kernel';

import { type CategoryAttribute, withInherited } from '../categories/category-attributes.js';
import { CategoryDirectory, type CategoryEntry } from '../domain/category-directory.js';

export interface CategoryView extends CategoryEntry {
  readonly parentId: CategoryId | null;
  readonly depth: number;
  /** Its own, then those that it inherits. */
  readonly attributes: readonly CategoryAttribute[];
}

/** The category tree; it has some hundred nodes, a few thousand at most. */
@Injectable()
export class CategoryQuery {
  /** Everything below a category, or the whole tree, each node followed by its children. */
  async descendants(db: Kysely<unknown>, parentId: CategoryId | null): Promise<CategoryView[]> {
    const rows = await readTree(db);
    const children = new Map<CategoryId | null, CategoryView[]>();
    for (const row of rows) children.set(row.parentId, [...(children.get(row.parentId) ?? []), row]);
    const below = (id: CategoryId | null): CategoryView[] =>
      (children.get(id) ?? []).flatMap((child) => [child, ...below(child.id)]);
    return below(parentId);
  }

  async byIds(db: Kysely<unknown>, ids: readonly CategoryId[]): Promise<CategoryView[]> {
    const wanted = new Set(ids);
    const lines = await sql<CategoryView>`${CATEGORIES}
      where exists (select from catalog.category below where below.id = any(${ids}::uuid[])
        and (below.path = category.path or starts_with(below.path, category.path || '/')))
      order by depth`.execute(db);
    return inheriting(lines.rows).filter(({ id }) => wanted.has(id));
  }

  async directory(db: Kysely<unknown>): Promise<CategoryDirectory> {
    return new CategoryDirectory(await readTree(db));
  }
}

async function readTree(db: Kysely<unknown>): Promise<CategoryView[]> {
  const { rows } = await sql<CategoryView>`${CATEGORIES} order by depth, position, path`.execute(db);
  return inheriting(rows);
}

/** @param rows parents before their children. */
function inheriting(rows: readonly CategoryView[]): CategoryView[] {
  const attributes = new Map<CategoryId, readonly CategoryAttribute[]>();
  return rows.map((row) => {
    const inherited = row.parentId === null ? [] : (attributes.get(row.parentId) ?? []);
    const all = withInherited(row.attributes, inherited);
    attributes.set(row.id, all);
    return { ...row, attributes: all };
  });
}

const CATEGORIES = sql`
  select id, parent_id as "parentId", path, name_zh as "nameZh", name_en as "nameEn", depth, attributes
  from catalog.category`;
