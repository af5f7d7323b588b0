import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { OfferId, OrganizationId } from '@app/kernel';
import type { Tx } from '@app/platform';

import type { StockKey } from '../domain/stock.rules.js';

export interface StockCount extends StockKey {
  readonly onHand: number;
}

export interface StockArrival extends StockKey {
  readonly pieces: number;
}

export interface HeldBack {
  /** Offers of which something may be sold now and nothing could before, or the other way round. */
  readonly flipped: readonly OfferId[];
  readonly changed: number;
}

/**
 * What suppliers say of their stock, each with its row in the history. Locks stock rows sorted by (offer, warehouse).
 * The writes return the offers of which something may be sold now and nothing could before, or the other way round.
 */
@Injectable()
export class StockOnHandRepository {
  /** What was counted; never less than what is reserved there. */
  count(tx: Tx, counts: readonly StockCount[]): Promise<OfferId[]> {
    return put(tx, counts, 'COUNT');
  }

  /** What was counted for sure: what is reserved and was not found is missing, until others serve those orders. */
  correct(tx: Tx, counts: readonly StockCount[]): Promise<OfferId[]> {
    return put(tx, counts, 'CORRECTION');
  }

  /** New pieces beside what lies there. They are there for the missing ones first. */
  async restock(tx: Tx, arrivals: readonly StockArrival[]): Promise<OfferId[]> {
    const { rows } = await sql<{ offer_id: OfferId }>`
      with arrival as (
        select offer_id, warehouse_id, sum(pieces)::int as pieces
        from unnest(${arrivals.map(({ offerId }) => offerId)}::uuid[],
            ${arrivals.map(({ warehouseId }) => warehouseId)}::uuid[], ${arrivals.map(({ pieces }) => pieces)}::int[])
          as arrival (offer_id, warehouse_id, pieces)
        group by offer_id, warehouse_id
      ), put as (
        insert into catalog.offer_stock as stock (offer_id, warehouse_id, on_hand, held_back)
        select arrival.offer_id, arrival.warehouse_id, arrival.pieces, coalesce(offer.safety_stock, rule.safety_stock, 0)
        from arrival join catalog.offer on offer.id = arrival.offer_id
        left join catalog.stock_rule rule on rule.supplier_id = offer.supplier_id
        order by arrival.offer_id, arrival.warehouse_id
        on conflict (offer_id, warehouse_id) do update
        set on_hand = stock.on_hand + greatest(0, excluded.on_hand - stock.missing),
          missing = greatest(0, stock.missing - excluded.on_hand)
        returning new.offer_id, new.warehouse_id, new.on_hand - coalesce(old.on_hand, 0) as change,
          (new.available > 0) is distinct from (coalesce(old.available, 0) > 0) as is_flipped
      ), noted as (
        insert into catalog.stock_change (offer_id, warehouse_id, at, kind, on_hand_change)
        select offer_id, warehouse_id, platform.now(), 'RESTOCK', change from put where change <> 0
      )
      select offer_id from put where is_flipped`.execute(tx);
    return rows.map((row) => row.offer_id);
  }

  /** @param pieces null: the supplier's rule counts. */
  async setSafetyStock(tx: Tx, offerIds: readonly OfferId[], pieces: number | null): Promise<OfferId[]> {
    await sql`update catalog.offer set safety_stock = ${pieces} where id = any(${offerIds}::uuid[])`.execute(tx);
    const { flipped } = await holdBack(tx, sql`offer.id = any(${offerIds}::uuid[])`, null);
    return [...flipped];
  }

  async setRule(tx: Tx, supplierId: OrganizationId, pieces: number): Promise<void> {
    await sql`insert into catalog.stock_rule (supplier_id, safety_stock, changed_at)
      values (${supplierId}, ${pieces}, platform.now())
      on conflict (supplier_id) do update set safety_stock = excluded.safety_stock, changed_at = excluded.changed_at`.execute(
      tx,
    );
  }

  /** Brings at most `limit` stocks of a supplier in line with his rule. */
  followRule(tx: Tx, supplierId: OrganizationId, limit: number): Promise<HeldBack> {
    return holdBack(tx, sql`offer.supplier_id = ${supplierId}`, limit);
  }
}

/** A count that is a correction also says what is missing; any count that finds all that is reserved says that nothing is. */
async function put(tx: Tx, counts: readonly StockCount[], kind: 'COUNT' | 'CORRECTION'): Promise<OfferId[]> {
  if (counts.length === 0) return [];
  const missing =
    kind === 'CORRECTION'
      ? sql`stock.reserved - excluded.on_hand`
      : sql`least(stock.missing, stock.reserved - excluded.on_hand)`;
  const { rows } = await sql<{ offer_id: OfferId }>`
    with put as (
      insert into catalog.offer_stock as stock (offer_id, warehouse_id, on_hand, held_back)
      select count.offer_id, count.warehouse_id, count.on_hand, coalesce(offer.safety_stock, rule.safety_stock, 0)
      from unnest(${counts.map(({ offerId }) => offerId)}::uuid[],
          ${counts.map(({ warehouseId }) => warehouseId)}::uuid[], ${counts.map(({ onHand }) => onHand)}::int[])
        as count (offer_id, warehouse_id, on_hand)
      join catalog.offer on offer.id = count.offer_id
      left join catalog.stock_rule rule on rule.supplier_id = offer.supplier_id
      order by count.offer_id, count.warehouse_id
      on conflict (offer_id, warehouse_id) do update
      set on_hand = greatest(excluded.on_hand, stock.reserved), missing = greatest(0, ${missing})
      returning new.offer_id, new.warehouse_id, new.on_hand - coalesce(old.on_hand, 0) as change,
        (new.available > 0) is distinct from (coalesce(old.available, 0) > 0) as is_flipped
    ), noted as (
      insert into catalog.stock_change (offer_id, warehouse_id, at, kind, on_hand_change)
      select offer_id, warehouse_id, platform.now(), ${kind}, change from put where change <> 0
    )
    select offer_id from put where is_flipped`.execute(tx);
  return rows.map((row) => row.offer_id);
}

async function holdBack(tx: Tx, which: ReturnType<typeof sql>, limit: number | null): Promise<HeldBack> {
  const { rows } = await sql<{ offer_id: OfferId; is_flipped: boolean }>`
    with due as (
      select stock.offer_id, stock.warehouse_id, coalesce(offer.safety_stock, rule.safety_stock, 0) as held_back
      from catalog.offer
      join catalog.offer_stock stock on stock.offer_id = offer.id
      left join catalog.stock_rule rule on rule.supplier_id = offer.supplier_id
      where ${which} and stock.held_back <> coalesce(offer.safety_stock, rule.safety_stock, 0)
      order by stock.offer_id, stock.warehouse_id limit ${limit} for update of stock
    )
    update catalog.offer_stock stock set held_back = due.held_back
    from due where stock.offer_id = due.offer_id and stock.warehouse_id = due.warehouse_id
    returning new.offer_id, (new.available > 0) is distinct from (old.available > 0) as is_flipped`.execute(tx);
  return { changed: rows.length, flipped: rows.filter((row) => row.is_flipped).map((row) => row.offer_id) };
}
