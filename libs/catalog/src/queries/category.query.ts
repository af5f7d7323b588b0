import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { CategoryId } from '@app/kernel';

import { CategoryDirectory, type CategoryEntry } from '../domain/category-directory.js';
import type { LocalizedText } from '../domain/goods.js';

/** What goods of a category are told apart and found by. */
export interface CategoryAttribute {
  readonly key: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly type: 'CHOICE' | 'NUMBER';
  /** Of a choice; empty for a number. */
  readonly values: readonly LocalizedText[];
}

export interface CategoryView extends CategoryEntry {
  readonly parentId: CategoryId | null;
  readonly depth: number;
  readonly attributes: readonly CategoryAttribute[];
}

/** The category tree; it has some hundred nodes, a few thousand at most. */
@Injectable()
export class CategoryQuery {
  /** Everything below a category, or the whole tree, each node followed by its children. */
  async descendants(db: Kysely<unknown>, parentId: CategoryId | null): Promise<CategoryView[]> {
    const { rows } = await sql<CategoryView>`${CATEGORIES} order by position, path`.execute(db);
    const children = new Map<CategoryId | null, CategoryView[]>();
    for (const row of rows) children.set(row.parentId, [...(children.get(row.parentId) ?? []), row]);
    const below = (id: CategoryId | null): CategoryView[] =>
      (children.get(id) ?? []).flatMap((child) => [child, ...below(child.id)]);
    return below(parentId);
  }

  async byIds(db: Kysely<unknown>, ids: readonly CategoryId[]): Promise<CategoryView[]> {
    const { rows } = await sql<CategoryView>`${CATEGORIES} where id = any(${ids}::uuid[])`.execute(db);
    return rows;
  }

  async directory(db: Kysely<unknown>): Promise<CategoryDirectory> {
    const { rows } = await sql<CategoryView>`${CATEGORIES}`.execute(db);
    return new CategoryDirectory(rows);
  }
}

const CATEGORIES = sql`
  select id, parent_id as "parentId", path, name_zh as "nameZh", name_en as "nameEn", depth, attributes
  from catalog.category`;
