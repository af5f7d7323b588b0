import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { OfferId, ProductId, SameGoodsPairId, SkuId } from '@app/kernel';
import { newId, type Tx } from '@app/platform';

import { type ComparedSku, matchSkus } from './sku-matches.js';
import type { PairStatus } from './pair.js';

export interface PairHead {
  readonly pairId: SameGoodsPairId;
  readonly newcomerId: ProductId;
  readonly existingId: ProductId;
  readonly status: PairStatus;
  readonly moves: MergeMoves | null;
}

/** Everything that a merge changed, so that it can be put back. */
export interface MergeMoves {
  readonly offers: readonly { readonly offerId: OfferId; readonly from: SkuId; readonly to: SkuId }[];
  readonly skus: readonly { readonly skuId: SkuId; readonly from: SkuId | null; readonly to: SkuId }[];
  /** Variants that the existing product did not have. */
  readonly added: readonly { readonly skuId: SkuId; readonly from: SkuId }[];
  /** Products that had been merged into the newcomer before. */
  readonly products: readonly ProductId[];
}

/** Moves a product's offers to the same goods, and back. */
@Injectable()
export class MergeRepository {
  async lockPair(tx: Tx, pairId: SameGoodsPairId): Promise<PairHead | null> {
    const { rows } = await sql<PairHead>`
      select id as "pairId", newcomer_id as "newcomerId", existing_id as "existingId", status, moves
      from catalog.same_goods_pair where id = ${pairId} for update`.execute(tx);
    return rows[0] ?? null;
  }

  async setStatus(tx: Tx, pairId: SameGoodsPairId, status: PairStatus, moves: MergeMoves | null): Promise<void> {
    await sql`update catalog.same_goods_pair set status = ${status}, decided_at = platform.now(),
        moves = ${moves === null ? null : JSON.stringify(moves)}::jsonb
      where id = ${pairId}`.execute(tx);
  }

  /** Locks both, sorted. @returns where each was merged into, or null for neither; fewer than two: one is gone. */
  async lockProducts(tx: Tx, productIds: readonly ProductId[]): Promise<Map<ProductId, ProductId | null>> {
    const { rows } = await sql<{ id: ProductId; mergedInto: ProductId | null }>`
      select id, merged_into as "mergedInto" from catalog.product where id = any(${productIds}::uuid[])
      order by id for update`.execute(tx);
    return new Map(rows.map(({ id, mergedInto }) => [id, mergedInto]));
  }

  async skusOf(tx: Tx, productId: ProductId): Promise<ComparedSku[]> {
    const { rows } = await sql<ComparedSku>`
      select id as "skuId", gtin, options from catalog.sku
      where product_id = ${productId} and merged_into is null order by position, id`.execute(tx);
    return rows;
  }

  async merge(tx: Tx, newcomerId: ProductId, existingId: ProductId): Promise<MergeMoves> {
    const matches = matchSkus(await this.skusOf(tx, newcomerId), await this.skusOf(tx, existingId));
    const added = matches.flatMap(({ from, to }) => (to === null ? [{ skuId: newId<'Sku'>(), from }] : []));
    await addVariants(tx, existingId, added);
    const target = new Map(added.map(({ skuId, from }) => [from, skuId]));
    const pairs = matches.flatMap(({ from, to }) => {
      const into = to ?? target.get(from);
      return into === undefined ? [] : [{ from, to: into }];
    });
    const offers = await moveOffers(tx, pairs, existingId);
    const skus = await pointSkus(tx, pairs);
    const products = await pointProducts(tx, newcomerId, existingId);
    return { offers, skus, added, products };
  }

  async undo(tx: Tx, { newcomerId, existingId }: PairHead, moves: MergeMoves): Promise<void> {
    await sql`
      update catalog.offer set sku_id = back."from", product_id = ${newcomerId}
      from json_to_recordset(${JSON.stringify(moves.offers)}::json) as back ("offerId" uuid, "from" uuid, "to" uuid)
      where offer.id = back."offerId" and offer.sku_id = back."to"`.execute(tx);
    await sql`
      update catalog.sku set merged_into = back."from"
      from json_to_recordset(${JSON.stringify(moves.skus)}::json) as back ("skuId" uuid, "from" uuid)
      where sku.id = back."skuId"`.execute(tx);
    // Who refers to a variant that only the merge had made, an order perhaps, finds the one that it was made from.
    await sql`
      update catalog.sku set merged_into = back."from"
      from json_to_recordset(${JSON.stringify(moves.added)}::json) as back ("skuId" uuid, "from" uuid)
      where sku.id = back."skuId"`.execute(tx);
    await sql`
      update catalog.product set merged_into = case when id = ${newcomerId} then null else ${newcomerId}::uuid end
      where merged_into = ${existingId} and id = any(${[newcomerId, ...moves.products]}::uuid[])`.execute(tx);
  }
}

async function addVariants(tx: Tx, productId: ProductId, added: MergeMoves['added']): Promise<void> {
  if (added.length === 0) return;
  await sql`
    insert into catalog.sku (id, product_id, position, options, gtin, weight_grams, image)
    select row."skuId", ${productId}::uuid,
      (select coalesce(max(position), -1) from catalog.sku where product_id = ${productId})
        + row_number() over (order by original.position, original.id),
      original.options, original.gtin, original.weight_grams, original.image
    from json_to_recordset(${JSON.stringify(added)}::json) as row ("skuId" uuid, "from" uuid)
    join catalog.sku original on original.id = row."from"`.execute(tx);
}

async function moveOffers(
  tx: Tx,
  pairs: readonly { readonly from: SkuId; readonly to: SkuId }[],
  productId: ProductId,
): Promise<MergeMoves['offers']> {
  const { rows } = await sql<{ offerId: OfferId; from: SkuId; to: SkuId }>`
    update catalog.offer set sku_id = move."to", product_id = ${productId}
    from json_to_recordset(${JSON.stringify(pairs)}::json) as move ("from" uuid, "to" uuid)
    where offer.sku_id = move."from"
    returning offer.id as "offerId", move."from", move."to"`.execute(tx);
  return rows;
}

/** Also what had been merged into the newcomer's variants before. */
async function pointSkus(
  tx: Tx,
  pairs: readonly { readonly from: SkuId; readonly to: SkuId }[],
): Promise<MergeMoves['skus']> {
  const { rows } = await sql<{ skuId: SkuId; from: SkuId | null; to: SkuId }>`
    update catalog.sku set merged_into = move."to"
    from json_to_recordset(${JSON.stringify(pairs)}::json) as move ("from" uuid, "to" uuid),
      catalog.sku before
    where (sku.id = move."from" or sku.merged_into = move."from") and before.id = sku.id
    returning sku.id as "skuId", before.merged_into as "from", move."to"`.execute(tx);
  return rows;
}

async function pointProducts(tx: Tx, newcomerId: ProductId, existingId: ProductId): Promise<ProductId[]> {
  const { rows } = await sql<{ id: ProductId }>`
    update catalog.product set merged_into = ${existingId}, updated_at = platform.now()
    where id = ${newcomerId} or merged_into = ${newcomerId} returning id`.execute(tx);
  return rows.flatMap(({ id }) => (id === newcomerId ? [] : [id]));
}
