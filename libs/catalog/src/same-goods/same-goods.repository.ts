import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { FeedId, OrganizationId, ProductId, SameGoodsPairId } from '@app/kernel';
import { newId, type Tx } from '@app/platform';

import { lookUpWords } from './fingerprint.js';
import type { Fingerprint } from './fingerprint.js';
import type { Verdict } from './model.js';
import type { FoundBy } from './pair.js';

export interface GoodsRow {
  readonly productId: ProductId;
  readonly supplierId: OrganizationId;
  readonly createdAt: Date;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly brand: string;
  readonly modelNumber: string | null;
  readonly priceMinor: number | null;
}

export interface GoodsTask {
  readonly productId: ProductId;
  readonly isCompared: boolean;
}

export interface NewPair {
  readonly newcomerId: ProductId;
  readonly existingId: ProductId;
  readonly foundBy: FoundBy;
  readonly verdict: Verdict;
}

export interface StoredPair extends NewPair {
  readonly pairId: SameGoodsPairId;
}

export interface WordCounts {
  readonly goods: number;
  readonly of: (word: string) => number;
}

// Stands for all goods: it is counted with their words.
const EVERY_WORD = '';

/** The words of all goods, and which goods are still to be looked at. */
@Injectable()
export class SameGoodsRepository {
  /** What a supplier's feed brought in or changed is to be compared. */
  async queueGoodsOfFeed(tx: Tx, feedId: FeedId): Promise<void> {
    await sql`
      insert into catalog.goods_task (product_id, is_compared)
      select product.id, true from catalog.feed
      join catalog.product on product.created_by = feed.supplier_id and product.updated_at >= feed.started_at
      where feed.id = ${feedId} and product.status = 'ACTIVE' and product.merged_into is null
      order by product.id
      on conflict (product_id) do update set is_compared = true where not goods_task.is_compared`.execute(tx);
  }

  /**
   * The next goods, which no other worker gets: first all that are only taken apart, so that those compared afterwards find
   * them. None while nothing waits to be compared.
   */
  async lockTasks(tx: Tx, indexedAtOnce: number, comparedAtOnce: number): Promise<GoodsTask[]> {
    const { rows } = await sql<GoodsTask>`
      select product_id as "productId", is_compared as "isCompared" from catalog.goods_task
      where exists (select from catalog.goods_task waiting where waiting.is_compared)
        and is_compared = not exists (select from catalog.goods_task first where not first.is_compared)
      order by product_id
      limit case when exists (select from catalog.goods_task first where not first.is_compared)
        then ${indexedAtOnce}::int else ${comparedAtOnce}::int end
      for update skip locked`.execute(tx);
    return rows;
  }

  /** Whether files are waiting to be imported, or are being. */
  async isImporting(db: Kysely<unknown>): Promise<boolean> {
    const { rows } = await sql<{ is: boolean }>`
      select exists (select from catalog.feed where status in ('RECEIVED', 'RUNNING')) as is`.execute(db);
    return rows[0]?.is ?? false;
  }

  async finishTasks(tx: Tx, productIds: readonly ProductId[]): Promise<void> {
    await sql`delete from catalog.goods_task where product_id = any(${productIds}::uuid[])`.execute(tx);
  }

  async goods(db: Kysely<unknown>, productIds: readonly ProductId[]): Promise<Map<ProductId, GoodsRow>> {
    const { rows } = await sql<GoodsRow>`
      select product.id as "productId", created_by as "supplierId", created_at as "createdAt", title_zh as "titleZh",
        title_en as "titleEn", brand,
        coalesce(attributes -> 'modelNumber' ->> 'en', attributes -> 'modelNumber' ->> 'zh') as "modelNumber",
        (select min(retail_price_minor)::float8 from catalog.offer where offer.product_id = product.id) as "priceMinor"
      from catalog.product
      where product.id = any(${productIds}::uuid[]) and merged_into is null and status = 'ACTIVE'`.execute(db);
    return new Map(rows.map((row) => [row.productId, row]));
  }

  /** Writes what goods are made of, and in how many goods each word stands. */
  async putFingerprints(tx: Tx, fingerprints: ReadonlyMap<ProductId, Fingerprint>): Promise<void> {
    const rows = [...fingerprints].map(([productId, fingerprint]) => ({ productId, words: lookUpWords(fingerprint) }));
    await sql`
      with fresh as (
        select "productId", words from json_to_recordset(${JSON.stringify(rows)}::json) as row ("productId" uuid, words text[])
      ), before as (
        select old.words from catalog.goods_fingerprint old join fresh on fresh."productId" = old.product_id
      ), counted as (
        select word, sum(step)::int as step from (
          select unnest(words || ${EVERY_WORD}::text) as word, 1 as step from fresh
          union all select unnest(words || ${EVERY_WORD}::text), -1 from before
        ) change group by word
      ), written as (
        insert into catalog.goods_fingerprint as old (product_id, words) select "productId", words from fresh
        on conflict (product_id) do update set words = excluded.words where old.words <> excluded.words
      )
      insert into catalog.goods_word as known (word, goods)
      select word, step from counted where step <> 0 order by word
      on conflict (word) do update set goods = known.goods + excluded.goods`.execute(tx);
  }

  /** In how many goods each word stands, and how many there are. */
  async counts(db: Kysely<unknown>, words: readonly string[]): Promise<WordCounts> {
    const { rows } = await sql<{ word: string; goods: number }>`
      select word, goods from catalog.goods_word
      where word = any(${[...words, EVERY_WORD]}::text[]) and goods > 0`.execute(db);
    const counts = new Map(rows.map(({ word, goods }) => [word, goods]));
    return { goods: counts.get(EVERY_WORD) ?? 0, of: (word) => counts.get(word) ?? 0 };
  }

  /** Goods that have one of these words. */
  async withWords(
    db: Kysely<unknown>,
    words: readonly string[],
  ): Promise<{ readonly productId: ProductId; readonly words: readonly string[] }[]> {
    if (words.length === 0) return [];
    const { rows } = await sql<{ productId: ProductId; words: string[] }>`
      select product_id as "productId", words from catalog.goods_fingerprint
      where words && ${words}::text[]`.execute(db);
    return rows;
  }

  /** Older goods of other suppliers with a barcode of this product, however many digits it is written with. */
  async withBarcodeOf(db: Kysely<unknown>, productId: ProductId): Promise<ProductId[]> {
    const { rows } = await sql<{ productId: ProductId }>`
      select distinct other.product_id as "productId"
      from catalog.sku own
      join catalog.sku other on lpad(other.gtin, 14, '0') = lpad(own.gtin, 14, '0') and other.gtin is not null
      where own.product_id = ${productId} and own.gtin is not null and other.product_id <> ${productId}`.execute(db);
    return rows.map((row) => row.productId);
  }

  /** @returns the pairs that were not there before: what was decided once is not asked again. */
  async addPairs(tx: Tx, pairs: readonly NewPair[]): Promise<StoredPair[]> {
    if (pairs.length === 0) return [];
    const rows = pairs.map((pair) => ({
      id: newId<'SameGoodsPair'>(),
      newcomerId: pair.newcomerId,
      existingId: pair.existingId,
      foundBy: pair.foundBy,
      probability: Math.round(pair.verdict.probability * 10_000),
      reasons: pair.verdict.reasons,
    }));
    const { rows: added } = await sql<{ id: string }>`
      insert into catalog.same_goods_pair (id, newcomer_id, existing_id, found_by, probability, reasons, status, created_at)
      select id, "newcomerId", "existingId", "foundBy", probability, reasons, 'WAITING', platform.now()
      from json_to_recordset(${JSON.stringify(rows)}::json) as row (id uuid, "newcomerId" uuid, "existingId" uuid,
        "foundBy" text, probability int, reasons jsonb)
      on conflict (newcomer_id, existing_id) do nothing
      returning id`.execute(tx);
    const fresh = new Set(added.map(({ id }) => id));
    return pairs.flatMap((pair, place) => {
      const pairId = rows[place]?.id;
      return pairId !== undefined && fresh.has(pairId) ? [{ ...pair, pairId }] : [];
    });
  }
}
