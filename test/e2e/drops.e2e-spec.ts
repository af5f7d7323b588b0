import { sql } from 'kysely';

import { anOffer } from '@app/catalog/testing';
import { HOUR_MS, MINUTE_MS } from '@app/kernel';
import { eventually } from '@app/platform/testing';

import { Refused } from '../../apps/demo/src/market-client.js';
import { AppInBrowser } from '../support/app-in-browser.js';
import { DESK, PHONE, seriousFaults } from '../support/browser.js';
import {
  aRecipient,
  aSmallMarket,
  type Bought,
  buy,
  inHours,
  newKey,
  pay,
  placeOrder,
  type SmallMarket,
} from '../support/small-market.js';

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

describe('a drop', () => {
  let seen: AppInBrowser;

  beforeAll(async () => {
    seen = await AppInBrowser.start();
  }, 60_000);

  afterAll(() => seen.stop());

  it('sells 100 pieces to exactly 100 of 200 shoppers who come at once, one each', async () => {
    const market = await aSmallMarket(seen.app, { stock: 150 });
    const drop = await planDrop(market, { pieces: 100 });

    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => outcomeOf(buyIn(market, drop, 50_000 + index))),
    );

    expect(count(answers)).toEqual({ PLACED: 100, DROP_SOLD_OUT: 100 });
    expect(await board(market, drop)).toMatchObject({ orders: 100, piecesSold: 100, piecesUnpaid: 100, piecesLeft: 0 });
    await expectStockToAddUp();
    expect((await buy(market, 50)).number).toBeTruthy();
    await expect(buy(market, 1)).rejects.toThrow(Refused);
  });

  it('gives one phone no more than its share, also of orders that come at once', async () => {
    const market = await aSmallMarket(seen.app);
    const drop = await planDrop(market, { pieces: 20, piecesPerShopper: 2 });

    const atOnce = await Promise.all([1, 2, 3, 4, 5].map(() => outcomeOf(buyIn(market, drop, 51_000))));
    const tooMany = await outcomeOf(buyIn(market, drop, 51_001, 3));

    expect(count(atOnce)).toEqual({ PLACED: 2, DROP_LIMIT_REACHED: 3 });
    expect(tooMany).toBe('DROP_LIMIT_REACHED');
    expect(await board(market, drop)).toMatchObject({ piecesSold: 2, piecesLeft: 18 });
  });

  it('keeps its stock from everybody else, sells it at its price, and gives the rest back when it ends', async () => {
    const market = await aSmallMarket(seen.app, { stock: 10 });
    const drop = await planDrop(market, { pieces: 8, price: '50.00' });

    expect(await outcomeOf(buy(market, 3))).toBe('LISTING_NOT_AVAILABLE');
    await buy(market, 2);
    const bought = await buyIn(market, drop, 52_000, 1, '56.00');
    expect(bought.total.amount).toBe('56.00');
    await expectStockToAddUp();

    await market.asCreator.mutate('endDrop', { dropId: drop.id }, 'drop { phase }');

    expect(await outcomeOf(buyIn(market, drop, 52_001, 1, '56.00'))).toBe('DROP_ENDED');
    await buy(market, 7);
    expect(await outcomeOf(buy(market, 1))).toBe('LISTING_NOT_AVAILABLE');
    await expectStockToAddUp();
  });

  it('sells nothing before it starts, and is over by itself when its time has come', async () => {
    const market = await aSmallMarket(seen.app, { stock: 10 });
    const drop = await planDrop(market, { pieces: 10, ...inHours(1, 2) });

    expect(await outcomeOf(buyIn(market, drop, 53_000))).toBe('DROP_NOT_STARTED');
    await seen.app.advance(HOUR_MS + MINUTE_MS);
    expect(await outcomeOf(buyIn(market, drop, 53_000))).toBe('PLACED');
    await seen.app.advance(HOUR_MS);
    expect(await outcomeOf(buyIn(market, drop, 53_001))).toBe('DROP_ENDED');

    // The unpaid order has expired as well, so all ten are there again.
    await eventually('the stock to be back', async () => (await outcomeOf(buy(market, 10))) === 'PLACED');
    await expectStockToAddUp();
  });

  it('gets pieces back that nobody pays for while it runs', async () => {
    const market = await aSmallMarket(seen.app, { stock: 1 });
    const drop = await planDrop(market, { pieces: 1, ...inHours(-1, 10) });
    const late = await buyIn(market, drop, 54_000);
    expect(await outcomeOf(buyIn(market, drop, 54_001))).toBe('DROP_SOLD_OUT');

    await seen.app.advance(20 * MINUTE_MS);

    await eventually('the piece to be back', async () => (await board(market, drop)).piecesLeft === 1);
    expect(await outcomeOf(buy(market, 1))).toBe('LISTING_NOT_AVAILABLE');
    expect(await outcomeOf(buyIn(market, drop, 54_002))).toBe('PLACED');
    expect(late.number).toBeTruthy();
    await expectStockToAddUp();
  });

  it('is filled from several offers, the cheapest first, and never below what they allow', async () => {
    const market = await aSmallMarket(seen.app, { stock: 5 });
    const { shelf, supplier } = market;
    const { warehouseId } = shelf.offer;
    await anOffer(seen.app, { supplierId: supplier.organizationId, warehouseId, skuId: shelf.offer.skuId, stock: 5 });

    const tooCheap = await refusalOf(planDrop(market, { pieces: 1, price: '40.00' }));
    const tooMany = await refusalOf(planDrop(market, { pieces: 11 }));
    const drop = await planDrop(market, { pieces: 10 });
    const twice = await refusalOf(planDrop(market, { pieces: 1 }));

    expect([tooCheap, tooMany, twice]).toEqual(['PRICE_BELOW_MAP', 'DROP_STOCK_SHORT', 'DROP_PLANNED_ALREADY']);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => outcomeOf(buyIn(market, drop, 55_000 + index))),
    );
    expect(count(answers)).toEqual({ PLACED: 10, DROP_SOLD_OUT: 2 });
    await expectStockToAddUp();
  });

  it('is bought on a phone, and followed by its host as a chart and in figures', async () => {
    const market = await aSmallMarket(seen.app);
    const drop = await planDrop(market, { pieces: 12, price: '52.00' });
    const paid = await buyIn(market, drop, 56_000, 1, '58.00');
    await pay(market, paid);
    const phone = await seen.open(`/s/${market.slug}/p/${market.shelf.listingId}`, { screen: PHONE, locale: 'en-GB' });
    await phone.getByText('11 left').waitFor();
    const faults = await seriousFaults(phone);

    await phone.getByRole('button', { name: 'Buy for' }).click();
    await phone.getByText('Where to').waitFor();
    await phone.getByText('¥52.00').first().waitFor();
    faults.push(...(await seriousFaults(phone)));

    const page = await seen.signIn(market.creator);
    await page.goto(`${seen.app.url}/console/drops`);
    await page.getByText('11 / 12').first().waitFor();
    faults.push(...(await seriousFaults(page)));
    await page.getByRole('button', { name: 'Plan a drop' }).click();
    await page.getByLabel('Pieces per shopper').waitFor();
    faults.push(...(await seriousFaults(page)));
    await page.goto(`${seen.app.url}/console/drops/${drop.id}`);
    await page.getByText('in 1 orders').waitFor();
    await eventually('the revenue', async () => (await board(market, drop)).revenue.amount === '52.00');
    await page.getByText('¥52.00').first().waitFor();
    await page.getByText('The figures').click();
    faults.push(...(await seriousFaults(page)));
    await page.setViewportSize(PHONE);
    await page.getByRole('heading', { name: 'Sold per second' }).waitFor();
    faults.push(...(await seriousFaults(page)));
    await page.setViewportSize(DESK);

    expect(faults).toEqual([]);
  }, 90_000);

  /** What is reserved is what lines hold and what open pools have left, for every stock, and never more than is there. */
  async function expectStockToAddUp(): Promise<void> {
    const { rows } = await sql<{ offer_id: string }>`
      select stock.offer_id from catalog.offer_stock stock
      where stock.reserved > stock.on_hand or stock.reserved <> coalesce((
          select sum(quantity - consumed) from catalog.stock_reservation held
          where held.offer_id = stock.offer_id and held.warehouse_id = stock.warehouse_id and held.state = 'HELD'), 0)
        + coalesce((select sum(pieces_left) from catalog.stock_pool pool
          where pool.offer_id = stock.offer_id and pool.warehouse_id = stock.warehouse_id and pool.is_open), 0)`.execute(
      seen.app.database.reader,
    );
    expect(rows).toEqual([]);
  }
});

interface Wish {
  readonly pieces: number;
  readonly piecesPerShopper?: number;
  readonly price?: string;
  readonly startsAt?: string;
  readonly endsAt?: string;
}

/** One that runs, unless times are given. */
async function planDrop({ asCreator, shelf }: SmallMarket, wish: Wish): Promise<Drop> {
  const { pieces, price, piecesPerShopper = 1, ...times } = { ...inHours(-0.5, 12), ...wish };
  const skus = [{ skuId: shelf.skuId, pieces, price }];
  const input = { idempotencyKey: newKey(), listingId: shelf.listingId, skus, piecesPerShopper, ...times };
  const { drop } = await asCreator.mutate<{ drop: Drop }>('planDrop', input, 'drop { id }');
  return drop;
}

function buyIn(market: SmallMarket, drop: Drop, shopper: number, quantity = 1, total?: string): Promise<Bought> {
  const { listingId, skuId } = market.shelf;
  return placeOrder(market, {
    idempotencyKey: newKey(),
    dropId: drop.id,
    lines: [{ listingId, skuId, quantity }],
    recipient: aRecipient(shopper),
    expectedTotal: total ?? `${60 * quantity + 6}.00`,
  });
}

async function board({ asCreator }: SmallMarket, { id }: Drop): Promise<Board> {
  const { dropBoard } = await asCreator.ask<{ dropBoard: Board }>(
    `query ($id: ID!) { dropBoard(dropId: $id) {
      orders piecesSold piecesUnpaid piecesLeft revenue { amount } soldPerSecond { pieces } } }`,
    { id },
  );
  return dropBoard;
}

async function refusalOf(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
    return 'PLACED';
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.refusals[0]?.code ?? '';
  }
}

/** What came of an order: PLACED, or the code of its refusal. A sold out cart is told by its quote already. */
function outcomeOf(order: Promise<Bought>): Promise<string> {
  return refusalOf(order);
}

function count(answers: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + 1;
  return counts;
}
