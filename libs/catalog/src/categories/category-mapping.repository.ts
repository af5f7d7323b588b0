import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { CategoryId, CategoryMappingId, FeedId, OrganizationId } from '@app/kernel';
import { newId, type Tx } from '@app/platform';

import { CategoryMapper, type CategorySighting } from './category-mapper.js';
import type { MappableCategory } from './category-word-index.js';

/** What suppliers call their categories, and which of ours those are. */
@Injectable()
export class CategoryMappingRepository {
  /** A mapper for one import: the tree as it is now, and what people corrected of this supplier's categories. */
  async mapperFor(db: Kysely<unknown>, supplierId: OrganizationId): Promise<CategoryMapper> {
    const categories = await sql<MappableCategory>`
      select id, path, name_zh as "nameZh", name_en as "nameEn", words, google_id as "googleId"
      from catalog.category order by depth, position, path`.execute(db);
    const corrections = await sql<{ key: string; id: CategoryId }>`
      select key, corrected_id as id from catalog.category_mapping
      where supplier_id = ${supplierId} and corrected_id is not null`.execute(db);
    return new CategoryMapper(categories.rows, new Map(corrections.rows.map(({ key, id }) => [key, id])));
  }

  async hasCategory(tx: Tx, categoryId: CategoryId): Promise<boolean> {
    const { rows } = await sql`select from catalog.category where id = ${categoryId} for key share`.execute(tx);
    return rows.length > 0;
  }

  /**
   * @param supplierId whose it must be; null for anybody's
   * @returns false when there is no such mapping
   */
  async correct(
    tx: Tx,
    supplierId: OrganizationId | null,
    mappingId: CategoryMappingId,
    categoryId: CategoryId,
  ): Promise<boolean> {
    const { numAffectedRows } = await sql`
      update catalog.category_mapping set corrected_id = ${categoryId}, corrected_at = platform.now()
      where id = ${mappingId} and (${supplierId}::uuid is null or supplier_id = ${supplierId})`.execute(tx);
    return numAffectedRows === 1n;
  }

  /** Notes what an import met: within a feed the rows add up, and another feed counts anew. */
  async note(
    tx: Tx,
    supplierId: OrganizationId,
    feedId: FeedId,
    sightings: readonly CategorySighting[],
  ): Promise<void> {
    if (sightings.length === 0) return;
    const rows = sightings.map(({ key, text, count, guess }) => ({
      id: newId<'CategoryMapping'>(),
      key,
      text,
      count,
      guessedId: guess.categoryId,
      certainty: Math.round(guess.certainty * 100),
      guessedBy: guess.because.by,
      words: guess.because.words,
    }));
    await sql`
      insert into catalog.category_mapping as known (id, supplier_id, key, text, guessed_id, certainty, guessed_by,
        matched_words, feed_id, row_count, seen_at)
      select id, ${supplierId}::uuid, key, text, "guessedId", certainty, "guessedBy", words, ${feedId}::uuid, count,
        platform.now()
      from json_to_recordset(${JSON.stringify(rows)}::json) as row (id uuid, key text, text text, count int,
        "guessedId" uuid, certainty int, "guessedBy" text, words text[])
      order by key
      on conflict (supplier_id, key) do update set text = excluded.text, guessed_id = excluded.guessed_id,
        certainty = excluded.certainty, guessed_by = excluded.guessed_by, matched_words = excluded.matched_words,
        feed_id = excluded.feed_id, seen_at = excluded.seen_at,
        row_count = excluded.row_count
          + case when known.feed_id = excluded.feed_id then known.row_count else 0 end`.execute(tx);
  }
}
