import { anOffer } from '@app/catalog/testing';
import { HOUR_MS, MINUTE_MS } from '@app/kernel';
import { eventually } from '@app/platform/testing';

import { AppInBrowser } from '../support/app-in-browser.js';
import { DESK, PHONE, seriousFaults } from '../support/browser.js';
import { board, buyIn, count, outcomeOf, planDrop, quoteIn, stockFaults } from '../support/drops.js';
import { aSmallMarket, buy, inHours, pay } from '../support/small-market.js';

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
    expect(await stockFaults(seen.app)).toEqual([]);
    expect((await buy(market, 50)).number).toBeTruthy();
    expect(await outcomeOf(buy(market, 1))).not.toBe('PLACED');
  });

  it('gives one phone no more than its share, also of orders that come at once', async () => {
    const market = await aSmallMarket(seen.app);
    const drop = await planDrop(market, { pieces: 20, piecesPerShopper: 2 });

    const atOnce = await Promise.all([1, 2, 3, 4, 5].map(() => outcomeOf(buyIn(market, drop, 51_000))));
    const tooMany = await outcomeOf(buyIn(market, drop, 51_001, 3, await quoteIn(market, drop, 3)));

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
    expect(await stockFaults(seen.app)).toEqual([]);

    await market.asCreator.mutate('endDrop', { dropId: drop.id }, 'drop { phase }');

    expect(await outcomeOf(buyIn(market, drop, 52_001, 1, '56.00'))).toBe('DROP_ENDED');
    await buy(market, 7);
    expect(await outcomeOf(buy(market, 1))).toBe('LISTING_NOT_AVAILABLE');
    expect(await stockFaults(seen.app)).toEqual([]);
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
    expect(await stockFaults(seen.app)).toEqual([]);
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
    expect(await stockFaults(seen.app)).toEqual([]);
  });

  it('is filled from several offers, the cheapest first, and never below what they allow', async () => {
    const market = await aSmallMarket(seen.app, { stock: 5 });
    const { shelf, supplier } = market;
    const { warehouseId } = shelf.offer;
    await anOffer(seen.app, { supplierId: supplier.organizationId, warehouseId, skuId: shelf.offer.skuId, stock: 5 });

    const tooCheap = await outcomeOf(planDrop(market, { pieces: 1, price: '40.00' }));
    const tooMany = await outcomeOf(planDrop(market, { pieces: 11 }));
    const drop = await planDrop(market, { pieces: 10 });
    const twice = await outcomeOf(planDrop(market, { pieces: 1 }));

    expect([tooCheap, tooMany, twice]).toEqual(['PRICE_BELOW_MAP', 'DROP_STOCK_SHORT', 'DROP_PLANNED_ALREADY']);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => outcomeOf(buyIn(market, drop, 55_000 + index))),
    );
    expect(count(answers)).toEqual({ PLACED: 10, DROP_SOLD_OUT: 2 });
    expect(await stockFaults(seen.app)).toEqual([]);
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
});
