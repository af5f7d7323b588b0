import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { OfferId, OrderLineId } from '@app/kernel';
import type { Tx } from '@app/platform';

import { type StockClaim, stockKey, type StockKey } from '../domain/stock.rules.js';

/** Pieces that orders hold and a count did not find, and the latest lines that hold some. */
export interface ShortStock {
  readonly missing: number;
  readonly holders: readonly { readonly orderLineId: OrderLineId; readonly quantity: number }[];
}

const HOLDERS = 200;

/**
 * The only writer of what is reserved. Every method locks stock rows sorted by (offer, warehouse). What ends a reservation
 * leaves a row in the history; what begins one does not, because the reservation itself says it (`StockHistoryQuery`).
 */
@Injectable()
export class StockRepository {
  /** Locks the stock behind these claims. @returns by `stockKey`, what is left of it. */
  async lockAvailable(tx: Tx, claims: readonly StockKey[]): Promise<Map<string, number>> {
    const { rows } = await sql<StockKey & { available: number }>`
      select stock.offer_id as "offerId", stock.warehouse_id as "warehouseId", stock.available
      from catalog.offer_stock stock
      join (select distinct * from unnest(${claims.map((claim) => claim.offerId)}::uuid[],
        ${claims.map((claim) => claim.warehouseId)}::uuid[]) as claim (offer_id, warehouse_id)) claim
        using (offer_id, warehouse_id)
      order by stock.offer_id, stock.warehouse_id for update of stock`.execute(tx);
    return new Map(rows.map((row) => [stockKey(row), row.available]));
  }

  /**
   * Sets aside what was locked and is there. A line whose stock went back may claim again (a payment that came late); one
   * that holds stock may not.
   * @returns offers of which nothing is left in a warehouse now.
   */
  async take(tx: Tx, claims: readonly StockClaim[]): Promise<OfferId[]> {
    const { rows } = await sql<{ offer_id: OfferId; is_sold_out: boolean; held: number }>`
      with line as (
        select * from unnest(${claims.map((claim) => claim.orderLineId)}::uuid[], ${claims.map((claim) => claim.offerId)}::uuid[],
          ${claims.map((claim) => claim.warehouseId)}::uuid[], ${claims.map((claim) => claim.quantity)}::int[])
          as line (order_line_id, offer_id, warehouse_id, quantity)
      ), need as (
        select offer_id, warehouse_id, sum(quantity)::int as quantity from line group by offer_id, warehouse_id
      ), taken as (
        update catalog.offer_stock stock set reserved = stock.reserved + need.quantity
        from need where stock.offer_id = need.offer_id and stock.warehouse_id = need.warehouse_id
        returning stock.offer_id, stock.available = 0 as is_sold_out
      ), held as (
        insert into catalog.stock_reservation as old (order_line_id, offer_id, warehouse_id, quantity, created_at)
        select order_line_id, offer_id, warehouse_id, quantity, (select platform.now()) from line
        on conflict (order_line_id) do update set offer_id = excluded.offer_id, warehouse_id = excluded.warehouse_id,
          quantity = excluded.quantity, state = 'HELD', created_at = excluded.created_at, ended_at = null
        where old.state = 'RELEASED' and old.consumed = 0
        returning 1
      )
      select offer_id, is_sold_out, (select count(*)::int from held) as held from taken`.execute(tx);
    if ((rows[0]?.held ?? 0) !== claims.length) throw new Error('An order line that holds stock claimed stock again');
    return rows.filter((row) => row.is_sold_out).map((row) => row.offer_id);
  }

  /** @returns offers of which something is left again in a warehouse where nothing was. */
  async release(tx: Tx, orderLineIds: readonly OrderLineId[]): Promise<OfferId[]> {
    const { rows } = await sql<{ offer_id: OfferId }>`
      with held as (
        select order_line_id, offer_id, warehouse_id, quantity - consumed as quantity,
          case when consumed = 0 then created_at end as held_since
        from catalog.stock_reservation
        where order_line_id = any(${orderLineIds}::uuid[]) and state = 'HELD'
        order by order_line_id for update
      ), ended as (
        update catalog.stock_reservation reservation set state = 'RELEASED', ended_at = platform.now()
        from held where reservation.order_line_id = held.order_line_id
      ), locked as (
        select stock.offer_id, stock.warehouse_id, stock.missing
        from catalog.offer_stock stock join (select distinct offer_id, warehouse_id from held) back using (offer_id, warehouse_id)
        order by stock.offer_id, stock.warehouse_id for update of stock
      ), line as (
        -- What a count did not find is not there to be given back.
        select held.*, least(held.quantity, greatest(0, locked.missing - coalesce(sum(held.quantity) over (
            partition by held.offer_id, held.warehouse_id order by held.order_line_id
            rows between unbounded preceding and 1 preceding), 0)))::int as lost
        from held join locked using (offer_id, warehouse_id)
      ), noted as (
        insert into catalog.stock_change (offer_id, warehouse_id, at, kind, on_hand_change, reserved_change, order_line_id,
          held_since)
        select offer_id, warehouse_id, platform.now(), 'RELEASED', -lost, -quantity, order_line_id, held_since from line
      ), given as (
        update catalog.offer_stock stock set reserved = stock.reserved - back.quantity,
          on_hand = stock.on_hand - back.lost, missing = stock.missing - back.lost
        from (
          select offer_id, warehouse_id, sum(quantity)::int as quantity, sum(lost)::int as lost
          from line group by offer_id, warehouse_id
        ) back where stock.offer_id = back.offer_id and stock.warehouse_id = back.warehouse_id
        returning new.offer_id, old.available = 0 and new.available > 0 as is_back
      )
      select offer_id from given where is_back`.execute(tx);
    return rows.map((row) => row.offer_id);
  }

  /** Stocks of which orders hold more than was found, with the latest lines that hold it and of which nothing was sent. */
  async findShort(tx: Tx, limit: number): Promise<ShortStock[]> {
    const { rows } = await sql<ShortStock>`
      select stock.missing, (
          select coalesce(jsonb_agg(jsonb_build_object('orderLineId', order_line_id, 'quantity', quantity)
            order by created_at desc, order_line_id desc), '[]')
          from (
            select order_line_id, quantity, created_at from catalog.stock_reservation reservation
            where reservation.offer_id = stock.offer_id and reservation.warehouse_id = stock.warehouse_id
              and reservation.state = 'HELD' and reservation.consumed = 0
            order by created_at desc, order_line_id desc limit ${HOLDERS}
          ) holder) as holders
      from catalog.offer_stock stock where stock.missing > 0
      order by stock.offer_id, stock.warehouse_id limit ${limit}`.execute(tx);
    return rows;
  }

  /** @throws Error when a line holds less than leaves the warehouse: its caller counts what is left. */
  async consume(
    tx: Tx,
    lines: readonly { readonly orderLineId: OrderLineId; readonly quantity: number }[],
  ): Promise<void> {
    const { rows } = await sql<{ lines: number }>`
      with line as (
        select * from unnest(${lines.map((line) => line.orderLineId)}::uuid[], ${lines.map((line) => line.quantity)}::int[])
          as line (order_line_id, quantity)
      ), gone as (
        select order_line_id, sum(quantity)::int as quantity from line group by order_line_id
      ), held as (
        select reservation.order_line_id, reservation.offer_id, reservation.warehouse_id, gone.quantity
        from catalog.stock_reservation reservation join gone using (order_line_id)
        where reservation.state = 'HELD' and reservation.quantity - reservation.consumed >= gone.quantity
        order by reservation.order_line_id for update of reservation
      ), ended as (
        update catalog.stock_reservation reservation set consumed = reservation.consumed + held.quantity,
          state = case when reservation.consumed + held.quantity = reservation.quantity then 'CONSUMED' else 'HELD' end,
          ended_at = case when reservation.consumed + held.quantity = reservation.quantity then platform.now() end
        from held where reservation.order_line_id = held.order_line_id
      ), noted as (
        insert into catalog.stock_change (offer_id, warehouse_id, at, kind, on_hand_change, reserved_change, order_line_id)
        select offer_id, warehouse_id, platform.now(), 'SHIPPED', -quantity, -quantity, order_line_id from held
      ), total as (
        select offer_id, warehouse_id, sum(quantity)::int as quantity from held group by offer_id, warehouse_id
      ), locked as (
        select stock.offer_id, stock.warehouse_id, total.quantity
        from catalog.offer_stock stock join total using (offer_id, warehouse_id)
        order by stock.offer_id, stock.warehouse_id for update of stock
      ), left_warehouse as (
        update catalog.offer_stock stock
        set on_hand = stock.on_hand - locked.quantity, reserved = stock.reserved - locked.quantity,
          missing = least(stock.missing, stock.reserved - locked.quantity)
        from locked where stock.offer_id = locked.offer_id and stock.warehouse_id = locked.warehouse_id
      )
      select count(*)::int as lines from held`.execute(tx);
    const wanted = new Set(lines.map((line) => line.orderLineId)).size;
    if (rows[0]?.lines !== wanted) throw new Error('More left the warehouse than an order line holds');
  }
}
