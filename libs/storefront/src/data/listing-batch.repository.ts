import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { type ListingBatchId, NotFound, type OrganizationId, type ProductId, type ShopId } from '@app/kernel';
import type { Tx } from '@app/platform';

import type { BatchPlan, BatchStatus, RowOutcome, SkuFigures } from '../domain/listing-batch.js';
import type { PriceRule } from '../domain/price.rules.js';
import { storefrontTables } from './storefront-tables.js';

const NOW = sql<Date>`platform.now()`;

export interface LockedBatch {
  readonly batchId: ListingBatchId;
  readonly shopId: ShopId;
  readonly creatorId: OrganizationId;
  readonly status: BatchStatus;
  /** null: a draft. */
  readonly plan: BatchPlan | null;
}

/** What became of one product of a batch. */
export interface RowResult {
  readonly productId: ProductId;
  readonly outcome: Exclude<RowOutcome, 'PENDING'>;
  readonly code: string | null;
  readonly message: string | null;
  readonly figures: readonly SkuFigures[];
}

/** Every write and lock on batches of listings. */
@Injectable()
export class ListingBatchRepository {
  async insert(tx: Tx, batchId: ListingBatchId, shopId: ShopId, creatorId: OrganizationId): Promise<void> {
    await storefrontTables
      .write(tx)
      .insertInto('storefront.listing_batch')
      .values({ id: batchId, shop_id: shopId, creator_id: creatorId, created_at: NOW })
      .execute();
  }

  /** @throws NotFound when the creator has no such batch. */
  async lockOwn(tx: Tx, creatorId: OrganizationId, batchId: ListingBatchId): Promise<LockedBatch> {
    const batch = await this.lock(tx, batchId);
    if (batch?.creatorId !== creatorId) throw new NotFound('The batch', ['batchId']);
    return batch;
  }

  async lock(tx: Tx, batchId: ListingBatchId): Promise<LockedBatch | null> {
    const row = await storefrontTables
      .write(tx)
      .selectFrom('storefront.listing_batch')
      .selectAll()
      .where('id', '=', batchId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) return null;
    return {
      batchId,
      shopId: row.shop_id as ShopId,
      creatorId: row.creator_id as OrganizationId,
      status: row.status as BatchStatus,
      plan: row.action === null ? null : planOf(row),
    };
  }

  /** Adds the products that it does not hold yet. @returns how many it holds now. */
  async add(tx: Tx, batchId: ListingBatchId, productIds: readonly ProductId[]): Promise<number> {
    const { rows } = await sql<{ size: number }>`
      with held as (
        select coalesce(max(position), 0) as last, count(*)::int as size from storefront.listing_batch_row
        where batch_id = ${batchId}
      ), added as (
        insert into storefront.listing_batch_row (batch_id, product_id, position)
        select ${batchId}, product_id, held.last + min(position)::int
        from held, unnest(${productIds}::uuid[]) with ordinality as new (product_id, position)
        group by product_id, held.last
        on conflict (batch_id, product_id) do nothing
        returning 1
      )
      select held.size + (select count(*)::int from added) as size from held`.execute(tx);
    return rows[0]?.size ?? 0;
  }

  async remove(tx: Tx, batchId: ListingBatchId, productIds: readonly ProductId[]): Promise<void> {
    await storefrontTables
      .write(tx)
      .deleteFrom('storefront.listing_batch_row')
      .where('batch_id', '=', batchId)
      .where('product_id', 'in', productIds)
      .execute();
  }

  async size(tx: Tx, batchId: ListingBatchId): Promise<number> {
    const { rows } = await sql<{ size: number }>`
      select count(*)::int as size from storefront.listing_batch_row where batch_id = ${batchId}`.execute(tx);
    return rows[0]?.size ?? 0;
  }

  async start(tx: Tx, batchId: ListingBatchId, { action, mode, rule, priceRuleId }: BatchPlan): Promise<void> {
    await storefrontTables
      .write(tx)
      .updateTable('storefront.listing_batch')
      .set({
        status: 'RUNNING',
        action,
        mode,
        price_rule_id: priceRuleId,
        rule: rule && JSON.stringify({ ...rule, addMinor: rule.addMinor.toString() }),
        started_at: NOW,
      })
      .where('id', '=', batchId)
      .execute();
  }

  /** Products that are still to be dealt with, in their order. */
  async pending(tx: Tx, batchId: ListingBatchId, limit: number): Promise<ProductId[]> {
    const rows = await storefrontTables
      .write(tx)
      .selectFrom('storefront.listing_batch_row')
      .select('product_id')
      .where('batch_id', '=', batchId)
      .where('outcome', '=', 'PENDING')
      .orderBy('position')
      .limit(limit)
      .execute();
    return rows.map((row) => row.product_id as ProductId);
  }

  async putResults(tx: Tx, batchId: ListingBatchId, results: readonly RowResult[]): Promise<void> {
    await sql`
      update storefront.listing_batch_row row set outcome = result.outcome, code = result.code, message = result.message,
        figures = result.figures::jsonb
      from unnest(${results.map(({ productId }) => productId)}::uuid[], ${results.map(({ outcome }) => outcome)}::text[],
          ${results.map(({ code }) => code)}::text[], ${results.map(({ message }) => message)}::text[],
          ${results.map(({ figures }) => toJson(figures))}::text[])
        as result (product_id, outcome, code, message, figures)
      where row.batch_id = ${batchId} and row.product_id = result.product_id`.execute(tx);
  }

  /** @returns how many of its products had which outcome. */
  async finish(tx: Tx, batchId: ListingBatchId): Promise<{ done: number; unchanged: number; refused: number }> {
    await storefrontTables
      .write(tx)
      .updateTable('storefront.listing_batch')
      .set({ status: 'DONE', finished_at: NOW })
      .where('id', '=', batchId)
      .execute();
    const { rows } = await sql<{ done: number; unchanged: number; refused: number }>`
      select count(*) filter (where outcome = 'DONE')::int as done,
        count(*) filter (where outcome = 'UNCHANGED')::int as unchanged,
        count(*) filter (where outcome = 'REFUSED')::int as refused
      from storefront.listing_batch_row where batch_id = ${batchId}`.execute(tx);
    return rows[0] ?? { done: 0, unchanged: 0, refused: 0 };
  }

  /** Deletes batches that were made so long ago and do not run. @returns how many. */
  async deleteOld(tx: Tx, afterDays: number, limit: number): Promise<number> {
    const deleted = await sql`
      delete from storefront.listing_batch where id in (
        select id from storefront.listing_batch
        where status <> 'RUNNING' and created_at < platform.now() - ${afterDays} * interval '1 day'
        order by id limit ${limit} for update skip locked)`.execute(tx);
    return Number(deleted.numAffectedRows ?? 0n);
  }
}

/** Amounts as text: JSON has no number that is exact for all of them. */
function toJson(figures: readonly SkuFigures[]): string {
  return JSON.stringify(figures, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
}

interface PlanColumns {
  readonly action: string | null;
  readonly mode: string | null;
  readonly rule: unknown;
  readonly price_rule_id: string | null;
}

export function planOf({ action, mode, rule, price_rule_id: priceRuleId }: PlanColumns): BatchPlan {
  const stored = rule as (Omit<PriceRule, 'addMinor'> & { readonly addMinor: string }) | null;
  return {
    action: action as BatchPlan['action'],
    mode: mode as BatchPlan['mode'],
    rule: stored && { ...stored, addMinor: BigInt(stored.addMinor) },
    priceRuleId: priceRuleId as BatchPlan['priceRuleId'],
  };
}
