import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { offersChanged } from '@app/contracts';
import { eventOf, type OfferId, type ProductId } from '@app/kernel';
import { Outbox, type Tx } from '@app/platform';

/** Keeps an event short enough to be read at once. */
const PRODUCTS_PER_EVENT = 500;

/** Tells the other contexts that offers changed, so that what is sold by them can follow. */
@Injectable()
export class OfferNews {
  constructor(private readonly outbox: Outbox) {}

  /** Terms or state of offers of these products changed. */
  async tellOfProducts(tx: Tx, productIds: readonly ProductId[]): Promise<void> {
    const sorted = [...new Set([...productIds, ...(await mergedInto(tx, productIds))])].sort();
    const parts: ProductId[][] = [];
    for (let from = 0; from < sorted.length; from += PRODUCTS_PER_EVENT) {
      parts.push(sorted.slice(from, from + PRODUCTS_PER_EVENT));
    }
    await this.outbox.append(tx, ...parts.map((part) => eventOf(offersChanged, { productIds: part })));
  }

  /** These offers ran out of stock, or have some again. */
  async tellOfStock(tx: Tx, offerIds: readonly OfferId[]): Promise<void> {
    if (offerIds.length === 0) return;
    const { rows } = await sql<{ product_id: ProductId }>`
      select distinct product_id from catalog.offer where id = any(${offerIds}::uuid[])`.execute(tx);
    await this.tellOfProducts(
      tx,
      rows.map((row) => row.product_id),
    );
  }
}

/** Whoever knows goods by the name that they had before a merge sells the same offers. */
async function mergedInto(tx: Tx, productIds: readonly ProductId[]): Promise<ProductId[]> {
  const { rows } = await sql<{ id: ProductId }>`
    select id from catalog.product where merged_into = any(${productIds}::uuid[])`.execute(tx);
  return rows.map(({ id }) => id);
}
