import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { CategoryId } from '@app/kernel';
import { newId, type Tx } from '@app/platform';

import { depthOf, type NewCategory, parentPathOf } from '../domain/category.rules.js';

@Injectable()
export class CategoryRepository {
  /** Those of `paths` that there are. The tree cannot be changed until the transaction ends. */
  async lockTree(tx: Tx, paths: readonly string[]): Promise<Map<string, CategoryId>> {
    await sql`lock table catalog.category in share row exclusive mode`.execute(tx);
    const { rows } = await sql<{ id: CategoryId; path: string }>`
      select id, path from catalog.category where path = any(${paths}::text[])`.execute(tx);
    return new Map(rows.map(({ id, path }) => [path, id]));
  }

  /** Adds categories of one depth behind their sisters. */
  async add(
    tx: Tx,
    categories: readonly NewCategory[],
    parents: ReadonlyMap<string, CategoryId>,
  ): Promise<Map<string, CategoryId>> {
    const rows = categories.map((category) => ({
      ...category,
      id: newId<'Category'>(),
      parentId: parents.get(parentPathOf(category.path) ?? '') ?? null,
      depth: depthOf(category.path),
    }));
    await sql`
      insert into catalog.category (id, parent_id, path, name_zh, name_en, depth, position)
      select id, "parentId", path, "nameZh", "nameEn", depth,
        (select count(*) from catalog.category sister where sister.parent_id is not distinct from new."parentId")
          + row_number() over (partition by "parentId" order by ordinality)
      from rows from (json_to_recordset(${JSON.stringify(rows)}::json)
          as (id uuid, "parentId" uuid, path text, "nameZh" text, "nameEn" text, depth int))
        with ordinality new`.execute(tx);
    return new Map(rows.map(({ path, id }) => [path, id]));
  }
}
