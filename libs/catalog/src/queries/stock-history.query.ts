import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import { type FeedId, NotFound, type OrderLineId, type OrganizationId } from '@app/kernel';
import { decodeCursor, type Page, toPage } from '@app/platform';

import type { StockChangeKind, StockKey } from '../domain/stock.rules.js';

/** One thing that happened to a stock, and what lay there behind it. */
export interface StockEntry {
  readonly id: string;
  readonly at: Date;
  readonly kind: StockChangeKind;
  readonly onHandChange: number;
  readonly reservedChange: number;
  readonly onHand: number;
  readonly reserved: number;
  readonly orderLineId: OrderLineId | null;
  readonly feedId: FeedId | null;
}

interface Row extends Omit<StockEntry, 'onHand' | 'reserved'> {
  /** Of entries of the same moment the reservations came first. */
  readonly turn: number;
}

/** Behind which entry a page goes on, and what lay there before it. */
interface Place {
  readonly at: string;
  readonly turn: number;
  readonly id: string;
  readonly onHand: number;
  readonly reserved: number;
}

@Injectable()
export class StockHistoryQuery {
  /**
   * What happened to an offer's stock in a warehouse, the latest first. A page reads as many rows as it shows, however
   * long the history is: it begins with the stock as it is, or with what its cursor says, and goes back from there.
   * @throws NotFound when it is none of the supplier's.
   */
  async list(
    db: Kysely<unknown>,
    supplierId: OrganizationId,
    key: StockKey,
    page: { readonly first: number; readonly after?: string | null },
  ): Promise<Page<StockEntry>> {
    const after = placeOf(page.after);
    const { rows } = await sql<{ onHand: number; reserved: number; entries: (Omit<Row, 'at'> & { at: string })[] }>`
      select stock.on_hand as "onHand", stock.reserved, (
          select coalesce(jsonb_agg(to_jsonb(entry) order by at desc, turn desc, id desc), '[]')
          from (${entriesBehind(key, after, page.first + 1)}) entry) as entries
      from catalog.offer_stock stock join catalog.offer on offer.id = stock.offer_id
      where stock.offer_id = ${key.offerId} and stock.warehouse_id = ${key.warehouseId}
        and offer.supplier_id = ${supplierId}`.execute(db);
    const [stock] = rows;
    if (!stock) throw new NotFound('The stock of this offer in this warehouse');
    const entries = withBalances(stock.entries, after ?? stock);
    return toPage(entries, page.first, (entry) => [
      entry.at.toISOString(),
      entry.turn,
      entry.id,
      entry.onHand - entry.onHandChange,
      entry.reserved - entry.reservedChange,
    ]);
  }
}

function placeOf(cursor: string | null | undefined): Place | null {
  const parts = decodeCursor(cursor, ['timestamptz', 'int', 'uuid', 'int', 'int']);
  if (!parts) return null;
  const [at, turn, id, onHand, reserved] = parts;
  return { at, turn: Number(turn), id, onHand: Number(onHand), reserved: Number(reserved) };
}

/** Each part is read by its own index, from the place on. */
function entriesBehind({ offerId, warehouseId }: StockKey, after: Place | null, limit: number) {
  const stock = sql`offer_id = ${offerId} and warehouse_id = ${warehouseId}`;
  const behind = (at: string, turn: number, id: string) =>
    after === null
      ? sql`true`
      : sql`${sql.ref(at)} <= ${after.at}::timestamptz
          and (${sql.ref(at)}, ${turn}::int, ${sql.ref(id)}) < (${after.at}::timestamptz, ${after.turn}::int, ${after.id}::uuid)`;
  return sql`
    (select at, 1 as turn, id, kind, on_hand_change as "onHandChange", reserved_change as "reservedChange",
        order_line_id as "orderLineId", feed_id as "feedId"
      from catalog.stock_change where ${stock} and ${behind('at', 1, 'id')}
      order by at desc, id desc limit ${limit})
    union all
    (select held_since, 0, id, 'RESERVED', 0, -reserved_change, order_line_id, null
      from catalog.stock_change where ${stock} and held_since is not null and ${behind('held_since', 0, 'id')}
      order by held_since desc, id desc limit ${limit})
    union all
    (select created_at, 0, order_line_id, 'RESERVED', 0, quantity, order_line_id, null
      from catalog.stock_reservation where ${stock} and (state <> 'RELEASED' or consumed > 0)
        and ${behind('created_at', 0, 'order_line_id')}
      order by created_at desc, order_line_id desc limit ${limit})
    order by at desc, turn desc, id desc limit ${limit}`;
}

function withBalances(
  entries: readonly (Omit<Row, 'at'> & { readonly at: string })[],
  newest: { readonly onHand: number; readonly reserved: number },
): (StockEntry & Row)[] {
  let { onHand, reserved } = newest;
  return entries.map((row) => {
    const entry = { ...row, at: new Date(row.at), onHand, reserved };
    onHand -= row.onHandChange;
    reserved -= row.reservedChange;
    return entry;
  });
}
