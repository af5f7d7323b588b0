import { Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, sql } from 'kysely';

import type { CurrencyCode, ListingBatchId, OrganizationId, ProductId } from '@app/kernel';
import { decodeCursor, type Page, toPage } from '@app/platform';

import { planOf } from '../data/listing-batch.repository.js';
import type { BatchPlan, BatchStatus, RowOutcome, SkuFigures } from '../domain/listing-batch.js';

export interface ListingBatch {
  readonly batchId: ListingBatchId;
  readonly creatorId: OrganizationId;
  /** Of the shop. */
  readonly currency: CurrencyCode;
  readonly status: BatchStatus;
  /** null: a draft. */
  readonly plan: BatchPlan | null;
  readonly rows: Readonly<Record<RowOutcome, number>>;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

export interface ListingBatchRow {
  readonly productId: ProductId;
  readonly position: number;
  readonly outcome: RowOutcome;
  readonly code: string | null;
  readonly message: string | null;
  readonly figures: readonly SkuFigures[];
}

interface PageWish {
  readonly first: number;
  readonly after?: string | null | undefined;
}

interface BatchRow extends Omit<ListingBatch, 'plan'> {
  readonly action: string | null;
  readonly mode: string | null;
  readonly rule: unknown;
  readonly price_rule_id: string | null;
}

// Amounts as text: JSON has no number that is exact for all of them.
interface StoredFigures extends Pick<SkuFigures, 'skuId' | 'raisedTo'> {
  readonly oldPriceMinor: string | null;
  readonly newPriceMinor: string;
  readonly supplyPriceMinor: string | null;
  readonly earningMinor: string;
}

/** A creator's batches and what became of their products. */
@Injectable()
export class ListingBatchesQuery {
  async find(db: Kysely<unknown>, creatorId: OrganizationId, batchId: ListingBatchId): Promise<ListingBatch | null> {
    const [batch] = await select(db, sql`batch.creator_id = ${creatorId} and batch.id = ${batchId}`, 1);
    return batch ?? null;
  }

  /** The newest first. */
  async ofCreator(db: Kysely<unknown>, creatorId: OrganizationId, wish: PageWish): Promise<Page<ListingBatch>> {
    const [beforeId = null] = decodeCursor(wish.after, ['uuid']) ?? [];
    const condition = sql`batch.creator_id = ${creatorId} and (${beforeId}::uuid is null or batch.id < ${beforeId}::uuid)`;
    return toPage(await select(db, condition, wish.first + 1), wish.first, ({ batchId }) => [batchId]);
  }

  /** In the order in which they were chosen. */
  async rows(
    db: Kysely<unknown>,
    batchId: ListingBatchId,
    outcome: RowOutcome | null,
    wish: PageWish,
  ): Promise<Page<ListingBatchRow>> {
    const [behind = '0'] = decodeCursor(wish.after, ['int']) ?? [];
    const { rows } = await sql<Omit<ListingBatchRow, 'figures'> & { figures: readonly StoredFigures[] }>`
      select product_id as "productId", position, outcome, code, message, figures
      from storefront.listing_batch_row
      where batch_id = ${batchId} and position > ${behind}::int and (${outcome}::text is null or outcome = ${outcome})
      order by position limit ${wish.first + 1}`.execute(db);
    return toPage(
      rows.map((row) => ({ ...row, figures: row.figures.map(toFigures) })),
      wish.first,
      ({ position }) => [position],
    );
  }
}

async function select(db: Kysely<unknown>, condition: RawBuilder<unknown>, limit: number): Promise<ListingBatch[]> {
  const { rows } = await sql<BatchRow>`
    select batch.id as "batchId", batch.creator_id as "creatorId", shop.currency, batch.status, batch.action, batch.mode,
      batch.rule, batch.price_rule_id, batch.created_at as "createdAt", batch.started_at as "startedAt",
      batch.finished_at as "finishedAt", counted.rows
    from storefront.listing_batch batch
    join storefront.shop on shop.id = batch.shop_id
    cross join lateral (
      select jsonb_build_object('PENDING', count(*) filter (where outcome = 'PENDING'),
        'DONE', count(*) filter (where outcome = 'DONE'), 'UNCHANGED', count(*) filter (where outcome = 'UNCHANGED'),
        'REFUSED', count(*) filter (where outcome = 'REFUSED')) as rows
      from storefront.listing_batch_row row where row.batch_id = batch.id
    ) counted
    where ${condition}
    order by batch.id desc limit ${limit}`.execute(db);
  return rows.map(({ action, mode, rule, price_rule_id, ...batch }) => ({
    ...batch,
    plan: action === null ? null : planOf({ action, mode, rule, price_rule_id }),
  }));
}

function toFigures({ skuId, raisedTo, ...amounts }: StoredFigures): SkuFigures {
  const { oldPriceMinor, newPriceMinor, supplyPriceMinor, earningMinor } = amounts;
  return {
    skuId,
    raisedTo,
    oldPriceMinor: oldPriceMinor === null ? null : BigInt(oldPriceMinor),
    newPriceMinor: BigInt(newPriceMinor),
    supplyPriceMinor: supplyPriceMinor === null ? null : BigInt(supplyPriceMinor),
    earningMinor: BigInt(earningMinor),
  };
}
