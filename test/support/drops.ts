import { sql } from 'kysely';

import type { TestServices } from '@app/platform/testing';

import { Refused } from '../../apps/demo/src/market-client.js';
import { aRecipient, type Bought, inHours, newKey, placeOrder, type SmallMarket } from './small-market.js';

interface Drop {
  readonly id: string;
}

interface Board {
  readonly orders: number;
  readonly piecesSold: number;
  readonly piecesUnpaid: number;
  readonly piecesLeft: number;
  readonly revenue: { readonly amount: string };
  readonly soldPerSecond: readonly { readonly pieces: number }[];
}

interface Wish {
  readonly pieces: number;
  readonly piecesPerShopper?: number;
  readonly price?: string;
  readonly startsAt?: string;
  readonly endsAt?: string;
}

/** One that runs, unless times are given. */
export async function planDrop({ asCreator, shelf }: SmallMarket, wish: Wish): Promise<Drop> {
  const { pieces, price, piecesPerShopper = 1, ...times } = { ...inHours(-0.5, 12), ...wish };
  const skus = [{ skuId: shelf.skuId, pieces, price }];
  const input = { idempotencyKey: newKey(), listingId: shelf.listingId, skus, piecesPerShopper, ...times };
  const { drop } = await asCreator.mutate<{ drop: Drop }>('planDrop', input, 'drop { id }');
  return drop;
}

/** @param total left out: what one piece at the usual price comes to. */
export function buyIn(
  market: SmallMarket,
  drop: Drop,
  shopper: number,
  quantity = 1,
  total = '66.00',
  key = newKey(),
): Promise<Bought> {
  const { listingId, skuId } = market.shelf;
  return placeOrder(market, {
    idempotencyKey: key,
    dropId: drop.id,
    lines: [{ listingId, skuId, quantity }],
    recipient: aRecipient(shopper),
    expectedTotal: total,
  });
}

/** What it costs in the drop, as the mini shop asks for it. */
export async function quoteIn(market: SmallMarket, drop: Drop, quantity: number): Promise<string> {
  const { listingId, skuId } = market.shelf;
  const { quoteCart } = await market.market.ask<{ quoteCart: { total: { amount: string } } }>(
    'query ($input: QuoteCartInput!) { quoteCart(input: $input) { total { amount } } }',
    { input: { shopId: market.shopId, lines: [{ listingId, skuId, quantity }], province: '44', dropId: drop.id } },
  );
  return quoteCart.total.amount;
}

export async function board({ asCreator }: SmallMarket, { id }: Drop): Promise<Board> {
  const { dropBoard } = await asCreator.ask<{ dropBoard: Board }>(
    `query ($id: ID!) { dropBoard(dropId: $id) {
      orders piecesSold piecesUnpaid piecesLeft revenue { amount } soldPerSecond { pieces } } }`,
    { id },
  );
  return dropBoard;
}

/** What came of it: PLACED, or the code of its refusal. */
export async function outcomeOf(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
    return 'PLACED';
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.refusals[0]?.code ?? '';
  }
}

export function count(answers: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + 1;
  return counts;
}

/**
 * Stocks that do not add up: what is reserved is what lines hold and open pools have left, is never more than is there, and
 * is the sum of the history.
 */
export async function stockFaults({ database }: Pick<TestServices, 'database'>): Promise<readonly object[]> {
  const { rows } = await sql<object>`
    select stock.*, held.pieces as held, pools.pieces as pooled, history.reserved as told
    from catalog.offer_stock stock
    cross join lateral (select coalesce(sum(quantity - consumed), 0) as pieces from catalog.stock_reservation line
      where line.offer_id = stock.offer_id and line.warehouse_id = stock.warehouse_id and line.state = 'HELD') held
    cross join lateral (select coalesce(sum(pieces_left), 0) as pieces from catalog.stock_pool pool
      where pool.offer_id = stock.offer_id and pool.warehouse_id = stock.warehouse_id and pool.is_open) pools
    cross join lateral (
      select coalesce((select sum(case when held_since is null then reserved_change else 0 end)
          from catalog.stock_change change
          where change.offer_id = stock.offer_id and change.warehouse_id = stock.warehouse_id), 0)
        + coalesce((select sum(quantity) from catalog.stock_reservation line
          where line.offer_id = stock.offer_id and line.warehouse_id = stock.warehouse_id
            and (line.state <> 'RELEASED' or line.consumed > 0)), 0) as reserved) history
    where stock.reserved > stock.on_hand or stock.reserved <> held.pieces + pools.pieces
      or stock.reserved <> history.reserved`.execute(database.reader);
  return rows;
}
