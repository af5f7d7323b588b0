import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { OfferId, OrderLineId, SkuId, StockPoolId, WarehouseId } from '@app/kernel';
import { insertRows, newId, NOW, type Tx } from '@app/platform';

import { sumByPool } from '../domain/pool.rules.js';
import type { StockClaim } from '../domain/stock.rules.js';

/** Stock that is set aside for somebody's orders. */
export interface StockPool {
  readonly poolId: StockPoolId;
  readonly ownerId: string;
  readonly skuId: SkuId;
  readonly offerId: OfferId;
  readonly warehouseId: WarehouseId;
  readonly size: number;
  readonly piecesLeft: number;
  readonly isOpen: boolean;
}

export type NewPool = Pick<StockPool, 'skuId' | 'offerId' | 'warehouseId' | 'size'>;

const COLUMNS = {
  id: 'uuid',
  owner_id: 'uuid',
  sku_id: 'uuid',
  offer_id: 'uuid',
  warehouse_id: 'uuid',
  size: 'int4',
  pieces_left: 'int4',
  created_at: NOW,
} as const;

/**
 * Every write of pools. What is left of an open one is part of what is reserved of its stock, so nobody else sells it and
 * no feed undoes it. Stock rows are locked before pools, each sorted.
 */
@Injectable()
export class StockPoolRepository {
  async find(db: Kysely<unknown>, ownerIds: readonly string[]): Promise<StockPool[]> {
    const { rows } = await sql<StockPool>`
      select id as "poolId", owner_id as "ownerId", sku_id as "skuId", offer_id as "offerId",
        warehouse_id as "warehouseId", size, pieces_left as "piecesLeft", is_open as "isOpen"
      from catalog.stock_pool where owner_id = any(${ownerIds}::uuid[]) order by id`.execute(db);
    return rows;
  }

  /** The stock is locked and there is enough of it. @returns offers of which nothing is left beside the pools. */
  async open(tx: Tx, ownerId: string, pools: readonly NewPool[]): Promise<OfferId[]> {
    await insertRows(
      tx,
      'catalog.stock_pool',
      COLUMNS,
      pools.map((pool) => ({
        id: newId(),
        owner_id: ownerId,
        sku_id: pool.skuId,
        offer_id: pool.offerId,
        warehouse_id: pool.warehouseId,
        size: pool.size,
        pieces_left: pool.size,
      })),
    );
    return reserveMore(
      tx,
      pools.map(({ offerId, warehouseId, size }) => ({ offerId, warehouseId, pieces: size })),
    );
  }

  /** Locks pools whose stock is locked. @returns by id, what is left of those that are open. */
  async lockLeft(tx: Tx, poolIds: readonly StockPoolId[]): Promise<Map<string, number>> {
    const { rows } = await sql<{ id: string; left: number }>`
      select id, pieces_left as left from catalog.stock_pool
      where id = any(${poolIds}::uuid[]) and is_open order by id for update`.execute(tx);
    return new Map(rows.map(({ id, left }) => [id, left]));
  }

  /**
   * Gives these claims what they want of locked pools that have it. It was reserved before and stays so: only whose it is
   * changes, and so no stock row is touched, however many orders come at once.
   */
  async take(tx: Tx, claims: readonly (StockClaim & { readonly poolId: StockPoolId })[]): Promise<void> {
    if (claims.length === 0) return;
    const sums = [...sumByPool(claims)];
    const { rows } = await sql<{ held: number }>`
      with line as (
        select * from unnest(${claims.map((claim) => claim.orderLineId)}::uuid[], ${claims.map((claim) => claim.offerId)}::uuid[],
          ${claims.map((claim) => claim.warehouseId)}::uuid[], ${claims.map((claim) => claim.quantity)}::int[],
          ${claims.map((claim) => claim.poolId)}::uuid[])
          as line (order_line_id, offer_id, warehouse_id, quantity, pool_id)
      ), taken as (
        update catalog.stock_pool pool set pieces_left = pool.pieces_left - wanted.pieces
        from unnest(${sums.map(([poolId]) => poolId)}::uuid[], ${sums.map(([, pieces]) => pieces)}::int[])
          as wanted (pool_id, pieces)
        where pool.id = wanted.pool_id
        returning pool.offer_id, pool.warehouse_id, wanted.pieces
      ), noted as (
        insert into catalog.stock_change (offer_id, warehouse_id, at, kind, on_hand_change, reserved_change)
        select offer_id, warehouse_id, platform.now(), 'DROP', 0, -sum(pieces)::int
        from taken group by offer_id, warehouse_id
      ), remembered as (
        insert into catalog.pool_claim (order_line_id, pool_id) select order_line_id, pool_id from line
      ), held as (
        insert into catalog.stock_reservation (order_line_id, offer_id, warehouse_id, quantity, created_at)
        select order_line_id, offer_id, warehouse_id, quantity, platform.now() from line
        returning 1
      )
      select count(*)::int as held from held`.execute(tx);
    if (rows[0]?.held !== claims.length) throw new Error('An order line got nothing out of its pool');
  }

  /**
   * Takes back what lines that were just released had out of pools that are still open; their stock is locked.
   * @returns offers of which nothing is left beside the pools.
   */
  async takeBack(tx: Tx, orderLineIds: readonly OrderLineId[]): Promise<OfferId[]> {
    const { rows: claims } = await sql<{ pool_id: StockPoolId; pieces: number }>`
      delete from catalog.pool_claim claim using catalog.stock_reservation line
      where claim.order_line_id = any(${orderLineIds}::uuid[]) and line.order_line_id = claim.order_line_id
        and line.state = 'RELEASED'
      returning claim.pool_id, line.quantity - line.consumed as pieces`.execute(tx);
    if (claims.length === 0) return [];
    const left = await this.lockLeft(tx, [...new Set(claims.map((claim) => claim.pool_id))]);
    const soldOut: OfferId[] = [];
    for (const [poolId, pieces] of sumByPool(
      claims.map((claim) => ({ poolId: claim.pool_id, quantity: claim.pieces })),
    )) {
      if (left.has(poolId)) soldOut.push(...(await this.takeBackInto(tx, poolId, pieces)));
    }
    return soldOut;
  }

  /** The owner is done with them: what is left of them is for everybody again. @returns offers that can be sold again. */
  async close(tx: Tx, ownerId: string): Promise<OfferId[]> {
    await sql`select from catalog.offer_stock stock
      join (select distinct offer_id, warehouse_id from catalog.stock_pool where owner_id = ${ownerId} and is_open) pool
        using (offer_id, warehouse_id)
      order by stock.offer_id, stock.warehouse_id for update of stock`.execute(tx);
    const { rows } = await sql<{ offer_id: OfferId }>`
      with closed as (
        update catalog.stock_pool set is_open = false, closed_at = platform.now()
        where owner_id = ${ownerId} and is_open returning offer_id, warehouse_id, pieces_left
      ), freed as (
        -- What a count did not find is not there to be given back.
        select stock.offer_id, stock.warehouse_id, sum(closed.pieces_left)::int as pieces,
          least(sum(closed.pieces_left), stock.missing)::int as lost
        from closed join catalog.offer_stock stock using (offer_id, warehouse_id)
        group by stock.offer_id, stock.warehouse_id, stock.missing having sum(closed.pieces_left) > 0
      ), noted as (
        insert into catalog.stock_change (offer_id, warehouse_id, at, kind, on_hand_change, reserved_change)
        select offer_id, warehouse_id, platform.now(), 'DROP', -lost, -pieces from freed
      )
      update catalog.offer_stock stock set reserved = stock.reserved - freed.pieces,
        on_hand = stock.on_hand - freed.lost, missing = stock.missing - freed.lost
      from freed where stock.offer_id = freed.offer_id and stock.warehouse_id = freed.warehouse_id
      returning stock.offer_id`.execute(tx);
    return rows.map((row) => row.offer_id);
  }

  // What a count of the warehouse did not find cannot come back.
  private async takeBackInto(tx: Tx, poolId: string, pieces: number): Promise<OfferId[]> {
    const { rows } = await sql<{ offer_id: OfferId; warehouse_id: WarehouseId; pieces: number }>`
      update catalog.stock_pool pool
      set pieces_left = pool.pieces_left + least(${pieces}, stock.on_hand - stock.reserved)
      from catalog.offer_stock stock
      where pool.id = ${poolId} and stock.offer_id = pool.offer_id and stock.warehouse_id = pool.warehouse_id
      returning pool.offer_id, pool.warehouse_id, least(${pieces}, stock.on_hand - stock.reserved) as pieces`.execute(
      tx,
    );
    return reserveMore(
      tx,
      rows.map((row) => ({ offerId: row.offer_id, warehouseId: row.warehouse_id, pieces: row.pieces })),
    );
  }
}

interface Reserved {
  readonly offerId: OfferId;
  readonly warehouseId: WarehouseId;
  readonly pieces: number;
}

/** For pools. @returns offers of which nothing is left for everybody. */
async function reserveMore(tx: Tx, more: readonly Reserved[]): Promise<OfferId[]> {
  const { rows } = await sql<{ offer_id: OfferId; is_sold_out: boolean }>`
    with more as (
      select offer_id, warehouse_id, sum(pieces)::int as pieces
      from unnest(${more.map(({ offerId }) => offerId)}::uuid[], ${more.map(({ warehouseId }) => warehouseId)}::uuid[],
        ${more.map(({ pieces }) => pieces)}::int[]) as more (offer_id, warehouse_id, pieces)
      group by offer_id, warehouse_id having sum(pieces) > 0
    ), noted as (
      insert into catalog.stock_change (offer_id, warehouse_id, at, kind, on_hand_change, reserved_change)
      select offer_id, warehouse_id, platform.now(), 'DROP', 0, pieces from more
    )
    update catalog.offer_stock stock set reserved = stock.reserved + more.pieces
    from more where stock.offer_id = more.offer_id and stock.warehouse_id = more.warehouse_id
    returning stock.offer_id, stock.available = 0 as is_sold_out`.execute(tx);
  return rows.filter((row) => row.is_sold_out).map((row) => row.offer_id);
}
