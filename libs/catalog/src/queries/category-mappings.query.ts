import { Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, sql } from 'kysely';

import { type CategoryId, type CategoryMappingId, NotFound, type OrganizationId } from '@app/kernel';
import { decodeCursor, type Page, toPage } from '@app/platform';

import type { MappedBy } from '../categories/category-mapper.js';

export interface CategoryMappingView {
  readonly mappingId: CategoryMappingId;
  readonly text: string;
  /** A person's word, else the guess. */
  readonly categoryId: CategoryId;
  readonly certainty: number;
  readonly mappedBy: MappedBy;
  readonly matchedWords: readonly string[];
  readonly rows: number;
  readonly seenAt: Date;
}

/** What suppliers call their categories, and which of ours those are taken for. */
@Injectable()
export class CategoryMappingsQuery {
  /** The least certain first; of one supplier, or for the operator of all. */
  async list(
    db: Kysely<unknown>,
    supplierId: OrganizationId | null,
    page: { readonly first: number; readonly after?: string | null },
  ): Promise<Page<CategoryMappingView>> {
    const [certainty, id] = decodeCursor(page.after, ['int', 'uuid']) ?? [];
    const behind =
      certainty === undefined || id === undefined
        ? sql`true`
        : sql`(${CERTAINTY}, id) > (${Number(certainty)}::int, ${id}::uuid)`;
    const rows = await select(
      db,
      sql`${ownedBy(supplierId)} and ${behind} order by ${CERTAINTY}, id limit ${page.first + 1}`,
    );
    return toPage(rows, page.first, ({ certainty: share, mappingId }) => [Math.round(share * 100), mappingId]);
  }

  /** @throws NotFound when there is none, or it is another supplier's. */
  async get(
    db: Kysely<unknown>,
    mappingId: CategoryMappingId,
    supplierId: OrganizationId | null,
  ): Promise<CategoryMappingView> {
    const [mapping] = await select(db, sql`id = ${mappingId} and ${ownedBy(supplierId)}`);
    if (!mapping) throw new NotFound('The mapping', ['mappingId']);
    return mapping;
  }
}

const CERTAINTY = sql`case when corrected_id is null then certainty else 100 end`;

const ownedBy = (supplierId: OrganizationId | null): RawBuilder<unknown> =>
  supplierId === null ? sql`true` : sql`supplier_id = ${supplierId}`;

async function select(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<CategoryMappingView[]> {
  const { rows } = await sql<CategoryMappingView>`
    select id as "mappingId", text, coalesce(corrected_id, guessed_id) as "categoryId",
      ${CERTAINTY} / 100.0::float8 as certainty,
      case when corrected_id is null then guessed_by else 'CORRECTION' end as "mappedBy",
      matched_words as "matchedWords", row_count as rows, seen_at as "seenAt"
    from catalog.category_mapping where ${condition}`.execute(db);
  return rows;
}
