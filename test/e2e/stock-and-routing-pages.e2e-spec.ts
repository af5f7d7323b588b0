import { anOffer } from '@app/catalog/testing';
import { aSupplier } from '@app/identity/testing';
import { aWarehouse } from '@app/order-routing/testing';
import { eventually } from '@app/platform/testing';

import { AppInBrowser } from '../support/app-in-browser.js';
import { seriousFaults } from '../support/browser.js';
import { aSmallMarket, buy, look, newKey, pay, type SmallMarket } from '../support/small-market.js';

describe('the console’s pages of stock and routing', () => {
  let seen: AppInBrowser;

  beforeAll(async () => {
    seen = await AppInBrowser.start();
  }, 60_000);

  afterAll(() => seen.stop());

  it('tell a supplier what happened to a stock, and axe finds no serious fault', async () => {
    const market = await aSmallMarket(seen.app);
    await buy(market, 2);
    const page = await seen.signIn(market.supplier);

    await page.goto(`${seen.app.url}/console/goods`);
    await page.getByText('Stainless steel').first().click();
    await page.getByRole('button', { name: 'Stock and its history' }).click();

    await page.getByText('Opening stock').waitFor();
    await page.getByText('Held by an order').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  }, 60_000);

  it('let a creator try other rules on his orders, on a phone too', async () => {
    const market = await aSmallMarket(seen.app);
    await buy(market, 2);
    const page = await seen.signIn(market.creator);
    await page.setViewportSize({ width: 390, height: 844 });

    await page.goto(`${seen.app.url}/console/routing`);
    await page.getByLabel('Every further parcel').fill('9');
    await page.getByRole('button', { name: 'Try' }).click();

    await page.getByText('Not one order would differ.').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  }, 60_000);

  it('ask a creator whether another supplier serves a part', async () => {
    const market = await aSmallMarket(seen.app);
    const rival = await aRival(market);
    await market.asCreator.mutate(
      'setRoutingRules',
      { ...{ splitPenalty: '1', lateDay: '1', expectedDays: 5, failure: '5', preferences: [] }, reroutePolicy: 'ASK' },
      'routingRules { reroutePolicy }',
    );
    const bought = await buy(market, 1);
    await pay(market, bought);
    await eventually('the hand-over', async () => (await look(market, bought)).parts[0]?.status === 'FORWARDED');
    const supplierOrderId = (await look(market, bought)).parts[0]?.id;
    const input = { idempotencyKey: newKey(), supplierOrderId, code: 'OUT_OF_STOCK', reason: '卖完了' };
    await market.asSupplier.mutate('rejectSupplierOrder', input, 'supplierOrder { id }');
    const page = await seen.signIn(market.creator);

    await page.goto(`${seen.app.url}/console/reroutes`);
    await page.getByText(rival).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Reroute' }).click();

    await page.getByText('Nothing waits for your answer').waitFor();
    await eventually('the new part', async () => (await look(market, bought)).parts[1]?.status === 'FORWARDED');
  }, 60_000);

  /** Offers the same goods a little dearer. @returns his name. */
  async function aRival({ shelf }: SmallMarket): Promise<string> {
    const { organizationId, name } = await aSupplier(seen.app);
    const { warehouseId } = await aWarehouse(seen.app, { supplierId: organizationId });
    const prices = { supplyPriceMinor: 3_200n, retailPriceMinor: 6_000n };
    await anOffer(seen.app, { supplierId: organizationId, warehouseId, skuId: shelf.offer.skuId, ...prices });
    return name;
  }
});
